package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportEntryTests {

    @ParameterizedTest
    @CsvSource({
            "DRAFT, DRAFT, false", "SUBMITTED, DRAFT, false", "ACCEPTED, DRAFT, false", "ACCEPTED, RETURNED, false", "RETURNED, SUBMITTED, false",
            "DRAFT, SUBMITTED, true", "SUBMITTED, RETURNED, true", "SUBMITTED, ACCEPTED, true", "RETURNED, ACCEPTED, true"})
    void aFileTakesNoReportBack(ReportStatus filed, ReportStatus stored, boolean takesBack) {
        assertThat(report(filed).takesBack(report(stored))).isEqualTo(takesBack);
    }

    private static ReportEntry report(ReportStatus status) {
        return new ReportEntry(new ReportEntry.Key("HK-13", YearMonth.of(2023, 11)), status, null, null, null, null);
    }
}
