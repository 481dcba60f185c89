package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvankheo.movement.CuaDong;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.ConflictException;

class FieldSurveyTests {

    private static final Visit GOOD = new Visit(CuaDong.TODAY, List.of("Chuyên viên Ban Dân vận"), "43 trên 46 hộ tham gia.", Conclusion.GOOD);
    private static final Visit MENDED = new Visit(CuaDong.TODAY, List.of("Chuyên viên Ban Dân vận"), "44 trên 46 hộ tham gia.", Conclusion.GOOD);

    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "SELF_SCORED", "APPRAISED", "RECOGNIZED"})
    void aModelThatIsUnderWayIsSurveyed(ModelStatus status) {
        assertThat(survey(CuaDong.in(status), CuaDong.MORNING).visit()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"REGISTERED", "SELF_SCORED", "APPRAISED", "RECOGNIZED"})
    void oneThatIsNotIsRefusedByItsState(ModelStatus status) {
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> survey(CuaDong.in(status), CuaDong.MORNING))
                .satisfies(refusal -> assertThat(refusal.sentence().getCodes()).containsExactly("conflict.model.survey"));
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTERED", "SELF_SCORED"})
    void untilItsModelIsAppraisedASurveyIsCorrected(ModelStatus status) {
        var survey = survey(CuaDong.in(status), CuaDong.MORNING);

        survey.correct(MENDED, CuaDong.MORNING.plusSeconds(60));

        assertThat(survey.visit()).isEqualTo(MENDED);
        assertThat(survey.getCorrectedAt()).isEqualTo(CuaDong.MORNING.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPRAISED", "RECOGNIZED"})
    void whatTheAppraisalReadStaysAsItWas(ModelStatus status) {
        var survey = survey(CuaDong.in(status), CuaDong.MORNING.minus(Duration.ofDays(30)));

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> survey.correct(MENDED, CuaDong.MORNING))
                .satisfies(refusal -> assertThat(refusal.sentence().getCodes()).containsExactly("conflict.survey.correct"));
        assertThat(survey.visit()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPRAISED", "RECOGNIZED"})
    void aSurveyAfterTheAppraisalIsCorrectedAsLongAsTheModelIsUnderWay(ModelStatus status) {
        assertThat(survey(CuaDong.in(status), CuaDong.MORNING.plusSeconds(60)).isOpen()).isTrue();
    }

    @Test
    void somebodyWentAndFoundSomething() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Visit(CuaDong.TODAY, List.of(), "Tốt.", Conclusion.GOOD));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Visit(CuaDong.TODAY, List.of("Chuyên viên"), " ", Conclusion.GOOD));
    }

    private static FieldSurvey survey(RegisteredModel model, Instant writtenAt) {
        return new FieldSurvey(model, UUID.randomUUID(), "Cán bộ quận", writtenAt, GOOD);
    }
}
