package vn.danvankheo.briefing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.CutOff;
import vn.danvankheo.calendar.WorkingDayRule;
import vn.danvankheo.target.GroupEntry;

/** Sổ báo cáo: reads and writes reports and figures at once, for imports. Whoever writes has checked the entries first. */
@Service
@RequiredArgsConstructor
public class ReportRegister {

    /** Who moved a report that came by import, and why one was returned: the old papers do not say. */
    public static final String ACTOR = "Nhập từ sổ cũ";

    private static final int BATCH = 500;
    private static final String UNIT = "(select u.id from unit u where u.code = ?)";
    private static final String REPORT = "(select r.id from briefing_report r where r.unit_id = " + UNIT + " and r.month = ?)";
    private static final String ACCEPTED = "(select r.id from briefing_report r where r.unit_id = " + UNIT + " and r.month = ? and r.status = 'ACCEPTED')";
    private static final String TARGET = """
            (select t.id from target t join target_set s on s.id = t.target_set_id join unit d on d.id = s.district_id
            where d.code = ? and s.of_year = ? and t.code = ?)""";

    private final JdbcTemplate jdbc;
    private final BriefingCalendar calendar;

    /** The reports of certain units and months; one that was accepted and is written anew is being corrected, wherever it lies. */
    public List<ReportEntry> reports(Collection<String> units, Collection<YearMonth> months) {
        return jdbc.query("""
                select u.code as unit, r.month, case when r.status <> 'ACCEPTED' and r.accepted_at is not null then 'CORRECTING' else r.status end as status,
                    r.submitted_at, r.accepted_at, r.situation, r.limitations
                from briefing_report r join unit u on u.id = r.unit_id
                where u.code = any(?) and r.month = any(?::date[])""", (row, at) -> new ReportEntry(
                report(row), ReportStatus.valueOf(row.getString("status")), instant(row, "submitted_at"), instant(row, "accepted_at"),
                row.getString("situation"), row.getString("limitations")), strings(units), days(months));
    }

    /** The figures in the reports of certain units and months. */
    public List<FigureEntry> figures(Collection<String> units, Collection<YearMonth> months) {
        return jdbc.query("""
                select u.code as unit, r.month, d.code as district, s.of_year, t.code, f.value, f.denominator
                from figure f join briefing_report r on r.id = f.report_id join unit u on u.id = r.unit_id
                join target t on t.id = f.target_id join target_set s on s.id = t.target_set_id join unit d on d.id = s.district_id
                where u.code = any(?) and r.month = any(?::date[]) and f.value is not null""", (row, at) -> new FigureEntry(
                new FigureEntry.Key(report(row), new GroupEntry.Key(row.getString("district"), row.getInt("of_year"), row.getString("code"))),
                row.getBigDecimal("value"), row.getBigDecimal("denominator")), strings(units), days(months));
    }

    /** Those of certain units and months that belong to a month that is closed: nothing of them is changed. */
    public Set<ReportEntry.Key> closed(Collection<String> units, Collection<YearMonth> months) {
        return Set.copyOf(jdbc.query("""
                select u.code as unit, c.month from closed_month c join unit u on u.id = c.district_id or u.district_id = c.district_id
                where c.reopened_at is null and u.code = any(?) and c.month = any(?::date[])""", (row, at) -> report(row), strings(units), days(months)));
    }

    /** The targets that some figure answers already: how they are measured and who reports them no longer changes. */
    public Set<GroupEntry.Key> answeredTargets() {
        return Set.copyOf(jdbc.query("""
                select d.code as district, s.of_year, t.code
                from target t join target_set s on s.id = t.target_set_id join unit d on d.id = s.district_id
                where exists (select from figure f where f.target_id = t.id)""",
                (row, at) -> new GroupEntry.Key(row.getString("district"), row.getInt("of_year"), row.getString("code"))));
    }

    /** @param stored the changed reports as they were */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeReports(List<ReportEntry> fresh, List<ReportEntry> changed, Map<ReportEntry.Key, ReportEntry> stored) {
        var cutOffs = cutOffs(Stream.concat(fresh.stream(), changed.stream()).map(report -> report.key().unit()).distinct().toList());
        jdbc.batchUpdate("""
                insert into briefing_report (id, status, situation, limitations, submitted_at, late, accepted_at, return_reason, unit_id, month)
                values (nextval('briefing_report_seq'), ?, ?, ?, ?, ?, ?, case when ? = 'RETURNED' then ? end,\s""" + UNIT + ", ?)",
                fresh, BATCH, (statement, report) -> setContent(statement, report, cutOffs));
        jdbc.batchUpdate("""
                update briefing_report set version = version + 1, status = ?, situation = ?, limitations = ?, submitted_at = ?, late = ?, accepted_at = ?,
                    return_reason = case when ? = 'RETURNED' then coalesce(return_reason, ?) end
                where unit_id =\s""" + UNIT + " and month = ?", changed, BATCH, (statement, report) -> setContent(statement, report, cutOffs));
        writeMoves(Stream.concat(
                fresh.stream().flatMap(report -> moves(report, ReportStatus.DRAFT)),
                changed.stream().flatMap(report -> moves(report, stored.get(report.key()).status()))).toList());
        count(changed.stream().map(ReportEntry::key).toList());
    }

