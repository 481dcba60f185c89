package vn.danvankheo.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tìm trong sổ mô hình, by what was asked. */
@Repository
@RequiredArgsConstructor
class ModelFinder {

    private final JdbcClient database;

    /** The urgent ones first, then the newest; of stale ones alone, the longest silent first. What names, silence and upkeep tell is looked up for the rows that are shown. */
    Page<ModelRow> find(AskedModels asked, Collection<ModelStatus> urgent, Pageable page) {
        var rows = database.sql("""
                with found as materialized (
                    select m.id, m.code, m.title, m.ward_id, m.owner_id, m.field, m.kind, m.status, m.of_year as year, m.status = any(:urgent) as urgent, %s as silent_since
                    %s
                    order by urgent desc, silent_since, m.of_year desc, m.code desc limit :limit offset :offset)
                select f.*, w.short_name as ward, o.name as owner, case when :today between s.stale_from and s.stale_to then s.since end as stale_since,
                    case when k.due_on < :today then k.due_on end as check_due_on
                from found f join unit w on w.id = f.ward_id join unit o on o.id = f.owner_id left join (%s) s on s.model_id = f.id left join (%s) k on k.model_id = f.id
                order by f.urgent desc, f.silent_since, f.year desc, f.code desc"""
                .formatted(asked.isStale() ? "s.since" : "null::date", asked.getSql(), Silence.QUESTION, Upkeep.QUESTION))
                .params(asked.getParameters()).param("urgent", urgent.stream().map(Enum::name).toArray(String[]::new))
                .param("limit", page.getPageSize()).param("offset", page.getOffset()).query(ModelRow.class).list();
        return PageableExecutionUtils.getPage(rows, page, () -> count("count(*)", asked));
    }

    /**
     * A ward's drafts and what was given back to it, of years that are not closed, and its stale models: of each the first few, with how many there are.
     * One statement: the page that asks has many others to ask.
     */
    List<ModelDuty> duties(long ward, LocalDate today, int most) {
        return database.sql("""
                select d.id, d.title, d.status, d.return_reason, d.since, d.of_its_kind
                from (select w.*, count(*) over (partition by w.status) as of_its_kind, row_number() over (partition by w.status order by w.since, w.of_year, w.code) as place
                    from (select m.id, m.code, m.title, m.status, m.return_reason, m.of_year, cast(r.returned_at at time zone 'Asia/Ho_Chi_Minh' as date) as since
                        from registered_model m
                        left join lateral (select max(t.taken_at) as returned_at from taken_move t where t.model_id = m.id and t.move = 'RETURN' and t.taken_back_at is null) r on m.status = 'RETURNED'
                        where m.ward_id = :ward and m.status in ('DRAFT', 'RETURNED')
                          and not exists (select from campaign c where c.district_id = m.district_id and c.of_year = m.of_year and c.closed_at is not null)
                        union all
                        select m.id, m.code, m.title, m.status, null, m.of_year, s.since
                        from registered_model m join (%s) s on s.model_id = m.id and s.ward_id = :ward and s.of_year >= extract(year from cast(:today as date))
                            and :today between s.stale_from and s.stale_to) w) d
                where d.place <= :most
                order by d.status, d.place""".formatted(Silence.QUESTION)).param("ward", ward).param("today", today).param("most", most).query(ModelDuty.class).list();
    }

    long countOwners(AskedModels asked) {
        return count("count(distinct m.owner_id)", asked);
    }

    private long count(String what, AskedModels asked) {
        return database.sql("select " + what + " " + asked.getSql()).params(asked.getParameters()).query(Long.class).single();
    }
}
