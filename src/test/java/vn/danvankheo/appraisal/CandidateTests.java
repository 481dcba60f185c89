package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import vn.danvankheo.movement.Level;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;

/** May model 12 stand in a decision, in which tier, and what has to be said. */
class CandidateTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // eligible,   level,    tier,       reason,    refused beside
        "TYPICAL,     DISTRICT, RECOGNIZED, -,         -",
        "TYPICAL,     DISTRICT, TYPICAL,    -,         -",
        "RECOGNITION, DISTRICT, RECOGNIZED, -,         -",
        "RECOGNITION, DISTRICT, TYPICAL,    -,         models[12].tier decision.not-typical",
        "RECOGNITION, DISTRICT, TYPICAL,    đóng góp,  models[12].tier decision.not-typical",
        "RECOGNITION, WARD,     TYPICAL,    -,         models[12].tier decision.not-typical",
        "RECOGNITION, CITY,     TYPICAL,    -,         -",   // the city has a rubric of its own
        "NONE,        DISTRICT, RECOGNIZED, -,         models[12].inSpiteOf decision.in-spite-of-missing",
        "NONE,        DISTRICT, RECOGNIZED, đóng góp,  -",
        "NONE,        DISTRICT, TYPICAL,    đóng góp,  models[12].tier decision.not-typical",
        "NONE,        CITY,     RECOGNIZED, -,         -",
        "-,           DISTRICT, TYPICAL,    -,         -"})   // of an older register nobody knows the score
    void theAppraisalSpeaksForARecognition(Eligibility eligibility, Level level, Tier tier, String reason, String refused) {
        assertThat(refusals(appraised(eligibility), level, tier, reason)).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "DISTRICT, RECOGNIZED, DISTRICT, RECOGNIZED, models[12].tier decision.adds-nothing",
        "DISTRICT, RECOGNIZED, DISTRICT, TYPICAL,    -",
        "DISTRICT, TYPICAL,    DISTRICT, RECOGNIZED, models[12].tier decision.adds-nothing",
        "DISTRICT, TYPICAL,    DISTRICT, TYPICAL,    models[12].tier decision.adds-nothing",
        "DISTRICT, TYPICAL,    CITY,     RECOGNIZED, -",
        "DISTRICT, TYPICAL,    WARD,     TYPICAL,    models[12].tier decision.adds-nothing",
        "WARD,     RECOGNIZED, DISTRICT, RECOGNIZED, -"})
    void aFurtherDecisionAddsSomething(Level before, Tier tierBefore, Level level, Tier tier, String refused) {
        var standing = new StandingRecognition(1, 12, 3, "15-QĐ/QU", LocalDate.of(2023, 10, 12), "Ban Thường vụ Quận ủy", before, tierBefore);
        var recognized = new Candidate(row(ModelStatus.RECOGNIZED), List.of(standing), null);

        assertThat(refusals(recognized, level, tier, null)).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void onlyAppraisedAndRecognisedModelsAreDecidedOn() {
        var decidable = Stream.of(ModelStatus.values())
                .filter(status -> refusals(new Candidate(row(status), List.of(), null), Level.DISTRICT, Tier.RECOGNIZED, null).isEmpty());

        assertThat(decidable).containsExactly(ModelStatus.APPRAISED, ModelStatus.RECOGNIZED);
    }

    @Test
    void theDayOfTheAppraisalIsHaNoisDay() {
        assertThat(row(ModelStatus.APPRAISED).appraisedOn()).isEqualTo("2023-10-06");
    }

    private static Candidate appraised(Eligibility eligibility) {
        return new Candidate(row(ModelStatus.APPRAISED), List.of(),
                eligibility == null ? null : new AppraisalResult(new BigDecimal("82.50"), "Tốt", eligibility, "Tổng 82,5 điểm, loại Tốt."));
    }

    private static CandidateRow row(ModelStatus status) {
        return new CandidateRow(12, 1, 2023, "MH-2023-012", "Khéo trong giữ ngõ sạch", "Cửa Đông", "Chi bộ 7", SubjectType.COLLECTIVE, Field.ECONOMY, status,
                Instant.parse("2023-10-05T18:30:00Z"), null);
    }

    private static List<String> refusals(Candidate candidate, Level level, Tier tier, String reason) {
        var form = new DecisionForm();
        form.choose(List.of(12L), tier);
        var errors = new BeanPropertyBindingResult(form, "form");
        candidate.check(level, tier, reason, errors, DecisionForm.row(12));
        return errors.getFieldErrors().stream().map((FieldError error) -> error.getField() + " " + error.getCode()).toList();
    }
}
