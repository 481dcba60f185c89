package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Việc của một cuộc giao ban: what it has to go through.
 *
 * @param followed what the meeting before concluded, and what older ones did that is still open
 * @param promised how many tasks the wards promised in the month before, by what became of them
 * @param behind   the wards that did not keep all, as they say or do not say
 * @param tasks    what this meeting concluded, as far as it is written down
 */
public record Agenda(List<Followed> followed, Promised promised, List<String> behind, List<Task> tasks) {

    /** Kết luận trước, and how far the wards are with it. */
    public record Followed(YearMonth meeting, String text, LocalDate dueOn, int asked, int done, List<String> partly, List<String> notDone, List<String> silent) {

        public boolean isDone() {
            return done == asked;
        }

        public boolean isOverdueOn(LocalDate day) {
            return !isDone() && day.isAfter(dueOn);
        }
    }

    /** Lời hứa tháng trước của các phường, counted. @param silent of which nobody says anything */
    public record Promised(int done, int partly, int notDone, int silent) {

        public int total() {
            return done + partly + notDone + silent;
        }
    }

    /** Việc mới. @param wards empty: every ward */
    public record Task(String text, LocalDate dueOn, List<String> wards) {
    }

    public boolean isEmpty() {
        return followed.isEmpty() && promised.total() == 0 && tasks.isEmpty();
    }
}
