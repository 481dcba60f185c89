package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.organization.Field;

class ImportedDatesTests {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,      2023-03-11, 2023-11-30, 2023-12-18,           ,           ,           ",
        "REGISTERED,     2023-03-11, 2023-11-30, 2023-12-18, 2023-03-11,           ,           ",
        "REGISTERED,               ,           , 2023-12-18, 2023-01-01,           ,           ",
        "REGISTERED,     2023-03-11, 2023-11-30, 2023-02-01, 2023-02-01,           ,           ", // not later than the import
        "RECOGNIZED,     2023-03-11, 2023-11-30, 2023-12-18, 2023-03-11, 2023-11-30,           ",
        "RECOGNIZED,     2023-03-11, 2023-11-30, 2023-10-20, 2023-03-11, 2023-10-20,           ",
        "NOT_RECOGNIZED, 2023-03-11,           , 2024-01-20, 2023-03-11, 2023-12-31,           ",
        "STOPPED,        2023-03-11, 2023-11-30, 2023-12-18, 2023-03-11,           , 2023-11-30",
        "STOPPED,        2024-02-01,           , 2024-03-01, 2024-02-01,           , 2024-02-01"}) // not before it began
    void anOldRegisterIsDatedByStartAndEnd(ModelStatus status, LocalDate start, LocalDate end, LocalDate today, LocalDate registered, LocalDate decided, LocalDate stopped) {
        var proposal = new Proposal("Khéo trong phân loại rác", SubjectType.COLLECTIVE, Field.ECONOMY, ModelKind.NEW, null, null, null, null, null, start, end);
        var model = new ModelEntry(new ModelEntry.Key("HK", "MH-2023-001"), 2023, "HK-13", "HK-13", proposal, null, status);

        assertThat(ImportedDates.of(model, today)).isEqualTo(new ImportedDates(registered, decided, stopped));
    }
}
