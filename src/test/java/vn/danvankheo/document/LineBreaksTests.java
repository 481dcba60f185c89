package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "đạt (379.905/430.000), giao 95 % | đạt ·(379.905/430.000), ·giao ·95 ·%",
        "đến 31/12/2023.                  | đến ·31/12/2023.",
        "12,5 triệu/hộ                    | 12,5 ·triệu/hộ",
        "Xong. 30 hộ                      | Xong. ·30 ·hộ"})
    void linesEndBetweenWordsAndNeverWithinANumber(String text, String parts) {
        var breaks = new LineBreaks();
        breaks.setText(text);

        var found = new ArrayList<String>();
        var begin = 0;
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            found.add(text.substring(begin, end));
            begin = end;
        }
        assertThat(String.join("·", found)).isEqualTo(parts);
    }
}
