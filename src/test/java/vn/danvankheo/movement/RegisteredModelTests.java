package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danvankheo.movement.CuaDong.CELL_7;
import static vn.danvankheo.movement.CuaDong.CELL_OF_CUA_NAM;
import static vn.danvankheo.movement.CuaDong.CUA_DONG;
import static vn.danvankheo.movement.CuaDong.CUA_NAM;
import static vn.danvankheo.movement.CuaDong.HOAN_KIEM;
import static vn.danvankheo.movement.CuaDong.MORNING;
import static vn.danvankheo.movement.CuaDong.SORTED;
import static vn.danvankheo.movement.CuaDong.TODAY;
import static vn.danvankheo.movement.CuaDong.WHY;
import static vn.danvankheo.movement.CuaDong.after;
import static vn.danvankheo.movement.CuaDong.draft;
import static vn.danvankheo.movement.CuaDong.registration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.ConflictException;

class RegisteredModelTests {

    @ParameterizedTest
    @EnumSource(ModelStatus.class)
    void onlyWhatItsWardIsWritingIsRewritten(ModelStatus status) {
        var model = CuaDong.in(status);
        var rewritten = registration("Ngõ 12 không rác", "Ngõ 12");

        if (status == ModelStatus.DRAFT || status == ModelStatus.RETURNED) {
            model.propose(CUA_DONG, rewritten);
            assertThat(model.getProposal().title()).isEqualTo("Ngõ 12 không rác");
            assertThat(model.getIndicators()).isEmpty();
        } else {
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.propose(CUA_DONG, rewritten));
            assertThat(model.getProposal().title()).isEqualTo("Phân loại rác tại nguồn");
        }
    }

    @Test
    void aRegistrationWithoutAnIndicatorIsNotSent() {
        var model = draft(registration("Phân loại rác tại nguồn", "Tổ dân phố số 7"));

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.take(ModelMove.SUBMIT, MORNING, TODAY, null));
        assertThat(model.getStatus()).isEqualTo(ModelStatus.DRAFT);
    }

    @Test
    void aRegistrationThatSaysNotWhereIsNotSent() {
        var model = draft(registration("Phân loại rác tại nguồn", null, SORTED));

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.take(ModelMove.SUBMIT, MORNING, TODAY, null));
    }

    @Test
    void aModelIsOwnedByItsWardOrABodyOfIt() {
        for (Unit stranger : List.of(CUA_NAM, CELL_OF_CUA_NAM)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RegisteredModel(CUA_DONG, stranger, 2023, "MH-2023-201", UUID.randomUUID(),
                    registration("Phân loại rác tại nguồn", "Tổ dân phố số 7")));
        }
        assertThat(draft().getOwner()).isSameAs(CELL_7);
        assertThat(draft().getDistrict()).isSameAs(HOAN_KIEM);
    }

    @Test
    void sentAgainItKeepsTheTimeOfItsFirstSendingAndLosesTheReasonAndTheRemarks() {
        var model = after(ModelMove.SUBMIT, ModelMove.RETURN);
        model.remark(Map.of("objectives", "Bao nhiêu hộ?"));
        assertThat(model.getReturnReason()).isEqualTo(WHY);

        model.take(ModelMove.SUBMIT, MORNING.plus(Duration.ofDays(3)), TODAY, null);

        assertThat(model.getSubmittedAt()).isEqualTo(MORNING);
        assertThat(model.getReturnReason()).isNull();
        assertThat(model.getRemarks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ModelMove.class)
    void aMoveThatMustBeExplainedIsNotMadeWithoutAReason(ModelMove move) {
        var from = List.of(ModelStatus.values()).stream().filter(move::startsFrom).findFirst().orElseThrow();
        var model = CuaDong.in(from);

        if (move.isExplained()) {
            assertThatIllegalArgumentException().isThrownBy(() -> model.take(move, MORNING, TODAY, " "));
            assertThat(model.getStatus()).isEqualTo(from);
        } else {
            model.take(move, MORNING, TODAY, null);
            assertThat(model.getStatus()).isEqualTo(move.to());
        }
    }

    @Test
    void aModelContinuesAnEarlierOneOfItsOwnWard() {
        var model = draft();

        assertThatIllegalArgumentException().isThrownBy(() -> model.continueFrom(draft()));
    }

    @Test
    void nothingEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proposal("Phân loại rác", SubjectType.COLLECTIVE, Field.ECONOMY, ModelKind.NEW, null, null, null,
                null, null, LocalDate.of(2023, 3, 20), LocalDate.of(2023, 3, 19)));
    }
}
