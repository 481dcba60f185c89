package vn.danvankheo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.danvankheo.scoring.Standings;

class SparklineTests {

    private static Sparkline of(String goal, String... values) {
        return Sparkline.of(Arrays.stream(values).map(Standings::number).toList(), goal == null ? null : new BigDecimal(goal));
    }

    @Test
    void runsFromTheLowestBelowToTheHighestAbove() {
        var line = of(null, "0", "5", "10");

        assertThat(line.line()).isEqualTo("M4 28L14.2 16L24.4 4");
        assertThat(line.last()).isEqualTo("M24.4 4h0");
        assertThat(line.goalHeight()).isNull();
    }

    @Test
    void decemberStandsAtTheRightEdge() {
        assertThat(of(null, "0", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "10").line()).endsWith("M116 4h0");
    }

    @Test
    void theGoalIsPartOfThePicture() {
        assertThat(of("20", "0", "10").goalHeight()).isEqualTo("4");
        assertThat(of("20", "0", "10").line()).isEqualTo("M4 28L14.2 16");
        assertThat(of("-5", "0").goalHeight()).isEqualTo("28");
    }

    @Test
    void aMonthWithoutAValueBreaksTheLineAndOneAloneIsAPoint() {
        assertThat(of(null, "0", "-", "10", "10").line()).isEqualTo("M4 28h0M24.4 4L34.5 4");
        assertThat(of(null, "0", "10", "-").last()).isEqualTo("M14.2 4h0");
    }

    @Test
    void whatNeverChangesRunsThroughTheMiddle() {
        assertThat(of("0", "0", "0").line()).isEqualTo("M4 16L14.2 16");
    }

    @Test
    void nothingIsNoLine() {
        assertThat(of("20", "-", "-").isEmpty()).isTrue();
        assertThat(of("20").isEmpty()).isTrue();
    }
}
