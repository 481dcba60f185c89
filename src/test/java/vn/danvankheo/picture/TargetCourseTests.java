package vn.danvankheo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.scoring.Standings.COMPLAINTS;
import static vn.danvankheo.scoring.Standings.PEOPLE;
import static vn.danvankheo.scoring.Standings.SHARE;
import static vn.danvankheo.scoring.Standings.course;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.scoring.TargetTerms;

class TargetCourseTests {

    private static String finding(TargetTerms terms, String assigned, String... values) {
        return new TargetCourse(course(terms, assigned, values), List.of()).finding().replace('\u00a0', ' ');
    }

    private static String[] untilNovember(String value) {
        var values = new String[11];
        Arrays.fill(values, "1");
        values[10] = value;
        return values;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "561 | Đến hết tháng 11 đạt 561 người, bằng 77,9 % mức giao 720; theo tiến độ cần 660, chậm 99 người.",
        "660 | Đến hết tháng 11 đạt 660 người, bằng 91,7 % mức giao 720; theo tiến độ cần 660, vừa đúng.",
        "700 | Đến hết tháng 11 đạt 700 người, bằng 97,2 % mức giao 720; theo tiến độ cần 660, nhanh hơn 40 người.",
        "720 | Đến hết tháng 11 đạt 720 người, bằng đúng mức giao.",
        "731 | Đến hết tháng 11 đạt 731 người, hơn mức giao 720 là 11 người.",
        "-   | Đến hết tháng 11 chưa có số liệu."})
    void aNumberIsHeldAgainstItsGoalAndItsPace(String value, String finding) {
        assertThat(finding(PEOPLE, "720", untilNovember(value))).isEqualTo(finding);
    }

    @Test
    void aNumberThatIsAllButReachedIsNotAHundredPercent() {
        assertThat(finding(PEOPLE, "2500", untilNovember("2499"))).startsWith("Đến hết tháng 11 đạt 2.499 người, bằng 99,96 % mức giao 2.500; ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "61.3   | Đến hết tháng 11 đạt 61,3 %, còn thiếu 8,7 điểm phần trăm so với mức giao 70; theo tiến độ cần 64,2, chậm 2,9 điểm phần trăm.",
        "69.996 | Đến hết tháng 11 đạt 69,996 %, còn thiếu 0,004 điểm phần trăm so với mức giao 70; theo tiến độ cần 64,2, nhanh hơn 5,8 điểm phần trăm."})
    void aShareIsComparedInPoints(String value, String finding) {
        assertThat(finding(SHARE, "70", untilNovember(value))).isEqualTo(finding);
    }

    @Test
    void aLimitHasNoPace() {
        var course = new TargetCourse(course(COMPLAINTS, "12", "3", "5"), List.of());

        assertThat(course.hasPace()).isFalse();
        assertThat(course.finding()).isEqualTo("Đến hết tháng 2 là 5 đơn, trong mức không quá 12.");
        assertThat(finding(COMPLAINTS, "12", "3", "15")).isEqualTo("Đến hết tháng 2 là 15 đơn, quá mức 12 là 3 đơn.");
    }

    @Test
    void itSaysSinceWhenTheGoalIsReachedWithoutABreak() {
        assertThat(finding(PEOPLE, "10", "4", "11", "9", "12", "13")).endsWith("Tới mức giao từ tháng 4.");
        assertThat(finding(PEOPLE, "10", "11", "12")).doesNotContain("Tới mức giao");
    }

    @Test
    void aWardWithoutAnAllocationIsHeldAgainstNothing() {
        assertThat(finding(PEOPLE, null, "4")).isEqualTo("Đến hết tháng 1 có 4 người; không giao nên không so với mức nào.");
    }

    @Test
    void theSameMonthOfTheYearBeforeStandsBeside() {
        var before = IntStream.rangeClosed(1, 12).mapToObj(month -> new BigDecimal(month * 5)).toList();
        var course = new TargetCourse(course(PEOPLE, "120", "10", "30"), before);

        assertThat(course.finding()).endsWith("Cùng kỳ năm 2022 là 10, năm nay cao hơn 20 người.");
        assertThat(course.months().get(11).before()).isEqualByComparingTo("60");
    }

    @Test
    void thePaceGoesOnToDecemberAndTheMonthsToComeAreEmpty() {
        var months = new TargetCourse(course(PEOPLE, "120", "10", "30"), List.of()).months();

        assertThat(months).hasSize(12);
        assertThat(months.get(5).pace()).isEqualByComparingTo("60");
        assertThat(months.get(11).pace()).isEqualByComparingTo("120");
        assertThat(months.get(2).standing()).isNull();
    }

    @Test
    void aYearWithoutAnyValueIsNotLaidBehind() {
        assertThat(new TargetCourse(course(PEOPLE, "120", "10"), Collections.nCopies(12, null)).hasBefore()).isFalse();
    }
}
