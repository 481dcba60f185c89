package vn.danvankheo.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvankheo.scoring.Verdict;

class BoardComparisonTests {

    private final ClosedBoard closed = board(line("KT-02", "187220.0", "vượt", Verdict.EXCEEDED), line("YT-01", "94.9960000000", "94,996 %", Verdict.NOT_MET));

    @Test
    void aBoardThatSaysTheSameIsTheSameHoweverManyNoughtsItsNumbersEndWith() {
        var today = board(line("KT-02", "187220.00", "vượt", Verdict.EXCEEDED), line("YT-01", "94.996", "94,996 %", Verdict.NOT_MET));

        assertThat(BoardComparison.of(closed, today).isSame()).isTrue();
    }

    @Test
    void aDigitMoreOrLessIsADifferenceThoughItIsShownAlike() {
        var today = board(line("KT-02", "187220.0", "vượt", Verdict.EXCEEDED), line("YT-01", "94.9960000001", "94,996 %", Verdict.NOT_MET));

        var comparison = BoardComparison.of(closed, today);

        assertThat(comparison.different()).containsOnlyKeys("YT-01");
        assertThat(comparison.now(closed.lines().get(1)).value()).isEqualByComparingTo("94.9960000001");
    }

    @Test
    void aTargetThatWasWithdrawnSinceIsMissedToday() {
        var comparison = BoardComparison.of(closed, board(line("KT-02", "187220.0", "vượt", Verdict.EXCEEDED)));

        assertThat(comparison.isDifferent(closed.lines().get(1))).isTrue();
        assertThat(comparison.now(closed.lines().get(1))).isNull();
    }

    private static ClosedBoard board(ClosedBoard.Line... lines) {
        return new ClosedBoard(YearMonth.of(2023, 11), new ClosedBoard.Done(1, 0, 2), "0/1", List.of(new ClosedBoard.Group("KT", "Kinh tế", "1/2", List.of(lines))), List.of());
    }

    private static ClosedBoard.Line line(String code, String value, String shown, Verdict verdict) {
        return new ClosedBoard.Line(code, "Chỉ tiêu " + code, "%", new BigDecimal(value), shown, BigDecimal.TEN, "từ 10 %", null, verdict, "Vì thế.", 18, 18, List.of());
    }
}
