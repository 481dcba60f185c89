package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last year's text beside this year's; in brackets what is not in the other. */
class ComparisonTests {

    private static final String PROBLEM = "Ngõ 12 còn 40 hộ để rác sai giờ, tuần nào cũng có phản ánh; thu gom hai lần mỗi ngày nhưng điểm tập kết vẫn ứ đọng.";
    private static final String APPROACH = "Mỗi đảng viên phụ trách 5 hộ, thứ bảy hằng tuần đi từng nhà; cuối tháng công khai kết quả tại nhà văn hóa. "
            + "Chi hội phụ nữ hướng dẫn phân loại, đoàn thanh niên vẽ bảng nhắc giờ đổ rác.";
    private static final String REWRITTEN = "Tổ dân vận chia thành bốn nhóm, vận động từng hộ ký cam kết; mở điểm thu pin cũ và vỏ hộp sữa tại trường học. "
            + "Cuối quý biểu dương hộ làm tốt trên loa phường, ai chưa làm được thì tổ trưởng đến tận nơi.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tổ dân phố số 7             | Tổ dân phố số 7               | Tổ dân phố số 7              | Tổ dân phố số 7",
        "Mỗi người phụ trách 5 hộ.   | Mỗi người phụ trách 8 hộ.     | Mỗi người phụ trách [5 ]hộ.  | Mỗi người phụ trách [8 ]hộ.",
        "Trên 85 % hộ                | Trên 85 % hộ mặt ngõ          | Trên 85 % hộ                 | Trên 85 % hộ [mặt ngõ]",
        "Đi từng nhà, từng ngõ       | Đi từng ngõ                   | Đi [từng nhà, ]từng ngõ      | Đi từng ngõ",
        "Rác, nước thải              | Rác và nước thải              | Rác[, ]nước thải             | Rác [và ]nước thải",
        "                            | Nghị quyết tháng 2            |                              | [Nghị quyết tháng 2]",
        "Nghị quyết tháng 2          |                               | [Nghị quyết tháng 2]         |"})
    void changedWordsAreMarked(String before, String after, String markedBefore, String markedAfter) {
        var line = ComparedLine.of(line(before), line(after));

        assertThat(marked(line.before())).isEqualTo(Objects.requireNonNullElse(markedBefore, ""));
        assertThat(marked(line.after())).isEqualTo(Objects.requireNonNullElse(markedAfter, ""));
    }

    @Test
    void anotherBreakBetweenTheSameWordsIsNoChange() {
        assertThat(ComparedLine.of(line("Đảng viên đi trước.\nCông khai kết quả."), line("Đảng viên đi trước. Công khai kết quả.")).isKept()).isTrue();
    }

    @Test
    void whatIsEmptyInBothYearsIsNoLine() {
        assertThat(compared(List.of(line(null)), List.of(line(null))).lines()).isEmpty();
    }

    @Test
    void theKindAndTheNewsAreAnotherYearsByThemselves() {
        var comparison = Comparison.of(null, List.of(new RegistrationLine("kind", "Mới"), new RegistrationLine("news", null), line("Ngõ 12")),
                List.of(new RegistrationLine("kind", "Tiếp tục"), new RegistrationLine("news", "Thêm 3 ngõ."), line("Ngõ 12")));

        assertThat(comparison.lines()).extracting(ComparedLine::field).containsExactly("approach");
    }

    @Test
    void theWordsThatAreKeptAreCounted() {
        var comparison = compared(List.of(line("Một hai ba bốn."), line("Năm sáu")), List.of(line("Một hai ba tư."), line("Năm sáu")));

        assertThat(comparison.kept()).hasSize(1);
        assertThat(comparison.changed()).hasSize(1);
        assertThat(comparison.keptPercent()).isEqualTo(83);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nothing changed             | 12 | 40 | 5 | 100",
        "another lane, other numbers | 25 | 32 | 8 | 95"})
    void aRegistrationRenewedWithTheSameTextIsACopy(String how, String lane, String households, String each, int kept) {
        var comparison = compared(List.of(line(PROBLEM), line(APPROACH)), List.of(
                line(PROBLEM.replace("12", lane).replace("40", households)), line(APPROACH.replace("5 hộ", each + " hộ"))));

        assertThat(comparison.keptPercent()).isEqualTo(kept);
        assertThat(comparison.isCopied()).isTrue();
    }

    @Test
    void aGenuinelyChangedOneIsNone() {
        var comparison = compared(List.of(line(PROBLEM), line(APPROACH)), List.of(line(PROBLEM), line(REWRITTEN)));

        assertThat(comparison.keptPercent()).isBetween(35, 60);
        assertThat(comparison.isCopied()).isFalse();
    }

    @Test
    void twoLongTextsWithoutAWordInCommonAreCompared() {
        var before = IntStream.range(0, 2_500).mapToObj(at -> "x" + at).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 2_500).mapToObj(at -> "y" + at).collect(Collectors.joining(" "));

        assertThat(ComparedLine.of(line(before), line(after)).keptWords()).isZero();
    }

    private static Comparison compared(List<RegistrationLine> before, List<RegistrationLine> after) {
        return Comparison.of(null, before, after);
    }

    private static RegistrationLine line(String text) {
        return new RegistrationLine("approach", text);
    }

    private static String marked(List<TextPiece> pieces) {
        return pieces.stream().map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining()).strip();
    }
}
