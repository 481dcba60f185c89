package vn.danvankheo.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.account.Scope;
import vn.danvankheo.appraisal.DueWork;
import vn.danvankheo.appraisal.Remedies;
import vn.danvankheo.appraisal.UpkeepChecks;
import vn.danvankheo.briefing.BoardCell;
import vn.danvankheo.briefing.BoardLine;
import vn.danvankheo.briefing.BoardState;
import vn.danvankheo.briefing.Briefings;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.DistrictRepository;
import vn.danvankheo.organization.UnitRepository;

/** Nhắc theo ngày: writes what the calendar has made due. Written again, it writes nothing more. */
@Service
@RequiredArgsConstructor
class DueReminders {

    private static final Set<ReminderKind> OF_REPORTS = EnumSet.of(ReminderKind.REPORT_DUE, ReminderKind.REPORT_LATE);
    /** Nothing is older than this. */
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final DistrictRepository districts;
    private final UnitRepository units;
    private final Briefings briefings;
    private final Remedies remedies;
    private final UpkeepChecks checks;
    private final Readership.Readerships readerships;
    private final Reminding reminding;
    private final ReminderWords words;
    private final BriefingCalendar calendar;
    private final TransactionTemplate transaction;

    void write() {
        for (var district : districts.findAllByOrderByCode()) {
            if (district.isValidOn(calendar.today())) {
                transaction.executeWithoutResult(inOne -> write(district));
            }
        }
    }

    private void write(District district) {
        var today = calendar.today();
        var scope = new Scope(units.reportingUnitIds(List.of(district.getId())));
        var readers = readerships.of(district.getId());
        for (var month : List.of(calendar.thisMonth().minusMonths(1), calendar.thisMonth())) {
            DueStage.on(today, calendar.with(district.getCutOff()).dueDate(month)).ifPresent(stage -> reports(district, month, stage, scope, readers));
        }
        work(ReminderKind.REMEDY_DUE, remedies.due(scope, DueStage.earliestDue(today), DueStage.latestDue(today)), readers);
        work(ReminderKind.UPKEEP_DUE, checks.due(scope, DueStage.earliestDue(today), DueStage.latestDue(today)), readers);
        digest(district, scope, readers);
    }

    private void reports(District district, YearMonth month, DueStage stage, Scope scope, Readership readers) {
        var owed = briefings.round(district.getId(), month, scope).lines(month, BoardState.DUE, BoardState.DRAFT, BoardState.LATE);
        var due = calendar.with(district.getCutOff()).dueDate(month);
        for (var line : owed) {
            var about = Tidings.report(line.unit().getId(), month);
            var kind = stage == DueStage.OVERDUE ? ReminderKind.REPORT_LATE : ReminderKind.REPORT_DUE;
            write(new Prompt(kind, about, occasion(stage, due), words.say(kind.name(), month, line.unit().getName(), due), null,
                    path(line.month(month.getMonthValue()))), OF_REPORTS, readers.filingFor(line.unit().getId()));
        }
        if (stage == DueStage.OVERDUE && !owed.isEmpty()) {
            reminding.remind(new Prompt(ReminderKind.LATE_LIST, "district %d %s".formatted(district.getId(), month), occasion(stage, due),
                    words.say("LATE_LIST", month, owed.size()), owed.stream().map(BoardLine::name).collect(Collectors.joining(", ")) + ".",
                    "/giao-ban?nam=" + month.getYear()), readers.staff());
        }
    }

    private static String path(BoardCell cell) {
        return cell.begun() ? "/giao-ban/%d/sua".formatted(cell.reportId()) : "/giao-ban?nam=" + cell.month().getYear();
    }

    private void work(ReminderKind kind, List<DueWork> due, Readership readers) {
        for (var one : due) {
            DueStage.on(calendar.today(), one.dueOn()).ifPresent(stage -> {
                var remedy = kind == ReminderKind.REMEDY_DUE;
                write(new Prompt(kind, remedy ? Tidings.remedy(one.id()) : Tidings.model(one.id()), occasion(stage, one.dueOn()),
                        words.say(kind.name(), one.code(), one.dueOn()), one.title(), (remedy ? "/chan-chinh/" : "/mo-hinh/") + one.id()),
                        EnumSet.of(kind), readers.filingFor(one.wardId()));
            });
        }
    }

    /** Each stage takes the place of the one before it. */
    private void write(Prompt prompt, Set<ReminderKind> replaced, List<Long> people) {
        reminding.settle(prompt.about(), replaced, prompt.occasion());
        reminding.remind(prompt, people);
    }

    private static String occasion(DueStage stage, LocalDate due) {
        return stage + " " + due;
    }

    /** Once a week, on Monday; made up for later in the week. */
    private void digest(District district, Scope scope, Readership readers) {
        var leaders = readers.leaders();
        if (leaders.isEmpty()) {
            return;
        }
        var yesterday = calendar.today().minusDays(1);
        var month = calendar.thisMonth();
        var board = briefings.round(district.getId(), month, scope);
        var last = calendar.with(district.getCutOff()).lastDueMonth();
        var lastBoard = last.getYear() == month.getYear() ? board : briefings.round(district.getId(), last, scope);
        var monday = calendar.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        reminding.remind(new Prompt(ReminderKind.WEEKLY_DIGEST, "district " + district.getId(), monday.toString(),
                words.say("WEEKLY_DIGEST", monday, month, board.count(month, BoardState.ACCEPTED), board.count(month, BoardState.SUBMITTED),
                        last, lastBoard.count(last, BoardState.LATE), remedies.due(scope, EVER, yesterday).size(), checks.due(scope, EVER, yesterday).size()),
                null, "/?quan=" + district.getCode()), leaders);
    }
}
