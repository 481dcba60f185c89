package vn.danvankheo.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Trang: the tables that a workbook may have, with their columns. Rows of a later one may refer to rows of an earlier one. */
enum Sheet {

    UNITS(List.of("code", "type", "name", "short_name", "parent", "valid_from", "valid_to"), "map_column", "map_row"),
    TARGETS(List.of("year", "code", "kind", "group", "name", "field", "unit", "measure", "direction", "assigned", "stretch",
            "accumulation", "consolidation", "scope", "basis", "status"), "district", "source", "counting"),
    ALLOCATIONS(List.of("year", "target", "unit", "assigned")),
    REPORTS(List.of("unit", "month", "state", "submitted_at", "accepted_at", "situation", "limitations")),
    FIGURES(List.of("unit", "month", "target", "value", "denominator")),
    MODELS(List.of("code", "year", "ward", "owner", "title", "field", "subject_type", "kind", "state", "start_date", "end_date",
            "problem", "objectives", "approach", "households", "indicator_target"), "area", "indicator", "indicator_unit", "baseline");

    private final List<String> columns;
    private final List<String> optionalColumns;

    Sheet(List<String> columns, String... optionalColumns) {
        this.columns = columns;
        this.optionalColumns = List.of(optionalColumns);
    }

    /** The columns that a file must have; their cells may be empty where the row needs none. */
    List<String> columns() {
        return columns;
    }

    List<String> allColumns() {
        return Stream.concat(columns.stream(), optionalColumns.stream()).toList();
    }

    /** More than anybody writes; figures are those of a whole country's year. */
    int mostRows() {
        return this == FIGURES ? 2_000_000 : 200_000;
    }

    /** The name of its sheet and, with {@code .csv}, of its file. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sheet> of(String title) {
        return Stream.of(values()).filter(sheet -> sheet.title().equals(title.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
