package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danvankheo.movement.CuaDong.MORNING;
import static vn.danvankheo.movement.CuaDong.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvankheo.web.ConflictException;

class ProgressEntryTests {

    private static final Map<Integer, BigDecimal> COUNTED = Map.of(0, new BigDecimal("62"));

    @ParameterizedTest
    @EnumSource(ModelStatus.class)
    void onlyWhatIsUnderWayHasResultsAndMilestones(ModelStatus status) {
        var model = CuaDong.in(status);

        if (status.isUnderway()) {
            assertThat(entry(model).getValues()).isEqualTo(COUNTED);
            model.finish(0, TODAY);
            assertThat(model.getMilestones().get(0).isDone()).isTrue();
        } else {
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> entry(model));
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.finish(0, TODAY));
        }
    }

    @Test
    void aStoppedModelsEntriesStayAsTheyAre() {
        var model = CuaDong.in(ModelStatus.REGISTERED);
        var entry = entry(model);
        model.take(ModelMove.STOP, MORNING, TODAY, CuaDong.WHY);

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> entry.correct(TODAY, Map.of(), "Nhầm."));
        assertThat(entry.getValues()).isEqualTo(COUNTED);
    }

    @Test
    void whatIsCorrectedIsForgottenHere() {
        var entry = entry(CuaDong.in(ModelStatus.REGISTERED));

        entry.correct(TODAY.minusDays(1), Map.of(), "Ghi nhầm mô hình.");

        assertThat(entry.getValues()).isEmpty();
        assertThat(entry.says(TODAY.minusDays(1), Map.of(), "Ghi nhầm mô hình.")).isTrue();
    }

    @Test
    void anIndicatorThatTheModelHasNotIsNotCounted() {
        var model = CuaDong.in(ModelStatus.REGISTERED);

        assertThatIllegalArgumentException().isThrownBy(() -> new ProgressEntry(model, UUID.randomUUID(), "phuong02", MORNING, TODAY, Map.of(1, BigDecimal.ONE), null));
    }

    @Test
    void theSameNumberWrittenOtherwiseSaysTheSame() {
        var entry = entry(CuaDong.in(ModelStatus.REGISTERED));

        assertThat(entry.says(TODAY, Map.of(0, new BigDecimal("62.0000")), null)).isTrue();
        assertThat(entry.says(TODAY, Map.of(0, new BigDecimal("62.5")), null)).isFalse();
        assertThat(entry.says(TODAY, COUNTED, "Thêm 12 hộ.")).isFalse();
        assertThat(entry.says(null, COUNTED, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2023-06-30, 2023-06-30, 0", "2023-06-30, 2023-07-03, 3", "2023-06-30, -, 171", "2023-12-18, -, 0", "2023-12-31, -, 0"})
    void aMilestoneIsLateFromTheDayAfterItWasDue(LocalDate due, LocalDate done, long days) {
        assertThat(new Milestone("Kiểm đếm giữa năm", due, done).daysLate(TODAY)).isEqualTo(days);
    }

    private static ProgressEntry entry(RegisteredModel model) {
        return new ProgressEntry(model, UUID.randomUUID(), "phuong02", MORNING, TODAY, COUNTED, null);
    }
}
