package vn.danvankheo.movement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.danvankheo.organization.Field;

/**
 * Mô hình trong tháng: one of a ward's registered models as it stood at the end of a month.
 *
 * @param stoppedOn    null: it was not, as of that month
 * @param recognizedOn null: it was not, as of that month
 * @param weak         a survey found it weak, and it is not mended yet
 */
public record MonthlyModel(long id, String code, String title, String owner, Field field, SubjectType subjectType, ModelStatus status, LocalDate registeredOn,
        LocalDate stoppedOn, LocalDate recognizedOn, boolean weak, List<Count> counts) {

    /**
     * What was counted of one of its indicators.
     *
     * @param before as of the month before; null: nothing yet
     * @param now    as of the month; null: nothing yet
     */
    public record Count(IndicatorResult before, IndicatorResult now) {

        public Indicator indicator() {
            return now.indicator();
        }

        /** What this month added, with its sign; empty when nothing was counted, or nothing new. */
        public String changeWords() {
            if (now.latest() == null || before.latest() != null && before.latest().compareTo(now.latest()) == 0) {
                return "";
            }
            var change = before.latest() == null ? now.latest() : now.latest().subtract(before.latest());
            return (change.signum() > 0 ? "+" : "") + indicator().words(change);
        }
    }

    public boolean isNewIn(YearMonth month) {
        return YearMonth.from(registeredOn).equals(month);
    }

    public boolean isStoppedIn(YearMonth month) {
        return stoppedOn != null && YearMonth.from(stoppedOn).equals(month);
    }

    public boolean isActive() {
        return stoppedOn == null;
    }

    /** Carried out, and nothing new was counted of it in the month. */
    public boolean isSilent() {
        return isActive() && !counts.isEmpty() && counts.stream().allMatch(count -> count.changeWords().isEmpty());
    }

    public boolean isRecognized() {
        return recognizedOn != null;
    }
}
