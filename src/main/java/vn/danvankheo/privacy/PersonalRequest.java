package vn.danvankheo.privacy;

import java.time.LocalDate;

/** Yêu cầu của một người về dữ liệu của mình. @param doneOn null: not yet. @param late whether it was to be done by now */
record PersonalRequest(long id, RequestKind kind, String subject, LocalDate receivedOn, LocalDate dueOn, LocalDate doneOn, boolean late) {
}
