package vn.danvankheo.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tìm trong cơ sở dữ liệu, one statement a kind. Each word must begin a word of what is found. Only where nothing does, the whole may be nearly what
 * was typed: trigrams lead to it, and its letters are compared. What common words find is cut off before it is put in order, so that "khéo" costs no more than a rare word.
 */
@Repository
@RequiredArgsConstructor
class Finder {

    static final int SHOWN = 5;
    /** What only nearly sounds so has no list to go on in. */
    static final int SHOWN_ALIKE = 10;

    private static final int CANDIDATES = 1000;
    /** Every unit that reports. */
    private static final int UNITS = 10_000;
    /** As many wards as one has at the most. */
    private static final int A_DISTRICT = 100;
    /** So many that look alike are compared letter by letter. */
    private static final int COMPARED = 40;
    /** The fewest letters of which a misspelling can be told from another word. */
    private static final int FEWEST_LETTERS = 4;
    /** "hag bac" is 0.55 like "hàng bạc"; one slip in a longer text leaves more. */
    private static final String NEARLY_THE_SAME = "0.5";

    private static final String FOUND = """
            with exact as materialized (%1$s and %2$s limit :candidates),
            near as materialized (%1$s and %3$s and not exists (select from exact) limit :candidates),
            found as (select e.*, false as alike, 1.0 as likeness from exact e union all select n.*, true, word_similarity(:phrase, n.folded) from near n)
            """;

    /** Wards' names lead to their models; that every ward is one does not. */
    private static final List<String> WORDS_OF_KINDS = List.of("phuong", "xa", "thi", "tran", "quan", "huyen");

    private final JdbcClient database;

    /** To be asked first in the transaction of the others: how much alike is nearly the same, and that each search is planned for its own words. */
    void prepare() {
        database.sql("select set_config('pg_trgm.word_similarity_threshold', :nearly, true), set_config('plan_cache_mode', 'force_custom_plan', true)")
                .param("nearly", NEARLY_THE_SAME).query((row, at) -> row.getString(1)).single();
    }

    List<Hit> units(SoughtWords sought, Long[] units, boolean everything, LocalDate today) {
        var seen = "select u.id, u.code, u.name, u.kind, u.parent_id, u.valid_to, u.folded from unit u where ";
        return ask(Kind.UNIT, sought.named(), sought, everything ? seen + "true" : among(units, seen + "(u.id = any(:units) or u.parent_id = any(:units))", "u"), "u.folded", "", """
                select f.id, f.code, f.name, p.name as about, f.kind as state, null::date as month, f.valid_to <= :today as ended, upper(f.code) = :code as coded, f.folded like :inside as listed, f.alike, f.folded
                from found f left join unit p on p.id = f.parent_id
                order by coded desc, f.likeness desc, ended nulls first, array_position(array['DISTRICT', 'WARD'], f.kind), listed desc, f.name, f.code limit :shown""",
                Map.of("units", units, "today", today));
    }

    List<Hit> targets(SoughtWords sought, Long[] districts, boolean everything) {
        return ask(Kind.TARGET, sought.words(), sought, """
                select t.id, t.code, t.name, t.status, t.folded, s.district_id, s.of_year from target t join target_set s on s.id = t.target_set_id
                where (:everything or s.district_id = any(:districts))""", "t.folded", "", """
                select f.id, f.code, f.name, d.name || ', năm ' || f.of_year as about, null as state, null::date as month, f.status = 'WITHDRAWN' as ended, upper(f.code) = :code as coded,
                    f.folded like :inside as listed, f.alike, f.folded
                from (select distinct on (n.district_id, n.code) n.* from found n order by n.district_id, n.code, n.of_year desc) f join unit d on d.id = f.district_id
                order by coded desc, f.likeness desc, ended, listed desc, f.of_year desc, d.code, f.code limit :shown""",
                Map.of("districts", districts, "everything", everything));
    }

    List<Hit> models(SoughtWords sought, Long[] wards) {
        var seen = "select m.id, m.code, m.title, m.ward_id, m.of_year, m.status, m.folded from registered_model m where m.ward_id = any(:wards)";
        return ask(Kind.MODEL, sought.words(), sought, among(wards, seen, "m"), "m.folded",
                " or m.ward_id = any(array(select w.id from unit w where w.id = any(:wards) and w.kind = 'WARD' and %s))", """
                select f.id, f.code, f.title as name, w.name as about, f.status as state, null::date as month, false as ended, upper(f.code) = :code as coded, f.folded like :inside or w.folded like :inside as listed, f.alike, f.folded
                from found f join unit w on w.id = f.ward_id
                order by coded desc, f.likeness desc, f.folded like :inside desc, f.of_year desc, f.code desc limit :shown""",
                Map.of("wards", wards));
    }

