package vn.danvankheo.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the monthly round. @param dueDay day of the month on which a ward's report is due, 1 to 31 */
@ConfigurationProperties("danvankheo.briefing")
public record BriefingSettings(@DefaultValue("20") int dueDay) {

    /** How a district runs its months that set nothing of its own. */
    public CutOff cutOff() {
        return new CutOff(dueDay, 1, WorkingDayRule.NEXT_WORKING_DAY);
    }
}
