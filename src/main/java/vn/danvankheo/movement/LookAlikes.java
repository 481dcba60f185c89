package vn.danvankheo.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;

/**
 * Tìm mô hình gần giống: compares a registration, as it is stored, with those that were sent in its district this year and last. Wording that many
 * share tells nothing and is set aside; what is left is compared sentence by sentence, in candidates that share a sentence or nearly a title, so that
 * the cost does not grow with the register (docs/performance.md).
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class LookAlikes {

    /**
     * By trigrams, from here on two titles or two sentences are nearly the same. Of the demonstration's 24 titles no two different ones come above
     * 0.55, one title in two wordings comes to 0.8; two sentences about one matter to 0.5, one with a word in five changed to 0.75.
     */
    private static final double NEARLY_THE_SAME = 0.6;
    /** What more models say than this is common wording; of the demonstration's texts all 200 say the same. */
    private static final int FEW = 10;
    /** The fewest letters of a paragraph whose sameness tells something. */
    private static final int PARAGRAPH = 80;
    private static final int CANDIDATES = 10;

    /** What a registration is compared with: its {@code :id}, {@code :district} and {@code :year}, and the one it was {@code :continued} from, which {@link Comparison} shows. */
    private static final String COMPARED = """
            with compared as not materialized (
                select m.id, m.folded_title from registered_model m
                where m.id <> :id and m.id is distinct from :continued and m.district_id = :district and m.of_year between :year - 1 and :year and m.status <> 'DRAFT')
            """;

    private final JdbcClient database;

    private record Sentence(String field, String hash, int letters, boolean common) {
    }

    /** What may be told to the viewer, who sees the model itself. */
    Resemblance of(RegisteredModel model, Viewer me) {
        var sentences = sentences(model);
        return Resemblance.of(candidates(model, sentences, me), commonFields(sentences));
    }

    private List<Sentence> sentences(RegisteredModel model) {
        return asked(model, COMPARED + """
                select field, hash, length(folded) as letters, (
                    select count(*) from (
                        select from model_sentence s join compared on compared.id = s.model_id where s.hash = mine.hash limit :few + 1) as others) > :few as common
                from model_sentence mine where model_id = :id""")
                .param("few", FEW)
                .query((row, at) -> new Sentence(row.getString("field"), row.getString("hash"), row.getInt("letters"), row.getBoolean("common"))).list();
    }

    private List<LookAlike> candidates(RegisteredModel model, List<Sentence> sentences, Viewer me) {
        database.sql("select set_config('pg_trgm.similarity_threshold', ?, true)").param(String.valueOf(NEARLY_THE_SAME)).query(String.class).single();
        var comparesText = letters(sentences.stream().filter(sentence -> !sentence.common())) >= PARAGRAPH;
        return asked(model, COMPARED + """
                , mine as materialized (
                    select field, paragraph, place, folded, hash, length(folded) as letters, hash = any(cast(:common as uuid[])) as common
                    from model_sentence where model_id = :id),
                candidate as (
                    (select compared.id from mine join model_sentence s on s.hash = mine.hash join compared on compared.id = s.model_id where not mine.common
                     group by compared.id order by sum(mine.letters) desc, compared.id desc limit :candidates)
                    union
                    (select id from compared where folded_title % folded(:title) order by similarity(folded_title, folded(:title)) desc, id desc limit :candidates)),
                sentence as (
                    select candidate.id, mine.field, mine.paragraph, mine.letters, mine.common, coalesce(bool_or(s.hash = mine.hash), false) as same,
                        max(similarity(s.folded, mine.folded)) as likeness
                    from candidate cross join mine left join model_sentence s on s.model_id = candidate.id and s.field = mine.field
                    group by candidate.id, mine.field, mine.paragraph, mine.place, mine.letters, mine.common),
                passage as (
                    select id, field, bool_and(same) and bool_or(not common) and sum(letters) >= :paragraph as same,
                        sum(letters) filter (where not common) as letters,
                        sum(letters * likeness) filter (where not common and likeness >= :nearly) as alike
                    from sentence group by id, field, paragraph)
                select m.id, m.code, m.title, m.of_year, m.ward_id, w.short_name, similarity(m.folded_title, folded(:title)) as title_likeness,
                    (select coalesce(sum(alike), 0) / sum(letters) from passage where passage.id = m.id) as text_likeness,
                    array(select distinct field from passage where passage.id = m.id and passage.same) as same_fields
                from candidate join registered_model m on m.id = candidate.id join unit w on w.id = m.ward_id""")
                .param("title", model.getProposal().title()).param("common", sentences.stream().filter(Sentence::common).map(Sentence::hash).toArray(String[]::new))
                .param("candidates", CANDIDATES).param("paragraph", PARAGRAPH).param("nearly", NEARLY_THE_SAME)
                .query((row, at) -> lookAlike(row, comparesText, me)).list();
    }

    private JdbcClient.StatementSpec asked(RegisteredModel model, String query) {
        return database.sql(query).param("id", model.getId()).param("district", model.getDistrict().getId()).param("year", model.getYear())
                .param("continued", model.getContinuedFrom() == null ? null : model.getContinuedFrom().getId());
    }

    private static LookAlike lookAlike(ResultSet row, boolean comparesText, Viewer me) throws SQLException {
        return new LookAlike(row.getLong("id"), row.getString("code"), row.getString("title"), row.getInt("of_year"), row.getString("short_name"),
                me.scope().unitIds().contains(row.getLong("ward_id")), row.getDouble("title_likeness"), comparesText ? row.getDouble("text_likeness") : null,
                inTheOrderOfTheForm(Stream.of((String[]) row.getArray("same_fields").getArray())));
    }

    private static List<String> commonFields(List<Sentence> sentences) {
        return inTheOrderOfTheForm(sentences.stream().map(Sentence::field).distinct().filter(
                field -> letters(sentences.stream().filter(sentence -> sentence.field().equals(field) && sentence.common())) >= PARAGRAPH));
    }

    private static int letters(Stream<Sentence> sentences) {
        return sentences.mapToInt(Sentence::letters).sum();
    }

    private static List<String> inTheOrderOfTheForm(Stream<String> fields) {
        var named = fields.toList();
        return RegistrationText.FIELDS.stream().filter(named::contains).toList();
    }
}
