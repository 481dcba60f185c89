package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.briefing.Reports.INSURED;
import static vn.danvankheo.briefing.Reports.JOBS;
import static vn.danvankheo.briefing.Reports.draft;
import static vn.danvankheo.briefing.Reports.number;
import static vn.danvankheo.briefing.Reports.share;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDifferenceTests {

    @Test
    void onlyWhatChangedIsShownOldBesideNewInTheOrderOfTheReport() {
        var report = draft();
        report.file(INSURED, share("900", "1000"));
        var before = ReportContent.of(report);
        report.describe("Nhân dân yên tâm.", "Không phát sinh", Reports.IN_TIME);
        report.file(JOBS, number("45"));
        report.file(INSURED, null);

        var difference = ReportDifference.between(before, ReportContent.of(report));

        assertThat(difference.changed()).extracting(ChangedLine::key, ChangedLine::before, ChangedLine::after).containsExactly(
                tuple("situation", "Nhân dân phấn khởi.", "Nhân dân yên tâm."),
                tuple("figures.AS-02", "44 người", "45 người"),
                tuple("figures.YT-01", "900/1.000 = 90,0\u00A0%", null));
        assertThat(difference.unchanged()).isEqualTo(2);
    }

    @Test
    void whatIsNewHasNothingBeforeIt() {
        var report = draft();
        var before = ReportContent.of(report);
        report.file(INSURED, share("900", "1000"));

        assertThat(ReportDifference.between(before, ReportContent.of(report)).changed()).singleElement().extracting(ChangedLine::before).isNull();
    }

    @Test
    void twoEqualVersionsDifferInNothing() {
        var said = ReportContent.of(draft());

        assertThat(ReportDifference.between(said, said)).isEqualTo(new ReportDifference(List.of(), 4));
    }
}
