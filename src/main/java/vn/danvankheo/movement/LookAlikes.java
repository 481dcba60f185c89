package vn.danvankheo.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;

/**
 * Tìm mô hình gần giống: compares a registration, as it is stored, with those that were sent in its district this year and last. Candidates are those
 * that share a sentence, the rarer the better, or nearly the title; in them every sentence is compared. So the cost hardly grows with the register
 * (docs/performance.md).
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
    /** The fewest letters of a paragraph whose sameness tells something, and of a text that is worth comparing. */
    private static final int PARAGRAPH = 80;
    /** A paragraph that more models have is common wording: those that share a title share such a one with seven others in the demonstration. */
    private static final int FEW = 3;
    /** A sentence that more models say leads to none of them. */
    private static final int SEARCHED = 50;
    private static final int CANDIDATES = 10;
    private static final int SHOWN = 5;

    private final JdbcClient database;

    /** Those much alike, the most alike first, told as the viewer may know of them; the one that is continued is not among them, {@link Comparison} shows it. */
    List<LookAlike> of(RegisteredModel model, Viewer me) {
        return database.sql("""
                with compared as not materialized (
                    select m.id, m.folded_title from registered_model m
                    where m.id <> :id and m.id is distinct from :continued and m.district_id = :district and m.of_year between :year - 1 and :year and m.status <> 'DRAFT'),
                mine as materialized (
                    select field, paragraph, place, folded, hash, length(folded) as letters, (
                        select count(*) from (
                            select from model_sentence s join compared on compared.id = s.model_id where s.hash = own.hash limit :searched + 1) as others) as others
                    from model_sentence own where model_id = :id),
                candidate as (
                    (select compared.id from mine join model_sentence s on s.hash = mine.hash join compared on compared.id = s.model_id where mine.others <= :searched
                     group by compared.id order by sum(mine.letters / mine.others) desc, compared.id desc limit :candidates)
                    union
                    (select id from compared where folded_title % (select folded(:title) from set_config('pg_trgm.similarity_threshold', :threshold, true)) order by similarity(folded_title, folded(:title)) desc, id desc limit :candidates)),
                sentence as (
                    select candidate.id, mine.field, mine.paragraph, mine.letters, mine.others, coalesce(bool_or(s.hash = mine.hash), false) as same,
                        max(similarity(s.folded, mine.folded)) as likeness
                    from candidate cross join mine left join model_sentence s on s.model_id = candidate.id and s.field = mine.field
                    group by candidate.id, mine.field, mine.paragraph, mine.place, mine.letters, mine.others),
                passage as (
                    select id, field, bool_and(same) and min(others) <= :few and sum(letters) >= :paragraph as same, sum(letters) as letters,
                        sum(letters * likeness) filter (where likeness >= :nearly) as alike
                    from sentence group by id, field, paragraph)
                select m.id, m.code, m.title, m.of_year, m.ward_id, w.short_name, similarity(m.folded_title, folded(:title)) as title_likeness,
                    (select case when sum(letters) >= :paragraph then coalesce(sum(alike), 0) / sum(letters) end from passage where passage.id = m.id) as text_likeness,
                    array(select distinct field from passage where passage.id = m.id and passage.same) as same_fields
                from candidate join registered_model m on m.id = candidate.id join unit w on w.id = m.ward_id""")
                .param("id", model.getId()).param("continued", model.getContinuedFrom() == null ? null : model.getContinuedFrom().getId())
                .param("district", model.getDistrict().getId()).param("year", model.getYear()).param("title", model.getProposal().title())
                .param("searched", SEARCHED).param("candidates", CANDIDATES).param("few", FEW).param("paragraph", PARAGRAPH).param("nearly", NEARLY_THE_SAME).param("threshold", String.valueOf(NEARLY_THE_SAME))
                .query((row, at) -> lookAlike(row, me))
                .stream().filter(LookAlike::isAlike).sorted(LookAlike.MOST_ALIKE_FIRST).limit(SHOWN).toList();
    }

    private static LookAlike lookAlike(ResultSet row, Viewer me) throws SQLException {
        var sameFields = List.of((String[]) row.getArray("same_fields").getArray());
        return new LookAlike(row.getLong("id"), row.getString("code"), row.getString("title"), row.getInt("of_year"), row.getString("short_name"),
                me.scope().unitIds().contains(row.getLong("ward_id")), row.getDouble("title_likeness"), row.getObject("text_likeness", Double.class),
                RegistrationText.FIELDS.stream().filter(sameFields::contains).toList());
    }
}
