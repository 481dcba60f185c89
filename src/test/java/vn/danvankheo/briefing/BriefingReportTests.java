package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.danvankheo.briefing.ReportStatus.RETURNED;
import static vn.danvankheo.briefing.ReportStatus.SUBMITTED;
import static vn.danvankheo.briefing.Reports.HANG_BAC;
import static vn.danvankheo.briefing.Reports.INSURED;
import static vn.danvankheo.briefing.Reports.IN_TIME;
import static vn.danvankheo.briefing.Reports.JOBS;
import static vn.danvankheo.briefing.Reports.accepted;
import static vn.danvankheo.briefing.Reports.at;
import static vn.danvankheo.briefing.Reports.draft;
import static vn.danvankheo.briefing.Reports.number;
import static vn.danvankheo.briefing.Reports.returned;
import static vn.danvankheo.briefing.Reports.share;
import static vn.danvankheo.briefing.Reports.submitted;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.danvankheo.web.ConflictException;

class BriefingReportTests {

    @Test
    void whatWasAcceptedCountsUntilItsCorrectionIs() {
        var report = accepted();

        report.reopen("Gõ nhầm số lao động.", IN_TIME, Reports.OFFICER);
        report.file(JOBS, number("45"));
        report.submit(IN_TIME, false, Reports.CADRE);
        assertThat(counted(report)).isEqualTo(new BigDecimal("44"));
        assertThat(report.getCountedVersion()).isEqualTo(1);

        report.accept(IN_TIME, Reports.OFFICER);
        assertThat(counted(report)).isEqualTo(new BigDecimal("45"));
        assertThat(report.getCountedVersion()).isEqualTo(2);
    }

    @Test
    void aFigureThatACorrectionTakesAwayCountsUntilThatIsAccepted() {
        var report = accepted();

        report.reopen("Số này của phường khác.", IN_TIME, Reports.OFFICER);
        report.file(JOBS, null);
        assertThat(report.filedFigures()).isEmpty();
        assertThat(counted(report)).isEqualTo(new BigDecimal("44"));

        report.submit(IN_TIME, false, Reports.CADRE);
        report.accept(IN_TIME, Reports.OFFICER);
        assertThat(report.getFigures()).isEmpty();
    }

    private static BigDecimal counted(BriefingReport report) {
        return report.figure(JOBS).orElseThrow().getCountedValue();
    }

    @Test
    void anAcceptedReportIsNeitherReturnedNorSubmittedAgain() {
        var report = accepted();

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.giveBack("Nhầm.", IN_TIME, Reports.OFFICER));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.submit(IN_TIME, false, Reports.CADRE));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.file(JOBS, number("1")));
    }

    @Test
    void aDraftIsNotAcceptedBeforeItWasSubmitted() {
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> draft().accept(IN_TIME, Reports.OFFICER));
    }

    @Test
    void aReturnedReportKeepsTheTimeOfItsFirstSubmission() {
        var report = returned();

        report.submit(IN_TIME.plus(Duration.ofDays(3)), true, Reports.CADRE);

        assertThat(report.getSubmittedAt()).isEqualTo(IN_TIME);
        assertThat(report.isLate()).isFalse();
    }

    @Test
    void aReportFirstSubmittedLateStaysLateOnceAndForAll() {
        var report = draft();

        report.submit(at("2023-12-21T08:00"), true, Reports.CADRE);
        report.giveBack("Chưa khớp.", at("2023-12-22T08:00"), Reports.OFFICER);
        report.submit(at("2023-12-22T09:00"), false, Reports.CADRE);

        assertThat(report.isLate()).isTrue();
    }

    @Test
    void everyMoveIsWrittenDownWithItsReason() {
        var report = returned();

        assertThat(report.getMoves()).extracting(ReportMove::getTo).containsExactly(SUBMITTED, RETURNED);
        assertThat(report.getMoves().get(1).getReason()).isEqualTo("Số lao động chưa khớp với tháng 11.");
        assertThat(report.getReturnReason()).isEqualTo("Số lao động chưa khớp với tháng 11.");
    }

    @Test
    void aReportWithAnEmptySectionIsNotSubmitted() {
        var report = new BriefingReport(HANG_BAC, Reports.DECEMBER);

        assertThatIllegalStateException().isThrownBy(() -> report.submit(IN_TIME, false, Reports.CADRE));
    }

    @Test
    void aFigureIsCorrectedInPlaceAndTakenAwayByNothing() {
        var report = draft();

        report.file(JOBS, number("45"));
        assertThat(report.getFigures()).singleElement().extracting(Figure::filed).isEqualTo(number("45"));

        report.file(JOBS, null);
        assertThat(report.getFigures()).isEmpty();
    }

    @Test
    void aShareAndOnlyAShareHasADenominator() {
        var report = draft();

        assertThatIllegalArgumentException().isThrownBy(() -> report.file(INSURED, number("90")));
        assertThatIllegalArgumentException().isThrownBy(() -> report.file(JOBS, share("90", "100")));
        assertThatIllegalArgumentException().isThrownBy(() -> number("-1"));
    }

    @Test
    void aUnitReportsOnlyForMonthsInWhichItExists() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BriefingReport(HANG_BAC, YearMonth.of(1980, 12)));
        assertThat(submitted().getStatus()).isEqualTo(SUBMITTED);
    }
}
