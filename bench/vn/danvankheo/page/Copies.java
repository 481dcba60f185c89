package vn.danvankheo.page;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bản sao: quận Hoàn Kiếm's 2023 once more, as an earlier year of its own or as a district beside it. A copy's ids are its original's and a distance. */
@RequiredArgsConstructor
class Copies {

    /** Greater than any id of the demonstration. */
    private static final long DISTANCE = 10_000_000;
    private static final String ORIGINAL = "id < " + DISTANCE;

    private final JdbcTemplate database;
    private int copies;

    /** Everything of 2023 with another year, as a year that is over: its reports accepted, its models decided, nothing left to do. */
    void year(int year) {
        var at = ++copies * DISTANCE;
        var back = 2023 - year;
        without(() -> {
            copy("target_set", "of_year = 2023", at, Map.of("of_year", "" + year));
            copy("target_group", "target_set_id in (select id from target_set where of_year = 2023 and %s)", at, Map.of("target_set_id", "target_set_id + " + at));
            copy("target", "target_set_id in (select id from target_set where of_year = 2023 and %s)", at,
                    Map.of("target_set_id", "target_set_id + " + at, "target_group_id", "target_group_id + " + at));
            copy("allocation", "target_id in (select t.id from target t join target_set s on s.id = t.target_set_id where s.of_year = 2023)", at, Map.of("target_id", "target_id + " + at));
            copy("briefing_report", "month >= '2023-01-01' and accepted_at is not null", at, Map.of("month", "(month - interval '%d years')::date".formatted(back), "status", "'ACCEPTED'"));
            copy("figure", "report_id in (select id from briefing_report where month >= '2023-01-01' and accepted_at is not null and %s) and target_id in (select t.id from target t join target_set s on s.id = t.target_set_id where s.of_year = 2023)",
                    at, Map.of("report_id", "report_id + " + at, "target_id", "target_id + " + at));
            copy("registered_model", "of_year = 2023", at, Map.of("of_year", "" + year, "code", "replace(code, '2023', '%d')".formatted(year), "request_key", "null", "continued_from_id", "null",
                    "status", "'NOT_RECOGNIZED'", "decided_on", "make_date(%d, 12, 20)".formatted(year)));
        });
    }

    /** The district with its wards and all of their 2023. */
    void district() {
        var number = ++copies;
        var at = number * DISTANCE;
        without(() -> {
            copy("unit", "kind in ('DISTRICT', 'WARD')", at, Map.of("code", "'Q%d-' || code".formatted(number), "parent_id", "parent_id + " + at, "district_id", "district_id + " + at));
            copy("target_set", "of_year = 2023", at, Map.of("district_id", "district_id + " + at));
            copy("target_group", "target_set_id in (select id from target_set where of_year = 2023 and %s)", at, Map.of("target_set_id", "target_set_id + " + at));
            copy("target", "target_set_id in (select id from target_set where of_year = 2023 and %s)", at,
                    Map.of("target_set_id", "target_set_id + " + at, "target_group_id", "target_group_id + " + at));
            copy("allocation", "target_id in (select t.id from target t join target_set s on s.id = t.target_set_id where s.of_year = 2023)", at,
                    Map.of("target_id", "target_id + " + at, "ward_id", "ward_id + " + at));
            copy("briefing_report", "month >= '2023-01-01'", at, Map.of("unit_id", "unit_id + " + at));
            copy("figure", "report_id in (select id from briefing_report where month >= '2023-01-01' and %s) and target_id in (select t.id from target t join target_set s on s.id = t.target_set_id where s.of_year = 2023)",
                    at, Map.of("report_id", "report_id + " + at, "target_id", "target_id + " + at));
            copy("registered_model", "of_year = 2023", at, Map.of("district_id", "district_id + " + at, "ward_id", "ward_id + " + at,
                    "owner_id", "ward_id + " + at, "request_key", "null", "continued_from_id", "null"));
        });
    }

    /** As after the night's maintenance. */
    void settle() {
        database.execute("vacuum analyze");
    }

    long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private void copy(String table, String which, long distance, Map<String, String> changed) {
        var columns = database.queryForList("""
                select column_name from information_schema.columns where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' order by ordinal_position""", String.class, table);
        var values = columns.stream().map(column -> column.equals("id") ? "id + " + distance : changed.getOrDefault(column, column)).collect(Collectors.joining(", "));
        database.execute("insert into %s (%s) select %s from %s where %s and %s".formatted(table, String.join(", ", columns), values, table, ORIGINAL, which.formatted(ORIGINAL)));
    }

    /** Nobody has a board open that the triggers would have to tell. */
    private void without(Runnable filling) {
        var tables = Stream.of("unit", "target_set", "target_group", "target", "allocation", "briefing_report", "registered_model").toList();
        tables.forEach(table -> database.execute("alter table " + table + " disable trigger user"));
        filling.run();
        tables.forEach(table -> database.execute("alter table " + table + " enable trigger user"));
    }
}
