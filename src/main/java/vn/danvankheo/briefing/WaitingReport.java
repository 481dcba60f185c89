package vn.danvankheo.briefing;

import java.time.YearMonth;

/** Báo cáo chờ duyệt. @param districtId null for a district's own report. @param submissions how often it was handed in */
public record WaitingReport(long id, int version, long unitId, String unitName, Long districtId, YearMonth month, boolean late, int submissions, long openRemarks) {

    /** Whose it is and of which month: {@code Phường Hàng Bạc, tháng 12/2023}. */
    String name() {
        return "%s, tháng %d/%d".formatted(unitName, month.getMonthValue(), month.getYear());
    }

    /** As several are chosen at once: {@code 51:3}. */
    public String choice() {
        return id + ":" + version;
    }
}
