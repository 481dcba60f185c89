package vn.danvankheo.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lời văn trong một bảng: columns in which a person may be named in passing. What is searched and what is erased is made of the same, so that whoever is found can be erased.
 *
 * @param table   called {@code t} in what follows
 * @param join    to the table that knows the record; empty when the table itself does
 * @param record  the id of the record that the text belongs to
 * @param columns plain texts
 * @param json    columns of JSON whose strings are texts, with the path to what people wrote in it: neither figures nor keys
 */
record FreeText(String table, String join, String record, List<String> columns, Map<String, String> json) {

    static FreeText of(String table, String record, String... columns) {
        return new FreeText(table, "", "t." + record, List.of(columns), Map.of());
    }

    FreeText joined(String join, String record) {
        return new FreeText(table, join, record, columns, json);
    }

    FreeText json(Map<String, String> columnsOfJson) {
        return new FreeText(table, join, record, columns, columnsOfJson);
    }

    /** Rows of a {@link Place}. @param records the records in words: {@code id}, {@code what} */
    String rows(String records) {
        var searched = Stream.concat(columns.stream().map(column -> "t." + column),
                json.entrySet().stream().map(said -> "jsonb_path_query_array(t.%s, '%s', '{}', true)::text".formatted(said.getKey(), said.getValue()))).collect(Collectors.joining(", "));
        return "select x.id::text, x.what, null, null, concat_ws(' ', %s) from %s t %s join (%s) x on x.id = %s".formatted(searched, table, join, records, record);
    }

    /** The rows of one record, held, each with where it lies. */
    String held() {
        return "select t.ctid::text as lies_at, %s from %s t %s where (%s)::text = :key for update of t".formatted(all().map(column -> "t." + column).collect(Collectors.joining(", ")),
                table, join, record);
    }

    /** The names of all columns, plain or JSON. */
    Stream<String> all() {
        return Stream.concat(columns.stream(), json.keySet().stream().sorted());
    }

    boolean isJson(String column) {
        return json.containsKey(column);
    }
}
