package vn.danvankheo.appraisal;

/** Yêu cầu chấn chỉnh vừa chuyển bước: told within the transaction that moved it. */
public record RemedyMoved(long remedyId, RemedyStatus to) {
}
