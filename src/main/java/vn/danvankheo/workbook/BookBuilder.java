package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.danvankheo.web.VietnameseNumbers;

/** Puts a book together, row by row, and refuses one that lacks a column or has more rows than anybody writes. */
class BookBuilder {

    /** Of all sheets but the figures, whose rows are never unpacked together. */
    static final long MOST_LETTERS = 50_000_000;
    /** What is longer is told as too long, wherever it ends. */
    private static final int LONGEST_CELL = RowReader.TEXT + 1;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_IGNORED = 50;
    private static final int LONGEST_IGNORED = 60;

    private final Map<Sheet, Table> tables = new EnumMap<>(Sheet.class);
    private final List<String> ignored = new ArrayList<>();
    private long letters;

    /** What receives the rows of one sheet; blank ones are passed over. */
    class Rows {

        private final Sheet sheet;
        private final PackedLines lines = new PackedLines();
        private Map<String, Integer> places;

        Rows(Sheet sheet) {
            this.sheet = sheet;
        }

        void add(int number, List<Cell> cells) {
            if (cells.stream().allMatch(Cell::isEmpty)) {
                return;
            }
            if (places == null) {
                places = header(sheet, cells);
            } else if (lines.size() == sheet.mostRows()) {
                throw new UnusableFileException("too-many-rows", sheet.title(), VietnameseNumbers.format(BigDecimal.valueOf(sheet.mostRows())));
            } else {
                keep(new Table.Line(number, cells.stream().limit(MOST_COLUMNS).map(cell -> cell.atMost(LONGEST_CELL)).toList()));
            }
        }

        private void keep(Table.Line line) {
            letters += sheet == Sheet.FIGURES ? 0 : line.length();
            if (letters > MOST_LETTERS) {
                throw new UnusableFileException("unpacks-too-big", "100 MB");
            }
            lines.add(line);
        }

        void end() {
            if (places == null) {
                places = header(sheet, List.of());
            }
            if (tables.put(sheet, new Table(sheet, places, lines)) != null) {
                throw new UnusableFileException("sheet-twice", sheet.title());
            }
        }
    }

    Rows sheet(Sheet sheet) {
        return new Rows(sheet);
    }

    void ignore(String what) {
        if (ignored.size() < MOST_IGNORED) {
            ignored.add(what.length() > LONGEST_IGNORED ? what.substring(0, LONGEST_IGNORED) + "…" : what);
        }
    }

    Book build() {
        if (tables.isEmpty()) {
            throw new UnusableFileException("no-sheet");
        }
        if (tables.values().stream().allMatch(table -> table.lines().isEmpty())) {
            throw new UnusableFileException("no-rows");
        }
        return new Book(tables, ignored);
    }

    private Map<String, Integer> header(Sheet sheet, List<Cell> cells) {
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < Math.min(cells.size(), MOST_COLUMNS); place++) {
            if (cells.get(place).isEmpty()) {
                continue;
            }
            var column = cells.get(place).asText().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
            if (!sheet.allColumns().contains(column)) {
                ignore("%s.%s".formatted(sheet.title(), cells.get(place).asText()));
            } else if (places.put(column, place) != null) {
                throw new UnusableFileException("column-twice", sheet.title(), column);
            }
        }
        var missing = sheet.columns().stream().filter(column -> !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new UnusableFileException("column-missing", sheet.title(), String.join(", ", missing));
        }
        return places;
    }
}
