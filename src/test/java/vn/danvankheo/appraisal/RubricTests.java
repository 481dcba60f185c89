package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.danvankheo.appraisal.Scales.collective;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;

class RubricTests {

    private static final Instant AUGUST = Instant.parse("2023-08-01T02:00:00Z");
    private static final District HOAN_KIEM = new District("HK", "Quận Hoàn Kiếm", "Hoàn Kiếm", Validity.from(LocalDate.of(1961, 1, 1)));

    @Test
    void aDraftIsRewrittenAndPutToUse() {
        var rubric = draft(unfinished());
        rubric.rewrite(collective());
        rubric.putToUse(2, AUGUST);

        assertThat(rubric.scale()).isEqualTo(collective());
        assertThat(rubric.getNumber()).isEqualTo(2);
        assertThat(rubric.getInUseSince()).isEqualTo(AUGUST);
    }

    @Test
    void oneThatDoesNotAddUpIsKeptButNotUsed() {
        var rubric = draft(unfinished());

        assertThatIllegalStateException().isThrownBy(() -> rubric.putToUse(1, AUGUST));
    }

    @Test
    void oneInUseNeverChanges() {
        var rubric = draft(collective());
        rubric.putToUse(1, AUGUST);

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> rubric.rewrite(unfinished()));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> rubric.putToUse(2, AUGUST));
    }

    @Test
    void aReplacedOneStaysAsItWas() {
        var rubric = draft(collective());
        rubric.putToUse(1, AUGUST);
        rubric.replace();

        assertThat(rubric.scale()).isEqualTo(collective());
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> rubric.rewrite(unfinished()));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> rubric.putToUse(3, AUGUST));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(rubric::replace);
    }

    private static Rubric draft(Scale scale) {
        return new Rubric(HOAN_KIEM, 2023, SubjectType.COLLECTIVE, UUID.randomUUID(), scale);
    }

    private static Scale unfinished() {
        return new Scale("Bộ tiêu chí", new BigDecimal("100"), List.of(new CriteriaGroup("A", "Lãnh đạo")), List.of(), List.of(), null, List.of(), List.of());
    }
}
