package vn.danvankheo.reminder;

import java.time.LocalDate;

/**
 * Ngày cần nhớ: one day of the year's calendar.
 *
 * @param uid the same for the same thing for ever, also when its day moves, so that a calendar moves it rather than adding another
 */
record CalendarEntry(String uid, LocalDate day, String title, String path) {
}
