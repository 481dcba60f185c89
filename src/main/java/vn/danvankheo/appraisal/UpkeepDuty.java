package vn.danvankheo.appraisal;

import java.time.LocalDate;

/**
 * Việc duy trì: a recognised model that somebody is to look after.
 *
 * @param dueOn by when it is to be checked; null when nobody knows since when it is recognised
 * @param note  what the last check said, when it found the model not working; otherwise null
 */
public record UpkeepDuty(long modelId, String code, String title, String ward, LocalDate dueOn, String note) {

    public boolean isOverdueOn(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }
}
