package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvankheo.organization.Field;

/** Tự chấm so với thẩm định: what wards gave their own models beside the score that decided, once an appraisal is closed. */
@Repository
@RequiredArgsConstructor
class ScoreGaps {

    /** @param ward its code */
    record Row(String ward, Field field, ScoreGap gap) {
    }

    private final JdbcClient client;

    /** @param wards not empty */
    List<Row> of(int year, Collection<Long> wards) {
        return client.sql("""
                with total as (
                    select s.model_id, s.kind, s.chair, coalesce((select sum(e.points) from score_entry e where e.sheet_id = s.id), 0) + coalesce(s.bonus, 0) as points
                    from score_sheet s where s.status = 'SENT' and s.removed_at is null
                )
                select w.code, m.field, count(*) as models, sum(self.points - decided.points) as gap
                from registered_model m join unit w on w.id = m.ward_id
                join total self on self.model_id = m.id and self.kind = 'SELF'
                join total decided on decided.model_id = m.id and decided.chair
                where m.of_year = :year and m.ward_id in (:wards) and m.appraised_at is not null
                group by w.code, m.field""").param("year", year).param("wards", wards)
                .query((row, at) -> new Row(row.getString("code"), Field.valueOf(row.getString("field")), new ScoreGap(row.getLong("models"), row.getBigDecimal("gap")))).list();
    }
}
