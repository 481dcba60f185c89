package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "the same name and text                            | 1    | 1    |          | true",
        "another name, the same text                       | 0.2  | 1    |          | true",
        "another name, the lane and the numbers put right  | 0.2  | 0.85 |          | true",
        "another name, half of the text                    | 0.2  | 0.5  |          | false",
        "another name, one paragraph word for word         | 0.2  | 0.25 | approach | true",
        "the same name, a text of its own                  | 1    | 0    |          | false",
        "the same name, a third of the text                | 1    | 0.34 |          | true",
        "the same name, nothing but common wording         | 1    | -    |          | true",
        "nearly the same name, nothing written yet         | 0.66 | -    |          | true"})
    void whatWarns(String how, double title, Double text, String same, boolean warns) {
        var model = model("MH-2023-057", title, text, same == null ? List.of() : List.of(same));

        assertThat(Resemblance.of(List.of(model), List.of()).models()).hasSize(warns ? 1 : 0);
    }

    @Test
    void theMostAlikeComeFirstAndNoMoreThanFive() {
        var candidates = IntStream.rangeClosed(1, 9).mapToObj(at -> model("MH-2023-00" + at, 1, 0.4 + at * 0.05, List.of())).toList();

        assertThat(Resemblance.of(candidates, List.of()).models()).extracting(LookAlike::code)
                .containsExactly("MH-2023-009", "MH-2023-008", "MH-2023-007", "MH-2023-006", "MH-2023-005");
    }

    @Test
    void commonWordingAloneIsWorthAWord() {
        assertThat(Resemblance.of(List.of(), List.of()).isEmpty()).isTrue();
        assertThat(Resemblance.of(List.of(), List.of("approach")).isEmpty()).isFalse();
    }

    private static LookAlike model(String code, double title, Double text, List<String> sameFields) {
        return new LookAlike(57, code, "Khéo trong giữ ngõ sạch", 2023, "Hàng Bồ", false, title, text, sameFields);
    }
}
