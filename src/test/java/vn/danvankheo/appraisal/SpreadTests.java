package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "85 87 90      | trung bình 87,33; từ 85 đến 90 (3 phiếu)",
        "88.5          | trung bình 88,5; đều 88,5 (1 phiếu)",
        "90 90.00      | trung bình 90; đều 90 (2 phiếu)",
        "89.99 90      | trung bình 90; từ 89,99 đến 90 (2 phiếu)"})
    void itIsToldInWords(String totals, String words) {
        assertThat(Spread.of(Stream.of(totals.split(" ")).map(BigDecimal::new).toList()).words()).isEqualTo(words);
    }
}