    /** The newest first; of a month alone, the units' in their order. A draft is its unit's own. @param own the units that the viewer files for */
    List<Hit> reports(SoughtWords sought, Long[] units, Long[] own) {
        var time = new StringBuilder(" and (r.status <> 'DRAFT' or r.unit_id = any(:own))");
        var parameters = new HashMap<String, Object>(Map.of("units", units, "own", own));
        if (sought.wholeMonth() != null) {
            time.append(" and r.month = :month");
            parameters.put("month", sought.wholeMonth().atDay(1));
        } else if (sought.month() != null) {
            time.append(" and extract(month from r.month) = :month");
            parameters.put("month", sought.month());
        } else if (sought.year() != null) {
            time.append(" and r.month between :from and :to");
            parameters.put("from", LocalDate.of(sought.year(), 1, 1));
            parameters.put("to", LocalDate.of(sought.year(), 12, 1));
        }
        return ask(Kind.REPORT, sought.named(), sought, among(units, "select u.id, u.code, u.name, u.folded from unit u where u.id = any(:units)", "u"), "u.folded", "", """
                select r.id, f.code, f.name, null as about, r.status as state, r.month, false as ended, false as coded, true as listed, f.alike, f.folded
                from found f join briefing_report r on r.unit_id = f.id %s
                order by f.likeness desc, r.month desc, f.code limit :shown""".formatted(time), parameters);
    }

    List<Hit> people(SoughtWords sought) {
        return ask(Kind.PERSON, sought.words(), sought, "select a.id, a.username, a.full_name, a.locked_at, a.folded from account a where true", "a.folded", "", """
                select f.id, f.username as code, f.full_name as name, null as about, null as state, null::date as month, f.locked_at is not null as ended, upper(f.username) = :code as coded,
                    f.folded like :inside as listed, f.alike, f.folded
                from found f order by coded desc, f.likeness desc, ended, listed desc, f.full_name, f.username limit :shown""", Map.of());
    }

    /** What somebody sees of a district is picked first, and words are looked for in that: an index over the words of a whole country leads to far more. */
    private static String among(Long[] units, String seen, String name) {
        return units.length > A_DISTRICT ? seen : "select * from (%s offset 0) %s where true".formatted(seen, name);
    }

    /** @param elsewhere what else a word may lead by, with the place of the condition on the unit {@code w} in it; empty: nothing */
    private List<Hit> ask(Kind kind, List<String> words, SoughtWords sought, String candidates, String column, String elsewhere, String question, Map<String, Object> parameters) {
        var phrase = String.join(" ", words);
        var sql = FOUND.formatted(candidates, words.isEmpty() ? "true" : IntStream.range(0, words.size()).mapToObj(at -> condition(words.get(at), at, column, elsewhere)).collect(Collectors.joining(" and ")),
                isWorthGuessing(kind, phrase, sought) ? ":phrase <% " + column : "false");
        var asked = database.sql(sql + question).params(parameters).param("phrase", phrase).param("inside", "%" + phrase + "%")
                .param("candidates", kind == Kind.REPORT ? UNITS : CANDIDATES).param("shown", COMPARED).param("code", sought.typed().toUpperCase(Locale.ROOT));
        for (var at = 0; at < words.size(); at++) {
            var plain = Misspelling.withoutKeys(words.get(at));
            asked = asked.param("first" + at, words.get(at) + "%").param("later" + at, "% " + words.get(at) + "%").param("firstPlain" + at, plain + "%").param("laterPlain" + at, "% " + plain + "%");
        }
        var hits = asked.query((row, at) -> row.getBoolean("alike") && !Misspelling.isOf(words, row.getString("folded")) ? Optional.<Hit>empty() : Optional.of(hit(kind, row))).list()
                .stream().flatMap(Optional::stream).toList();
        return hits.stream().limit(hits.stream().anyMatch(Hit::alike) ? SHOWN_ALIKE : SHOWN).toList();
    }

    /** The word begins the text, or one of its later words: both can be looked up by trigrams. */
    private static String condition(String word, int at, String column, String elsewhere) {
        var begins = "(%1$s like :first%2$d or %1$s like :later%2$d" + (Misspelling.withoutKeys(word).equals(word) ? ")" : " or %1$s like :firstPlain%2$d or %1$s like :laterPlain%2$d)");
        var other = elsewhere.isEmpty() || WORDS_OF_KINDS.contains(word) ? "" : elsewhere.formatted(begins.formatted("w.folded", at));
        return "(" + begins.formatted(column, at) + other + ")";
    }

    /** Who names a month does not misspell a title. */
    private static boolean isWorthGuessing(Kind kind, String phrase, SoughtWords sought) {
        return phrase.length() >= FEWEST_LETTERS && (kind == Kind.REPORT || kind == Kind.UNIT || !sought.isTimed());
    }

    private static Hit hit(Kind kind, ResultSet row) throws SQLException {
        var month = row.getObject("month", LocalDate.class);
        return new Hit(kind, row.getLong("id"), row.getString("code"), row.getString("name"), row.getString("about"), row.getString("state"), month == null ? null : YearMonth.from(month),
                row.getBoolean("ended"), row.getBoolean("coded"), row.getBoolean("listed"), row.getBoolean("alike"));
    }
}
