package vn.danvankheo.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.danvankheo.briefing.MonthReport;
import vn.danvankheo.briefing.ReportStatus;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.scoring.GroupStanding;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.StandingWords;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.web.StoredNumber;

/**
 * Bảng chốt: how a district stood with a month, written down whole so that nothing that is corrected or renamed later changes a digit of it.
 * It has records of its own: what was stored years ago is still read when the scoring speaks otherwise.
 */
public record ClosedBoard(YearMonth asOf, Done targets, String groupsDone, List<Group> groups, List<Filed> reports) {

    /** How many targets are completed. */
    public record Done(int exceeded, int met, int total) {

        static Done of(Completion completion) {
            return new Done(completion.exceeded(), completion.met(), completion.total());
        }

        /** {@code 31/38}. */
        public Completion completion() {
            return new Completion(exceeded, met, total);
        }
    }

    /** Nhóm chỉ tiêu. */
    public record Group(String code, String name, String done, List<Line> lines) {

        static Group of(GroupStanding group) {
            return new Group(group.group().code(), group.group().name(), group.completion().toString(), group.standings().stream().map(Line::of).toList());
        }
    }

    /**
     * Kết quả một chỉ tiêu.
     *
     * @param shown the value as people read it
     * @param goal  giao, in words; null when nothing was assigned
     */
    public record Line(String code, String name, String unit, BigDecimal value, String shown, BigDecimal assigned, String goal, BigDecimal stretch, Verdict verdict,
            String reason, int reported, int expected, List<String> missing) {

        static Line of(Standing standing) {
            var words = new StandingWords();
            var target = standing.target();
            return new Line(target.code(), target.name(), target.unit(), standing.value(), words.value(standing), standing.assigned(),
                    standing.assigned() == null ? null : words.goal(target, standing.assigned()), standing.stretch(), standing.verdict(), standing.reason(),
                    standing.reported(), standing.expected(), standing.missing());
        }

        boolean saysTheSameAs(Line other) {
            return verdict == other.verdict && shown.equals(other.shown) && reason.equals(other.reason) && StoredNumber.same(value, other.value);
        }
    }

    /** Đơn vị báo cáo. @param version which submission counts; null when none does, or when it came from old papers */
    public record Filed(String unitCode, String unit, ReportStatus status, boolean counted, Integer version, Instant submittedAt, boolean late) {

        static Filed of(MonthReport report) {
            return new Filed(report.unitCode(), report.name(), report.status(), report.isCounted(), report.countedVersion(), report.submittedAt(), report.isHandedInLate());
        }

        /** What of it stands on the board, in words. */
        public String words() {
            if (!counted) {
                return submittedAt == null ? "chưa nộp" : "đã nộp, chưa duyệt: không tính";
            }
            return version == null ? "tính theo bản từ sổ cũ" : "tính theo bản nộp lần " + version;
        }
    }

    static ClosedBoard of(Scoreboard board, List<MonthReport> reports) {
        return new ClosedBoard(board.asOf(), Done.of(board.completion()), board.groupCompletion().toString(), board.groups().stream().map(Group::of).toList(),
                reports.stream().map(Filed::of).toList());
    }

    List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }
}
