package vn.danvankheo.movement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.organization.Field;

/** Sổ mô hình theo tháng: what a ward's monthly report says of its models without anybody typing it. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class MonthlyRegister {

    private static final String MODELS = """
            select m.id, m.code, m.title, o.name as owner, m.field, m.subject_type, m.status, day_of.registered, day_of.stopped,
                case when m.status = 'RECOGNIZED' and m.decided_on < :after then m.decided_on end as recognized,
                exists (select from model_to_mend t where t.model_id = m.id and t.since < :after) as weak, i.position, i.name, i.unit, i.baseline, i.goal,
                (select v.counted from progress_entry e join progress_value v on v.entry_id = e.id and v.position = i.position
                    where e.model_id = m.id and e.on_day < :from order by e.on_day desc, e.id desc limit 1) as counted_before,
                (select v.counted from progress_entry e join progress_value v on v.entry_id = e.id and v.position = i.position
                    where e.model_id = m.id and e.on_day < :after order by e.on_day desc, e.id desc limit 1) as counted_now
            from registered_model m
            join unit o on o.id = m.owner_id
            cross join lateral (select cast(m.registered_at at time zone 'Asia/Ho_Chi_Minh' as date) as registered,
                cast(m.stopped_at at time zone 'Asia/Ho_Chi_Minh' as date) as stopped) day_of
            left join model_indicator i on i.model_id = m.id
            where m.ward_id = :ward and m.of_year = :year and day_of.registered < :after
            order by m.code, i.position""";

    private final JdbcClient database;

    /** A ward's models of the month's year that were registered by the end of the month, in the order of their codes. One statement. */
    public List<MonthlyModel> models(long ward, YearMonth month) {
        var after = month.plusMonths(1).atDay(1);
        var models = new LinkedHashMap<Long, MonthlyModel>();
        database.sql(MODELS).param("ward", ward).param("year", month.getYear()).param("from", month.atDay(1)).param("after", after).query(row -> {
            var id = row.getLong("id");
            if (!models.containsKey(id)) {
                models.put(id, model(row, after));
            }
            if (row.getString("name") != null) {
                models.get(id).counts().add(count(row));
            }
        });
        return List.copyOf(models.values());
    }

    private static MonthlyModel model(ResultSet row, LocalDate after) throws SQLException {
        var id = row.getLong("id");
        var stopped = row.getObject("stopped", LocalDate.class);
        return new MonthlyModel(id, row.getString("code"), row.getString("title"), row.getString("owner"), Field.valueOf(row.getString("field")),
                SubjectType.valueOf(row.getString("subject_type")), ModelStatus.valueOf(row.getString("status")), row.getObject("registered", LocalDate.class),
                stopped == null || !stopped.isBefore(after) ? null : stopped, row.getObject("recognized", LocalDate.class), row.getBoolean("weak"), new ArrayList<>());
    }

    private static MonthlyModel.Count count(ResultSet row) throws SQLException {
        var indicator = new Indicator(row.getString("name"), row.getString("unit"), row.getBigDecimal("baseline"), row.getBigDecimal("goal"));
        return new MonthlyModel.Count(result(indicator, row.getBigDecimal("counted_before")), result(indicator, row.getBigDecimal("counted_now")));
    }

    private static IndicatorResult result(Indicator indicator, BigDecimal counted) {
        return new IndicatorResult(indicator, counted, null);
    }
}
