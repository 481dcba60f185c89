package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;
import vn.danvankheo.organization.Unit;

/** Đơn vị và một báo cáo: a unit with its district, beside one of its reports; alone, with nothing in the other fields, when it has none. */
interface UnitReport {

    Unit getUnit();

    Long getId();

    YearMonth getMonth();

    ReportStatus getStatus();

    Boolean getLate();

    Instant getSubmittedAt();

    String getReturnReason();

    Integer getCountedVersion();

    Instant getAcceptedAt();
}
