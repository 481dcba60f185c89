package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;
import vn.danvankheo.organization.Unit;

/** Đơn vị và một báo cáo: a unit beside one of its reports; alone, with nothing in the other fields, when it has none. */
record UnitReport(Unit unit, Long id, YearMonth month, ReportStatus status, Boolean late, Instant submittedAt, String returnReason, Integer countedVersion, Instant acceptedAt) {
}
