package vn.danvankheo.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sổ: everything that was read from a file, nothing of it checked yet. @param ignored sheets and columns that nobody asked for */
record Book(Map<Sheet, Table> tables, List<String> ignored) {

    /** One without rows when the file has no such sheet. */
    Table table(Sheet sheet) {
        return has(sheet) ? tables.get(sheet) : new Table(sheet, Map.of(), new PackedLines());
    }

    PackedLines lines(Sheet sheet) {
        return table(sheet).lines();
    }

    /** What stands in one column, each once. */
    Set<Cell> cells(Sheet sheet, String column) {
        var cells = new HashSet<Cell>();
        lines(sheet).forEach(line -> cells.add(table(sheet).cell(line, column)));
        cells.remove(Cell.EMPTY);
        return cells;
    }

    boolean has(Sheet sheet) {
        return tables.containsKey(sheet);
    }
}
