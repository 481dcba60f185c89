package vn.danvankheo.workbook;

import java.util.List;
import java.util.Map;

/** Sổ: everything that was read from a file, nothing of it checked yet. @param ignored sheets and columns that nobody asked for */
record Book(Map<Sheet, Table> tables, List<String> ignored) {

    List<Table.Line> lines(Sheet sheet) {
        return has(sheet) ? tables.get(sheet).lines() : List.of();
    }

    boolean has(Sheet sheet) {
        return tables.containsKey(sheet);
    }
}
