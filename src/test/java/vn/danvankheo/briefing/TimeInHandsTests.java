package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.briefing.ReportStatus.ACCEPTED;
import static vn.danvankheo.briefing.ReportStatus.CORRECTING;
import static vn.danvankheo.briefing.ReportStatus.RETURNED;
import static vn.danvankheo.briefing.ReportStatus.SUBMITTED;
import static vn.danvankheo.briefing.Reports.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInHandsTests {

    @Test
    void theDistrictReviewsTheUnitMendsAndWhatIsAcceptedLiesWithNobody() {
        var hands = TimeInHands.of(List.of(step(SUBMITTED, "2023-12-18"), step(RETURNED, "2023-12-20"), step(SUBMITTED, "2023-12-21"), step(ACCEPTED, "2023-12-24"),
                step(CORRECTING, "2023-12-26"), step(SUBMITTED, "2023-12-27")), at("2023-12-28T00:00"));

        assertThat(hands).isEqualTo(new TimeInHands(Duration.ofDays(2), Duration.ofDays(6)));
    }

    @Test
    void beforeItsFirstSubmissionAReportIsInNobodysTime() {
        assertThat(TimeInHands.of(List.of(), at("2023-12-28T00:00"))).isEqualTo(new TimeInHands(Duration.ZERO, Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"PT40S, chưa tới 1 phút", "PT20M, 20 phút", "PT4H30M, 4 giờ", "PT28H, 1 ngày 4 giờ", "PT24H, 1 ngày", "PT72H, 3 ngày"})
    void timeIsToldInDaysOrLess(Duration time, String words) {
        assertThat(TimeInHands.words(time)).isEqualTo(words);
    }

    private static HandStep step(ReportStatus to, String day) {
        return new HandStep(1, to, at(day + "T00:00"));
    }
}
