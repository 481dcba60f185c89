package vn.danvankheo.audit;

import java.time.Instant;

/** Một dòng nhật ký to show elsewhere. */
public record AuditLine(Instant at, String action, String subject, String detail) {
}
