package vn.danvankheo.exhibition;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.organization.Field;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.NotFoundException;

/**
 * Triển lãm công khai: recognised models of the years that are open to the public, in no more words and photos than their wards released.
 * Everybody sees the same, so nobody's scope is asked.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Exhibition {

    private static final int CARDS = 12;
    private static final int LAST_PAGE = 10_000;

    /** A model is shown while it is recognised by a decision that stands, in a year that is open. */
    private static final String SHOWN = """
            from registered_model m
            join unit w on w.id = m.ward_id
            join unit o on o.id = m.owner_id
            join campaign c on c.district_id = m.district_id and c.of_year = m.of_year and c.open_to_public
            join lateral (select bool_or(r.tier = 'TYPICAL') as typical from recognition r where r.model_id = m.id and r.revoked_on is null having count(*) > 0) honour on true
            left join lateral (select e.file_id, e.caption from evidence e where e.model_id = m.id and e.released_at is not null and e.withdrawn_at is null
                order by e.id limit 1) photo on true
            left join model_indicator i on i.model_id = m.id and i.position = 0
            left join lateral (select v.counted from progress_value v join progress_entry p on p.id = v.entry_id where p.model_id = m.id and v.position = 0
                order by p.on_day desc, p.id desc limit 1) newest on true
            where m.status = 'RECOGNIZED'
            """;
    private static final String IN_HALL = """
            and m.district_id = :district and m.of_year = :year
            and (cast(:ward as text) is null or w.code = :ward)
            and (cast(:field as text) is null or m.field = :field)
            and (:words = '' or m.folded || ' ' || w.folded || ' ' || o.folded like '%' || :words || '%')
            """;
    private static final String CARD = """
            select m.id, m.title, m.field, m.households, w.short_name as ward, o.name as owner, case when m.person_released_at is not null then m.person_name end as person,
                honour.typical, photo.file_id as photo, photo.caption, i.name as indicator, i.unit, coalesce(newest.counted, i.goal) as value
            """;

    private final JdbcClient database;

    /** The years that are open, the newest first. */
    List<Hall> halls() {
        return database.sql("""
                select d.id, d.code, d.name, c.of_year, c.theme from campaign c join unit d on d.id = c.district_id
                where c.open_to_public order by c.of_year desc, d.code""")
                .query((row, at) -> new Hall(row.getLong("id"), row.getString("code"), row.getString("name"), row.getInt("of_year"), row.getString("theme"))).list();
    }

    /** The wards that show something in a hall, by name. */
    List<Choice> wards(Hall hall) {
        return bound(hall, new ExhibitionFilter(), "select w.code, w.short_name " + SHOWN + IN_HALL + " group by w.code, w.short_name order by w.short_name")
                .query((row, at) -> new Choice(row.getString(1), row.getString(2))).list();
    }

    /** A ward to choose. */
    record Choice(String code, String name) {
    }

    Page<ShownModel> models(Hall hall, ExhibitionFilter filter) {
        return models(hall, filter, PageRequest.of(Math.min(Math.max(filter.getTrang(), 1), LAST_PAGE) - 1, CARDS));
    }

    /** One model after the other, for the wall: the number-th, from 0. */
    Page<ShownModel> slide(Hall hall, ExhibitionFilter filter, int number) {
        return models(hall, filter, PageRequest.of(number, 1));
    }

    private Page<ShownModel> models(Hall hall, ExhibitionFilter filter, Pageable page) {
        var cards = bound(hall, filter, CARD + SHOWN + IN_HALL + "order by honour.typical desc, w.code, m.code limit :limit offset :offset")
                .param("limit", page.getPageSize()).param("offset", page.getOffset()).query((row, at) -> card(row)).list();
        long total = bound(hall, filter, "select count(*) " + SHOWN + IN_HALL).query(Long.class).single();
        return new PageImpl<>(cards, page, total);
    }

    /** @throws NotFoundException when it is not shown, or not any more */
    ShownStory story(long id) {
        var photos = photos(id);
        var numbers = numbers(id);
        var honours = honours(id);
        return database.sql(CARD + ", m.of_year, m.problem, m.approach, m.outputs, m.sustainability, (select count(*) from replication c where c.source_id = m.id and c.ended_on is null) as copies "
                        + SHOWN + " and m.id = :id").param("id", id)
                .query((row, at) -> new ShownStory(card(row), row.getInt("of_year"), row.getString("problem"), row.getString("approach"), row.getString("outputs"),
                        row.getString("sustainability"), photos, numbers, honours, row.getInt("copies")))
                .optional().orElseThrow(() -> new NotFoundException("shown model " + id));
    }

    /** @throws NotFoundException when the photo is not released, or its model not shown */
    void check(long id, UUID file) {
        var shown = database.sql("select 1 " + SHOWN + " and m.id = :id and exists (select 1 from evidence e where e.model_id = m.id and e.file_id = :file and e.released_at is not null and e.withdrawn_at is null)")
                .param("id", id).param("file", file).query(Integer.class).optional();
        if (shown.isEmpty()) {
            throw new NotFoundException("shown photo " + file);
        }
    }

    private List<ShownStory.Photo> photos(long id) {
        return database.sql("select file_id, caption from evidence where model_id = :id and released_at is not null and withdrawn_at is null order by id").param("id", id)
                .query((row, at) -> new ShownStory.Photo(row.getObject(1, UUID.class), row.getString(2))).list();
    }

    private List<ShownStory.Number> numbers(long id) {
        return database.sql("""
                select i.name, i.unit, i.baseline, i.goal, (select v.counted from progress_value v join progress_entry p on p.id = v.entry_id
                    where p.model_id = i.model_id and v.position = i.position order by p.on_day desc, p.id desc limit 1) as latest
                from model_indicator i where i.model_id = :id order by i.position""").param("id", id)
                .query((row, at) -> new ShownStory.Number(row.getString("name"), row.getString("unit"), row.getBigDecimal("baseline"), row.getBigDecimal("goal"), row.getBigDecimal("latest"))).list();
    }

    private List<ShownStory.Honour> honours(long id) {
        return database.sql("""
                select d.number, d.decided_on, d.organ, r.tier from recognition r join decision d on d.id = r.decision_id
                where r.model_id = :id and r.revoked_on is null order by d.decided_on desc, d.id desc""").param("id", id)
                .query((row, at) -> new ShownStory.Honour(row.getString("number"), row.getObject("decided_on", LocalDate.class), row.getString("organ"),
                        "TYPICAL".equals(row.getString("tier")))).list();
    }

    private StatementSpec bound(Hall hall, ExhibitionFilter filter, String query) {
        return database.sql(query).param("district", hall.districtId()).param("year", hall.year()).param("ward", filter.getPhuong())
                .param("field", Optional.ofNullable(filter.getLinhVuc()).map(Field::name).orElse(null)).param("words", VietnameseText.folded(filter.getQ()));
    }

    private static ShownModel card(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new ShownModel(row.getLong("id"), row.getString("title"), row.getString("ward"), row.getString("owner"), row.getString("person"),
                Field.valueOf(row.getString("field")), row.getBoolean("typical"), row.getObject("households", Integer.class), row.getObject("photo", UUID.class),
                row.getString("caption"), row.getString("indicator"), value, row.getString("unit"));
    }
}
