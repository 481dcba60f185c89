package vn.danvankheo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hàng Bạc tháng 11             | hang bac | 11 |     ",
        "hàng bạc tháng 11/2023        | hang bac | 11 | 2023",
        "Báo cáo Hàng Bạc t11          | hang bac | 11 |     ",
        "hang bac thang 3 nam 2022     | hang bac | 3  | 2022",
        "11/2023                       | ''       | 11 | 2023",
        "hàng bạc 2023-09              | hang bac | 9  | 2023",
        "giao ban tháng 12             | ''       | 12 |     ",
        "hàng bạc năm 2022             | hang bac |    | 2022",
        "báo cáo                       | ''       |    |     ",
        "phân loại rác                 | phan loai rac | | ",
        "tháng 13                      | thang 13 |    |     ",
        "tổ dân phố số 11              | to dan pho so 11 | | "})
    void aMonthIsUnderstoodAndTheRestNamesAUnit(String typed, String named, Integer month, Integer year) {
        var sought = SoughtWords.of(typed);

        assertThat(String.join(" ", sought.named())).isEqualTo(named);
        assertThat(sought.month()).isEqualTo(month);
        assertThat(sought.year()).isEqualTo(year);
    }

    @Test
    void whatNobodyTypesIsNotSearchedFor() {
        assertThat(SoughtWords.of(null).isEmpty()).isTrue();
        assertThat(SoughtWords.of("  ").isEmpty()).isTrue();
        assertThat(SoughtWords.of("a").isTooShort()).isTrue();
        assertThat(SoughtWords.of("%_'").isTooShort()).isTrue();
        assertThat(SoughtWords.of("á".repeat(5000)).typed()).hasSize(100);
        assertThat(SoughtWords.of("a b c d e f g h i k").words()).hasSize(8);
    }
}
