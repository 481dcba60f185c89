package vn.danvankheo.movement;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.organization.Field;

/** Sổ mô hình: reads and writes registered models at once, for imports. Whoever writes has checked the entries first. */
@Service
@RequiredArgsConstructor
public class ModelRegister {

    /** Why a model that came by import was returned: the old papers do not say. */
    public static final String RETURN_REASON = "Nhập từ sổ cũ, không ghi lý do trả lại.";

    private static final int BATCH = 500;
    private static final String ENTRY = """
            select m.*, d.code as district, w.code as ward, o.code as owner, i.name as indicator_name, i.unit as indicator_unit, i.baseline, i.goal
            from registered_model m join unit d on d.id = m.district_id join unit w on w.id = m.ward_id join unit o on o.id = m.owner_id
            left join model_indicator i on i.model_id = m.id and i.position = 0
            """;
    private static final String UNIT = "(select u.id from unit u where u.code = ?)";
    private static final String MODEL = "(select m.id from registered_model m where m.district_id = " + UNIT + " and m.code = ?)";

    /** What people did in the system keeps its own day; all else is dated by the file. */
    private static final String KEPT = "coalesce(case when exists (select from taken_move t where t.model_id = registered_model.id) then %1$s end, ?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    /** The models that bear certain codes, in whichever district. */
    public List<ModelEntry> models(Collection<String> codes) {
        return jdbc.query(ENTRY + "where m.code = any(?)", (row, at) -> entry(row), (Object) codes.toArray(String[]::new));
    }

    /** Certain models, by their ids. */
    public Map<Long, ModelEntry> byId(Collection<Long> ids) {
        var entries = new HashMap<Long, ModelEntry>();
        jdbc.query(ENTRY + "where m.id = any(?)", row -> {
            entries.put(row.getLong("id"), entry(row));
        }, (Object) ids.toArray(Long[]::new));
        return entries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<ModelEntry> fresh, List<ModelEntry> changed) {
        jdbc.batchUpdate("""
                insert into registered_model (id, owner_id, title, subject_type, field, kind, problem, objectives, approach, area, households,
                    start_date, end_date, status, return_reason, registered_at, decided_on, stopped_at, of_year, ward_id, district_id, code)
                values (nextval('registered_model_seq'),\s""" + UNIT + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? = 'RETURNED' then ? end, ?, ?, ?, ?, "
                + UNIT + ", " + UNIT + ", ?)", fresh, BATCH, this::setContent);
        jdbc.batchUpdate("""
                update registered_model set version = version + 1, owner_id =\s""" + UNIT + """
                , title = ?, subject_type = ?, field = ?, kind = ?, problem = ?, objectives = ?, approach = ?, area = ?, households = ?,
                    start_date = ?, end_date = ?, status = ?, return_reason = case when ? = 'RETURNED' then coalesce(return_reason, ?) end,
                    registered_at =\s""" + KEPT.formatted("registered_at") + ", decided_on = " + KEPT.formatted("decided_on") + ", stopped_at = "
                + KEPT.formatted("stopped_at") + ", of_year = ?, ward_id = " + UNIT + " where district_id = " + UNIT + " and code = ?",
                changed, BATCH, this::setContent);
        jdbc.batchUpdate("""
                insert into model_indicator (model_id, position, name, unit, baseline, goal) values (""" + MODEL + """
                , 0, ?, ?, ?, ?)
                on conflict (model_id, position) do update set name = excluded.name, unit = excluded.unit, baseline = excluded.baseline, goal = excluded.goal""",
                Stream.concat(fresh.stream(), changed.stream()).filter(model -> model.indicator() != null).toList(), BATCH, (insert, model) -> {
            insert.setString(1, model.key().district());
            insert.setString(2, model.key().code());
            insert.setString(3, model.indicator().name());
            insert.setString(4, model.indicator().unit());
            insert.setBigDecimal(5, model.indicator().baseline());
            insert.setBigDecimal(6, model.indicator().goal());
        });
    }

    private void setContent(PreparedStatement statement, ModelEntry model) throws SQLException {
        var proposal = model.proposal();
        statement.setString(1, model.owner());
        statement.setString(2, proposal.title());
        statement.setString(3, proposal.subjectType().name());
        statement.setString(4, proposal.field().name());
        statement.setString(5, proposal.kind().name());
        statement.setString(6, proposal.problem());
        statement.setString(7, proposal.objectives());
        statement.setString(8, proposal.approach());
        statement.setString(9, proposal.area());
        statement.setObject(10, proposal.households(), Types.INTEGER);
        statement.setObject(11, proposal.startDate(), Types.DATE);
        statement.setObject(12, proposal.endDate(), Types.DATE);
        statement.setString(13, model.status().name());
        statement.setString(14, model.status().name());
        statement.setString(15, RETURN_REASON);
        var dates = ImportedDates.of(model, LocalDate.now(clock));
        statement.setTimestamp(16, beginning(dates.registeredOn()));
        statement.setObject(17, dates.decidedOn(), Types.DATE);
        statement.setTimestamp(18, beginning(dates.stoppedOn()));
        statement.setInt(19, model.year());
        statement.setString(20, model.ward());
        statement.setString(21, model.key().district());
        statement.setString(22, model.key().code());
    }

    private static Timestamp beginning(LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(ClockConfiguration.HA_NOI).toInstant());
    }

    private static ModelEntry entry(ResultSet row) throws SQLException {
        return new ModelEntry(new ModelEntry.Key(row.getString("district"), row.getString("code")), row.getInt("of_year"), row.getString("ward"), row.getString("owner"),
                proposal(row), indicator(row), ModelStatus.valueOf(row.getString("status")));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(row.getString("title"), SubjectType.valueOf(row.getString("subject_type")), Field.valueOf(row.getString("field")),
                ModelKind.valueOf(row.getString("kind")), row.getString("problem"), row.getString("objectives"), row.getString("approach"),
                row.getString("area"), row.getObject("households", Integer.class),
                row.getObject("start_date", LocalDate.class), row.getObject("end_date", LocalDate.class));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return row.getString("indicator_name") == null ? null : new Indicator(
                row.getString("indicator_name"), row.getString("indicator_unit"), row.getBigDecimal("baseline"), row.getBigDecimal("goal"));
    }
}
