package vn.danvankheo.scoring;

import java.time.YearMonth;

/** Báo cáo đã duyệt: one unit's accepted report about one month. */
public record FiledReport(String unitCode, YearMonth month) {
}
