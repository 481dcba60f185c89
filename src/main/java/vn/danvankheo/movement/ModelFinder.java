package vn.danvankheo.movement;

import java.util.Collection;
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

    long countOwners(AskedModels asked) {
        return count("count(distinct m.owner_id)", asked);
    }

    private long count(String what, AskedModels asked) {
        return database.sql("select " + what + " " + asked.getSql()).params(asked.getParameters()).query(Long.class).single();
    }
}
