package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "the same name and text                            | 1    | 1    | -        | true",
        "another name, the same text                       | 0.2  | 1    | -        | true",
        "another name, the street and the numbers changed  | 0.2  | 0.85 | -        | true",
        "the same name, a passage of two rewritten         | 1    | 0.6  | -        | false",
        "another name, one paragraph word for word         | 0.2  | 0.25 | approach | true",
        "the same name, a text of its own                  | 1    | 0    | -        | false",
        "nearly the same name, nothing written yet         | 0.66 | -    | -        | true"})
    void whatWarns(String how, double title, Double text, String same, boolean warns) {
        assertThat(model("MH-2023-057", title, text, same == null ? List.of() : List.of(same)).isAlike()).isEqualTo(warns);
    }

    @Test
    void theTextWeighsMoreThanTheName() {
        var ofAnotherName = model("MH-2023-001", 0.2, 1.0, List.of());
        var ofTheSameName = model("MH-2023-002", 1, 0.6, List.of("approach"));
        var ofBoth = model("MH-2023-003", 1, 1.0, List.of());

        assertThat(Stream.of(ofTheSameName, ofAnotherName, ofBoth).sorted(LookAlike.MOST_ALIKE_FIRST)).containsExactly(ofBoth, ofAnotherName, ofTheSameName);
    }

    @Test
    void amongEqualsTheNewestComesFirst() {
        var models = IntStream.rangeClosed(1, 3).mapToObj(at -> model("MH-2023-00" + at, 1, 1.0, List.of())).toList();

        assertThat(models.stream().sorted(LookAlike.MOST_ALIKE_FIRST)).extracting(LookAlike::code).containsExactly("MH-2023-003", "MH-2023-002", "MH-2023-001");
    }

    private static LookAlike model(String code, double title, Double text, List<String> sameFields) {
        return new LookAlike(57, code, "Khéo trong giữ ngõ sạch", 2023, "Hàng Bồ", false, title, text, sameFields);
    }
}
