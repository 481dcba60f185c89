package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.briefing.Reports.INSURED;
import static vn.danvankheo.briefing.Reports.JOBS;
import static vn.danvankheo.briefing.Reports.SORTING;
import static vn.danvankheo.briefing.Reports.draft;
import static vn.danvankheo.briefing.Reports.number;
import static vn.danvankheo.briefing.Reports.share;

import org.junit.jupiter.api.Test;

class ReportContentTests {

    private final ReportContentConverter json = new ReportContentConverter();

    @Test
    void aReportIsReadLineByLineInTheOrderOfItsSections() {
        var report = draft();
        report.file(INSURED, share("900", "1000"));

        assertThat(ReportContent.of(report).lines()).extracting(ContentLine::key, ContentLine::label, ContentLine::value).containsExactly(
                tuple("situation", "Tình hình trong tháng", "Nhân dân phấn khởi."),
                tuple("figures.AS-02", "Lao động được giải quyết việc làm", "44 người"),
                tuple("figures.YT-01", "Bao phủ bảo hiểm y tế", "900/1.000 = 90,0\u00A0%"),
                tuple("limitations", "Hạn chế, nguyên nhân", "Không phát sinh"),
                tuple("next-tasks." + SORTING.getKey(), "Vận động 30 hộ phân loại rác",
                        "Vận động 30 hộ phân loại rác; người làm: Chi hội Phụ nữ; hạn: 15/01/2024; kết quả phải có: 30 hộ ký cam kết"));
    }

    @Test
    void whatIsNotSaidHasNoLine() {
        var report = draft();
        report.file(JOBS, null);

        assertThat(ReportContent.of(report).section(ReportSection.FIGURES)).isEmpty();
        assertThat(ReportContent.of(report).byKey()).containsOnlyKeys("situation", "limitations", "next-tasks." + SORTING.getKey());
    }

    @Test
    void whatIsKeptIsReadBackToTheLetter() {
        var report = draft();
        report.file(JOBS, number("1234.50"));
        report.describe("Nhân dân \"phấn khởi\".\n{Tổ 3}", "Không phát sinh", Reports.IN_TIME);
        var said = ReportContent.of(report);

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(said))).isEqualTo(said);
    }
}
