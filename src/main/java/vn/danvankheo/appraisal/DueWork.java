package vn.danvankheo.appraisal;

import java.time.LocalDate;

/** Việc đến hạn: what a ward is to do about a model until a day. @param id of a remedy, or of the model that is to be looked at again */
public record DueWork(long id, long wardId, String code, String title, LocalDate dueOn) {
}
