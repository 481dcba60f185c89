package vn.danvankheo.workbook;

import java.util.List;
import java.util.Map;

/** Bảng: the rows of one sheet. @param places where each known column stands */
record Table(Sheet sheet, Map<String, Integer> places, PackedLines lines) {

    boolean has(String column) {
        return places.containsKey(column);
    }

    Cell cell(Line line, String column) {
        var place = places.get(column);
        return place == null || place >= line.cells().size() ? Cell.EMPTY : line.cells().get(place);
    }

    /** One row that is not blank. @param number as Excel counts it: the header is usually 1 */
    record Line(int number, List<Cell> cells) {

        /** In letters. */
        int length() {
            return cells.stream().mapToInt(Cell::length).sum();
        }
    }
}
