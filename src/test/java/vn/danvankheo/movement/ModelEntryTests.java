package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelEntryTests {

    @ParameterizedTest
    @CsvSource({
            "SUBMITTED, DRAFT, false", "REGISTERED, RETURNED, false", "RECOGNIZED, NOT_RECOGNIZED, false", "STOPPED, RECOGNIZED, false",
            "DRAFT, SUBMITTED, true", "SUBMITTED, REGISTERED, true", "REGISTERED, RECOGNIZED, true", "RETURNED, STOPPED, true"})
    void aFileTakesNoModelBack(ModelStatus filed, ModelStatus stored, boolean takesBack) {
        assertThat(model(filed, "85").takesBack(model(stored, "85"))).isEqualTo(takesBack);
    }

    @Test
    void aNumberIsTheSameHoweverManyZerosItHas() {
        assertThat(model(ModelStatus.DRAFT, "85.0000")).isEqualTo(model(ModelStatus.DRAFT, "85"));
    }

    private static ModelEntry model(ModelStatus status, String goal) {
        return new ModelEntry(new ModelEntry.Key("HK", "MH-2023-001"), 2023, "HK-13", "HK-13", null, new Indicator("Hộ", "%", null, new BigDecimal(goal)), status);
    }
}
