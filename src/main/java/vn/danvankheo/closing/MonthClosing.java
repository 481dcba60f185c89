package vn.danvankheo.closing;

import java.time.YearMonth;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.briefing.ClosedMonth;
import vn.danvankheo.briefing.Months;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.VietnameseDates;

/** Chốt tháng: closes a month with its board, and lays what was closed beside what the board says today. */
@Service
@Transactional
@RequiredArgsConstructor
class MonthClosing {

    private final Months months;
    private final ClosedBoards boards;
    private final BriefingCalendar calendar;

    /** What would be closed now. */
    @Transactional(readOnly = true)
    ClosedBoard now(District district, YearMonth month, Viewer me) {
        if (!me.mayRun(district.getId()) || !calendar.isOpen(month)) {
            throw new NotFoundException("month " + month + " of " + district.getCode());
        }
        return boards.now(district, month);
    }

    /** Units still have time, and one of them is not done: closing would shut it out. */
    boolean isTooEarly(District district, ClosedBoard board) {
        return !calendar.with(district.getCutOff()).isOverdue(board.asOf()) && board.reports().stream().anyMatch(report -> !report.counted());
    }

    ClosedMonth close(District district, YearMonth month, UUID key, Viewer me) {
        return months.close(district, month, key, () -> written(district, now(district, month, me)), me);
    }

    private String written(District district, ClosedBoard board) {
        if (isTooEarly(district, board)) {
            throw new ConflictException("month " + board.asOf() + " is not due", "conflict.month.too-early", VietnameseDates.format(calendar.with(district.getCutOff()).dueDate(board.asOf())));
        }
        return boards.written(board);
    }

    @Transactional(readOnly = true)
    ClosedBoard board(ClosedMonth month) {
        return boards.read(month.getBoard());
    }

    @Transactional(readOnly = true)
    BoardComparison comparison(ClosedMonth month) {
        return BoardComparison.of(boards.read(month.getBoard()), boards.now(month.getDistrict(), month.getMonth()));
    }
}
