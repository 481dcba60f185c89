package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.movement.KeptRegister.Kept.registered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of SCORING.md, figures from the register; a day is read to its end. */
class RegisterCountsTests {

    private static final String WARD = "HK-05";
    private static final String CELL = "HK-05-CB01";

    @ParameterizedTest
    @CsvSource({
            "2023-02-27, 0, 0",
            "2023-02-28, 1, 1", // 23:30 in Hà Nội is still the 28th
            "2023-07-09, 1, 1",
            "2023-07-10, 0, 1",
            "2023-12-31, 0, 1"})
    void aRegisteredModelStandsUntilItIsStopped(LocalDate on, int standing, int ever) {
        assertCounts(registered("2023-02-28T23:30").stopped("2023-07-10T08:00"), Stage.REGISTERED, on, standing, ever);
    }

    @ParameterizedTest
    @CsvSource({
            "RECOGNIZED, 2023-10-14, 0, 0",
            "RECOGNIZED, 2023-10-15, 1, 1",
            "RECOGNIZED, 2023-12-04, 1, 1",
            "RECOGNIZED, 2023-12-05, 0, 1",
            "REGISTERED, 2023-12-31, 1, 1"})
    void aRevokedRecognitionCountsUntilThenAndTheModelStaysRegistered(Stage stage, LocalDate on, int standing, int ever) {
        assertCounts(registered("2023-03-20T09:00").recognized("2023-10-15").revoked("2023-12-05T00:00"), stage, on, standing, ever);
    }

    @ParameterizedTest
    @CsvSource({"RECOGNIZED, 2023-12-31, 1, 1", "RECOGNIZED, 2024-04-02, 0, 1", "REGISTERED, 2024-04-01, 1, 1", "REGISTERED, 2024-04-02, 0, 1"})
    void whatLapsedIsStoppedToo(Stage stage, LocalDate on, int standing, int ever) {
        assertCounts(registered("2023-03-20T09:00").recognized("2023-10-15").lapsed("2024-04-02T10:00"), stage, on, standing, ever);
    }

    @ParameterizedTest
    @CsvSource({"RECOGNIZED, 0", "REGISTERED, 1"})
    void aRefusedModelWasNeverRecognizedAndStaysRegistered(Stage stage, int counted) {
        assertCounts(registered("2023-03-20T09:00").declined("2023-10-15"), stage, LocalDate.of(2023, 12, 31), counted, counted);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, 0", "2023-06-01, 0", "2023-06-02, 1"})
    void nothingCountsBeforeItIsRegistered(LocalDate on, int counted) {
        assertCounts(registered("2023-06-02T09:00").surveyed("2023-05-20"), Stage.SURVEYED, on, counted, counted);
    }

    @Test
    void aSurveyedModelLeavesWhenItIsStopped() {
        assertCounts(registered("2023-03-02T09:00").surveyed("2023-05-20").stopped("2023-06-30T23:59"), Stage.SURVEYED, LocalDate.of(2023, 6, 30), 0, 1);
    }

    @Test
    void eachYearHasItsOwnModels() {
        assertCounts(registered("2022-12-20T09:00"), Stage.REGISTERED, LocalDate.of(2023, 1, 31), 1, 1);
        assertCounts(registered("2022-12-20T09:00").of(2022), Stage.REGISTERED, LocalDate.of(2023, 1, 31), 0, 0);
    }

    @Test
    void bodiesAreCountedOnceAndTheWardItselfIsNone() {
        var counts = new KeptRegister().model(WARD, CELL, registered("2023-03-01T09:00")).model(WARD, CELL, registered("2023-04-01T09:00"))
                .model(WARD, WARD, registered("2023-03-01T09:00")).body(WARD, "HK-05-TDP02").model("HK-13", "HK-13-PN", registered("2023-03-01T09:00")).counts();

        assertThat(counts.count(part(false, true, WARD))).isEqualTo(3);
        assertThat(counts.count(part(true, true, WARD))).isEqualTo(1);
        assertThat(counts.whole(part(true, true, WARD))).isEqualTo(2);
        assertThat(counts.count(part(true, true, null))).isEqualTo(2);
        assertThat(counts.whole(part(true, true, null))).isEqualTo(3);
        assertThat(counts.count(part(false, true, "HK-18"))).isZero();
    }

    @Test
    void aClosedBodyIsNoBodyAnyMoreButItsModelGoesOn() {
        var counts = new KeptRegister().ending(CELL, "2023-09-01").model(WARD, CELL, registered("2023-03-01T09:00")).counts();

        assertThat(counts.count(part(false, true, WARD))).isEqualTo(1);
        assertThat(counts.count(part(true, true, WARD))).isZero();
        assertThat(counts.whole(part(true, true, WARD))).isZero();
        assertThat(counts.count(part(true, false, WARD))).isEqualTo(1);
    }

    @Test
    void theModelsOfAWardThatEndedStandNoLonger() {
        var counts = new KeptRegister().ending(WARD, "2023-09-01").model(WARD, CELL, registered("2023-03-01T09:00")).counts();

        assertThat(counts.count(part(false, true, null))).isZero();
        assertThat(counts.count(part(false, false, null))).isEqualTo(1);
        assertThat(counts.whole(part(true, true, null))).isZero();
    }

    @Test
    void theWholeOfModelsIsWhatWasRegistered() {
        var counts = new KeptRegister().model(WARD, CELL, registered("2023-03-01T09:00").surveyed("2023-05-02")).model(WARD, WARD, registered("2023-03-01T09:00"))
                .model(WARD, CELL, registered("2023-03-01T09:00").stopped("2023-05-01T09:00")).counts();
        var surveyed = part(false, true, WARD).reaching(Stage.SURVEYED);

        assertThat(counts.count(surveyed)).isEqualTo(1);
        assertThat(counts.whole(surveyed)).isEqualTo(2);
    }

    @Test
    void aPartOfTheRegisterHasAnAddress() {
        assertThat(part(true, true, WARD).address("HK")).isEqualTo("/mo-hinh?nam=2023&chang=REGISTERED&den=2023-11-30&con=true&donVi=true&phuong=HK-05");
        assertThat(part(false, false, null).address("HK")).isEqualTo("/mo-hinh?nam=2023&chang=REGISTERED&den=2023-11-30&quan=HK");
    }

    private static void assertCounts(KeptRegister.Kept model, Stage stage, LocalDate on, int standing, int ever) {
        var counts = new KeptRegister().model(WARD, CELL, model).counts();

        assertThat(counts.count(new RegisterPart(2023, stage, on, true, false, WARD, null))).as("standing").isEqualTo(standing);
        assertThat(counts.count(new RegisterPart(2023, stage, on, false, false, WARD, null))).as("ever").isEqualTo(ever);
    }

    private static RegisterPart part(boolean bodies, boolean standing, String ward) {
        return new RegisterPart(2023, Stage.REGISTERED, LocalDate.of(2023, 11, 30), standing, bodies, ward, null);
    }
}
