package vn.danvankheo.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FitTests {

    @Test
    void aPageTakesAsManyRowsAsItHolds() {
        assertThat(Fit.pages(IntStream.range(0, 7).boxed().toList(), row -> Fit.ROOM / 3.1)).extracting(List::size).containsExactly(3, 3, 1);
    }

    @Test
    void aRowThatIsTooHighForAnyPageHasOneOfItsOwn() {
        assertThat(Fit.pages(List.of("a", "lang", "b"), row -> row.equals("lang") ? 2 * Fit.ROOM : 10)).containsExactly(List.of("a"), List.of("lang"), List.of("b"));
    }

    @Test
    void nothingNeedsNoPage() {
        assertThat(Fit.pages(List.of(), row -> 1)).isEmpty();
    }

    @Test
    void aLongTextIsSeveralLinesHigh() {
        assertThat(Fit.height("một dòng", 40, 4)).isEqualTo(4);
        assertThat(Fit.height("x".repeat(81), 40, 4)).isEqualTo(12);
    }
}
