package vn.danvankheo.appraisal;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.ListPage;

/** Xếp hạng: a year's scored models, the best first. What a panel gave is told once its appraisal is closed, so that nobody on it is led by the others. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Ranking {

    private static final String SCORED = """
            with sheet as (
                select s.*, coalesce((select sum(e.points) from score_entry e where e.sheet_id = s.id), 0) + coalesce(s.bonus, 0) as total
                from score_sheet s join registered_model m on m.id = s.model_id
                where s.removed_at is null and m.of_year = :year and m.ward_id in (:wards)
            ), scored as (
                select model_id, max(total) filter (where kind = 'SELF' and status = 'SENT') as self,
                    max(total) filter (where chair and status = 'SENT') as decided,
                    avg(total) filter (where kind = 'APPRAISAL' and status = 'SENT') as mean,
                    min(total) filter (where kind = 'APPRAISAL' and status = 'SENT') as lowest,
                    max(total) filter (where kind = 'APPRAISAL' and status = 'SENT') as highest,
                    count(*) filter (where kind = 'APPRAISAL' and status = 'SENT') as sent, count(*) filter (where kind = 'APPRAISAL') as assigned
                from sheet group by model_id
            ), ranked as (
                select m.id, m.code, m.title, w.short_name as ward, o.name as owner, m.field, m.subject_type, m.status, s.self, s.sent, s.assigned,
                    case when m.status <> 'SELF_SCORED' then s.decided end as decided, s.mean, s.lowest, s.highest
                from registered_model m join unit w on w.id = m.ward_id join unit o on o.id = m.owner_id left join scored s on s.model_id = m.id
                where m.of_year = :year and m.ward_id in (:wards)
                  and (m.status = 'SELF_SCORED' or m.status in ('APPRAISED', 'RECOGNIZED', 'NOT_RECOGNIZED') and (s.self is not null or s.decided is not null))
                  and (cast(:field as text) is null or m.field = :field) and (cast(:subject as text) is null or m.subject_type = :subject)
                  and (cast(:ward as text) is null or w.code = :ward)
            )
            """;

    private static final String ORDERED = "select * from ranked order by decided desc nulls last, self desc nulls last, code";

    private final JdbcClient client;
    private final Scorebook book;

    /** The highest deciding score first, then what still waits for it by the wards' own. */
    Page<RankingRow> list(int year, RankingFilter filter, Viewer me) {
        var page = ListPage.of(filter.getTrang());
        if (me.scope().unitIds().isEmpty()) {
            return Page.empty(page);
        }
        var asked = asked(year, filter, me);
        long count = client.sql(SCORED + "select count(*) from ranked").params(asked).query(Long.class).single();
        var rows = client.sql(SCORED + ORDERED + " limit %d offset %d".formatted(page.getPageSize(), page.getOffset())).params(asked).query((row, at) -> row(row)).list();
        return new PageImpl<>(judged(rows), page, count);
    }

    /** All that a list finds at once, for a paper. */
    public List<PrintedTotal> printed(int year, RankingFilter filter, Viewer me) {
        var rows = client.sql(SCORED + ORDERED).params(asked(year, filter, me)).query((row, at) -> row(row)).list();
        return judged(rows).stream().map(row -> new PrintedTotal(row.code(), row.title(), row.owner(), row.ward(), row.self(), row.decided(),
                row.result() == null ? null : row.result().scoreClass(), row.result() == null ? null : row.result().eligibility())).toList();
    }

    private List<RankingRow> judged(List<RankingRow> rows) {
        var closed = rows.stream().filter(row -> row.decided() != null).map(RankingRow::modelId).toList();
        var known = closed.isEmpty() ? Map.<Long, AppraisalResult>of() : book.of(closed);
        return rows.stream().map(row -> row.with(known.get(row.modelId()))).toList();
    }

    private static Map<String, Object> asked(int year, RankingFilter filter, Viewer me) {
        var asked = new HashMap<String, Object>();
        asked.put("year", year);
        asked.put("wards", me.scope().unitIds());
        asked.put("field", filter.getLinhVuc() == null ? null : filter.getLinhVuc().name());
        asked.put("subject", filter.getChuThe() == null ? null : filter.getChuThe().name());
        asked.put("ward", filter.getPhuong());
        return asked;
    }

    private static RankingRow row(ResultSet row) throws SQLException {
        var decided = row.getBigDecimal("decided");
        var mean = row.getBigDecimal("mean");
        var spread = decided == null ? null : new Spread(mean.setScale(2, RoundingMode.HALF_UP), row.getBigDecimal("lowest"), row.getBigDecimal("highest"), row.getInt("sent"));
        return new RankingRow(row.getLong("id"), row.getString("code"), row.getString("title"), row.getString("ward"), row.getString("owner"),
                Field.valueOf(row.getString("field")), SubjectType.valueOf(row.getString("subject_type")), ModelStatus.valueOf(row.getString("status")),
                row.getBigDecimal("self"), decided, spread, row.getInt("sent"), row.getInt("assigned"), null);
    }
}