    /** What the units' districts set, by the units' codes; of those that set nothing there is none. */
    private Map<String, CutOff> cutOffs(Collection<String> units) {
        var cutOffs = new HashMap<String, CutOff>();
        jdbc.query("""
                select u.code, d.due_day, d.period_from_day, d.working_day_rule from unit u join unit d on d.id = coalesce(u.district_id, u.id)
                where u.code = any(?) and d.due_day is not null""", row -> {
            cutOffs.put(row.getString("code"), new CutOff(row.getInt("due_day"), row.getInt("period_from_day"), WorkingDayRule.valueOf(row.getString("working_day_rule"))));
        }, (Object) strings(units));
        return cutOffs;
    }

    /** Figures change their reports too: whoever has one open is told that it was overtaken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeFigures(List<FigureEntry> fresh, List<FigureEntry> changed) {
        jdbc.batchUpdate("insert into figure (id, value, denominator, report_id, target_id) values (nextval('figure_seq'), ?, ?, " + REPORT + ", " + TARGET + ")",
                fresh, BATCH, ReportRegister::setFigure);
        jdbc.batchUpdate("update figure set value = ?, denominator = ? where report_id = " + REPORT + " and target_id = " + TARGET,
                changed, BATCH, ReportRegister::setFigure);
        var touched = Stream.concat(fresh.stream(), changed.stream()).map(figure -> figure.key().report()).distinct().toList();
        jdbc.batchUpdate("update briefing_report set version = version + 1 where id = " + REPORT, touched, BATCH, ReportRegister::setReport);
        count(touched);
    }

    /** What stands in accepted reports counts. */
    private void count(List<ReportEntry.Key> reports) {
        jdbc.batchUpdate("update figure set counted_value = value, counted_denominator = denominator where report_id = " + ACCEPTED, reports, BATCH, ReportRegister::setReport);
    }

    private static void setReport(PreparedStatement statement, ReportEntry.Key report) throws SQLException {
        statement.setString(1, report.unit());
        statement.setObject(2, report.month().atDay(1));
    }

    private void writeMoves(List<Move> moves) {
        jdbc.batchUpdate("insert into report_move (id, from_status, to_status, at, actor, reason, report_id) values (nextval('report_move_seq'), ?, ?, ?, ?, ?, "
                + REPORT + ")", moves, BATCH, (insert, move) -> {
            insert.setString(1, move.from.name());
            insert.setString(2, move.to.name());
            insert.setTimestamp(3, Timestamp.from(move.at));
            insert.setString(4, ACTOR);
            insert.setString(5, move.to == ReportStatus.RETURNED ? ACTOR : null);
            insert.setString(6, move.report.unit());
            insert.setObject(7, move.report.month().atDay(1));
        });
    }

    private void setContent(PreparedStatement statement, ReportEntry report, Map<String, CutOff> cutOffs) throws SQLException {
        statement.setString(1, report.status().name());
        statement.setString(2, report.situation());
        statement.setString(3, report.limitations());
        statement.setTimestamp(4, timestamp(report.submittedAt()));
        statement.setBoolean(5, report.submittedAt() != null && calendar.with(cutOffs.get(report.key().unit())).isLate(report.key().month(), report.submittedAt()));
        statement.setTimestamp(6, timestamp(report.acceptedAt()));
        statement.setString(7, report.status().name());
        statement.setString(8, ACTOR);
        statement.setString(9, report.key().unit());
        statement.setObject(10, report.key().month().atDay(1));
    }

    private static void setFigure(PreparedStatement statement, FigureEntry figure) throws SQLException {
        var target = figure.key().target();
        statement.setBigDecimal(1, figure.value());
        statement.setBigDecimal(2, figure.denominator());
        statement.setString(3, figure.key().report().unit());
        statement.setObject(4, figure.key().report().month().atDay(1));
        statement.setString(5, target.district());
        statement.setInt(6, target.year());
        statement.setString(7, target.code());
    }

    /** The steps that led from one state to the report's, at the times it tells. */
    private Stream<Move> moves(ReportEntry report, ReportStatus from) {
        var moves = new ArrayList<Move>();
        var reached = from;
        if (report.status() != ReportStatus.DRAFT && ReportAct.SUBMIT.startsFrom(reached)) {
            moves.add(new Move(report.key(), reached, ReportStatus.SUBMITTED, report.submittedAt()));
            reached = ReportStatus.SUBMITTED;
        }
        if (reached == ReportStatus.SUBMITTED && report.status() != reached) {
            moves.add(new Move(report.key(), reached, report.status(), report.acceptedAt() == null ? calendar.now() : report.acceptedAt()));
        }
        return moves.stream();
    }

    private static ReportEntry.Key report(ResultSet row) throws SQLException {
        return new ReportEntry.Key(row.getString("unit"), YearMonth.from(row.getObject("month", LocalDate.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static String[] strings(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static String[] days(Collection<YearMonth> months) {
        return months.stream().map(month -> month.atDay(1).toString()).toArray(String[]::new);
    }

    private record Move(ReportEntry.Key report, ReportStatus from, ReportStatus to, Instant at) {
    }
}
