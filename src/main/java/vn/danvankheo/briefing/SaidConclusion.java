package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Kết luận và lời trả lời: a conclusion that is for a ward, with what the ward said of it in one month.
 *
 * @param meeting the month that the meeting was about
 * @param month   null where it said nothing yet, as what follows
 */
record SaidConclusion(long unitId, long id, YearMonth meeting, String text, LocalDate dueOn, YearMonth month, Outcome outcome, String reason) {
}
