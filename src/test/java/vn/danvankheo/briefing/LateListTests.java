package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateListTests {

    private final List<MonthReport> reports = List.of(
            report("Hàng Bạc", ReportStatus.ACCEPTED, "2023-12-18T09:30", false),
            report("Hàng Bài", ReportStatus.SUBMITTED, "2023-12-21T08:00", true),
            report("Hàng Bồ", ReportStatus.DRAFT, null, false),
            report("Hàng Bông", null, null, null));

    @Test
    void theMessageNamesWhoIsLateAndWhoIsMissing() {
        assertThat(list("2023-12-22T09:00").text()).isEqualToNormalizingNewlines("""
                Quận Hoàn Kiếm: báo cáo giao ban tháng 12/2023
                Hạn nộp: hết ngày 20/12/2023
                Đã nộp: 2/4 đơn vị
                Nộp muộn (1): Hàng Bài (08:00 21/12/2023)
                Quá hạn chưa nộp (2): Hàng Bồ, Hàng Bông
                Đề nghị nộp ngay trong hôm nay. (Tính đến 09:00 22/12/2023)""");
    }

    @Test
    void onTheDueDayNobodyIsCalledOverdue() {
        assertThat(list("2023-12-20T23:59").text()).contains("Chưa nộp (2): Hàng Bồ, Hàng Bông").contains("Đề nghị nộp đúng hạn.");
    }

    @Test
    void whenAllCameItSaysSo() {
        assertThat(new LateList("Quận Hoàn Kiếm", YearMonth.of(2023, 12), LocalDate.of(2023, 12, 20), Reports.at("2023-12-22T09:00"), reports.subList(0, 2)).text())
                .endsWith("Mọi đơn vị đã nộp.");
    }

    private LateList list(String asOf) {
        return new LateList("Quận Hoàn Kiếm", YearMonth.of(2023, 12), LocalDate.of(2023, 12, 20), Reports.at(asOf), reports);
    }

    private static MonthReport report(String name, ReportStatus status, String submittedAt, Boolean late) {
        return new MonthReport(1, "HK-05", "Phường " + name, name, true, null, status, 1, null, submittedAt == null ? null : Reports.at(submittedAt), null, late);
    }
}
