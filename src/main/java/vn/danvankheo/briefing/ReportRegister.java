package vn.danvankheo.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** So many rows go with one statement: none of them takes long, and a wait for many is one that can be seen to move. */
    private static final int BATCH = 1_000;
    private static final String CONTENT = "unnest(?, ?::date[], ?, ?, ?, ?::timestamptz[], ?::timestamptz[], ?::boolean[])"
            + " as w (unit, month, status, situation, limitations, submitted_at, accepted_at, late)";

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
                where u.code = any(?) and r.month = any(?::date[]) and f.value is not null""", (row, at) -> figure(row), strings(units), days(months));
    }

    /** The figures that are about certain questions, as far as they are stored. */
    public List<FigureEntry> figures(Collection<FigureEntry.Key> wanted) {
        return jdbc.query("""
                select w.unit, w.month, w.district, w.of_year, w.code, f.value, f.denominator
                from unnest(?, ?::date[], ?, ?::int[], ?) as w (unit, month, district, of_year, code)
                join unit u on u.code = w.unit join briefing_report r on r.unit_id = u.id and r.month = w.month
                join unit d on d.code = w.district join target_set s on s.district_id = d.id and s.of_year = w.of_year
                join target t on t.target_set_id = s.id and t.code = w.code
                join figure f on f.report_id = r.id and f.target_id = t.id and f.value is not null""", (row, at) -> figure(row), (Object[]) keys(wanted));
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
        inBatches(fresh, reports -> jdbc.update("""
                insert into briefing_report (id, unit_id, month, status, situation, limitations, submitted_at, accepted_at, late, return_reason)
                select nextval('briefing_report_seq'), u.id, w.month, w.status, w.situation, w.limitations, w.submitted_at, w.accepted_at, w.late,
                    case when w.status = 'RETURNED' then ? end
                from\s""" + CONTENT + " left join unit u on u.code = w.unit", content(reports, cutOffs)));
        inBatches(changed, reports -> jdbc.update("""
                update briefing_report r set version = r.version + 1, status = w.status, situation = w.situation, limitations = w.limitations,
                    submitted_at = w.submitted_at, accepted_at = w.accepted_at, late = w.late, return_reason = case when w.status = 'RETURNED' then coalesce(r.return_reason, ?) end
                from\s""" + CONTENT + " join unit u on u.code = w.unit where r.unit_id = u.id and r.month = w.month", content(reports, cutOffs)));
        inBatches(Stream.concat(
                fresh.stream().flatMap(report -> moves(report, ReportStatus.DRAFT)),
                changed.stream().flatMap(report -> moves(report, stored.get(report.key()).status()))).toList(), this::writeMoves);
        inBatches(changed, this::count);
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

    /** Lets the database look how many units, targets and reports there are by now, so that it finds its ways for many figures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAnew() {
        jdbc.execute("analyze unit, target_set, target, briefing_report");
    }

    /** New figures and changed ones, some thousands with one statement. What stands in accepted reports counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeFigures(List<FigureEntry> figures) {
        jdbc.update("""
                insert into figure (id, report_id, target_id, value, denominator, counted_value, counted_denominator)
                select nextval('figure_seq'), r.id, t.id, w.value, w.denominator,
                    case when r.status = 'ACCEPTED' then w.value end, case when r.status = 'ACCEPTED' then w.denominator end
                from unnest(?::numeric[], ?::numeric[], ?, ?::date[], ?, ?::int[], ?) as w (value, denominator, unit, month, district, of_year, code)
                left join unit u on u.code = w.unit left join briefing_report r on r.unit_id = u.id and r.month = w.month
                left join unit d on d.code = w.district left join target_set s on s.district_id = d.id and s.of_year = w.of_year
                left join target t on t.target_set_id = s.id and t.code = w.code
                on conflict (report_id, target_id) do update set value = excluded.value, denominator = excluded.denominator,
                    counted_value = coalesce(excluded.counted_value, figure.counted_value),
                    counted_denominator = case when excluded.counted_value is null then figure.counted_denominator else excluded.counted_denominator end""",
                Stream.concat(Stream.of(column(figures, FigureEntry::value), column(figures, FigureEntry::denominator)),
                        Stream.of(keys(figures.stream().map(FigureEntry::key).toList()))).toArray());
    }

    /** Figures change their reports too: whoever has one open is told that it was overtaken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellChanged(Collection<ReportEntry.Key> reports) {
        inBatches(List.copyOf(reports), some -> jdbc.update("""
                update briefing_report r set version = r.version + 1
                from unnest(?, ?::date[]) as w (unit, month) join unit u on u.code = w.unit where r.unit_id = u.id and r.month = w.month""",
                column(some, ReportEntry.Key::unit), column(some, key -> key.month().atDay(1))));
    }

    /** What stands in accepted reports counts. */
    private void count(List<ReportEntry> reports) {
        jdbc.update("""
                update figure f set counted_value = f.value, counted_denominator = f.denominator
                from unnest(?, ?::date[]) as w (unit, month) join unit u on u.code = w.unit
                join briefing_report r on r.unit_id = u.id and r.month = w.month and r.status = 'ACCEPTED' where f.report_id = r.id""",
                column(reports, report -> report.key().unit()), column(reports, report -> report.key().month().atDay(1)));
    }

    private void writeMoves(List<Move> moves) {
        jdbc.update("""
                insert into report_move (id, report_id, from_status, to_status, at, actor, reason)
                select nextval('report_move_seq'), r.id, w.from_status, w.to_status, w.at, ?, case when w.to_status = 'RETURNED' then ? end
                from unnest(?, ?::date[], ?, ?, ?::timestamptz[]) with ordinality as w (unit, month, from_status, to_status, at, place)
                left join unit u on u.code = w.unit left join briefing_report r on r.unit_id = u.id and r.month = w.month order by w.place""",
                ACTOR, ACTOR, column(moves, move -> move.report.unit()), column(moves, move -> move.report.month().atDay(1)), column(moves, Move::from), column(moves, Move::to),
                column(moves, Move::at));
    }

    /** In the order of {@link #CONTENT}. */
    private Object[] content(List<ReportEntry> reports, Map<String, CutOff> cutOffs) {
        return new Object[] {ACTOR, column(reports, report -> report.key().unit()), column(reports, report -> report.key().month().atDay(1)), column(reports, ReportEntry::status),
            column(reports, ReportEntry::situation), column(reports, ReportEntry::limitations), column(reports, ReportEntry::submittedAt), column(reports, ReportEntry::acceptedAt),
            column(reports, report -> isLate(report, cutOffs.get(report.key().unit())))};
    }

    private boolean isLate(ReportEntry report, CutOff cutOff) {
        return report.submittedAt() != null && calendar.with(cutOff).isLate(report.key().month(), report.submittedAt());
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

    private static FigureEntry figure(ResultSet row) throws SQLException {
        return new FigureEntry(new FigureEntry.Key(report(row), new GroupEntry.Key(row.getString("district"), row.getInt("of_year"), row.getString("code"))),
                row.getBigDecimal("value"), row.getBigDecimal("denominator"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static <E> void inBatches(List<E> entries, Consumer<List<E>> act) {
        for (var from = 0; from < entries.size(); from += BATCH) {
            act.accept(entries.subList(from, Math.min(from + BATCH, entries.size())));
        }
    }

    /** One array that the database lays beside others with {@code unnest}. */
    private static <E> String[] column(Collection<E> entries, Function<E, Object> value) {
        return entries.stream().map(value).map(said -> said == null ? null : said.toString()).toArray(String[]::new);
    }

    private static String[][] keys(Collection<FigureEntry.Key> figures) {
        return new String[][] {column(figures, key -> key.report().unit()), column(figures, key -> key.report().month().atDay(1)),
            column(figures, key -> key.target().district()), column(figures, key -> key.target().year()), column(figures, key -> key.target().code())};
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
