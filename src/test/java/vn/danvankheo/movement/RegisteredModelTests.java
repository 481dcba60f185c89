package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.PartyCell;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.web.ConflictException;

class RegisteredModelTests {

    private static final Validity SINCE_1981 = Validity.from(LocalDate.of(1981, 1, 1));
    private static final District HOAN_KIEM = unit(1, new District("HK", "Quận Hoàn Kiếm", "Hoàn Kiếm", SINCE_1981));
    private static final Ward CUA_DONG = unit(2, new Ward("HK-02", "Phường Cửa Đông", "Cửa Đông", HOAN_KIEM, SINCE_1981));
    private static final Ward CUA_NAM = unit(3, new Ward("HK-03", "Phường Cửa Nam", "Cửa Nam", HOAN_KIEM, SINCE_1981));
    private static final PartyCell CELL_7 = unit(4, new PartyCell("HK-02-CB07", "Chi bộ tổ dân phố số 7", null, CUA_DONG, SINCE_1981));
    private static final PartyCell CELL_OF_CUA_NAM = unit(5, new PartyCell("HK-03-CB01", "Chi bộ tổ dân phố số 1", null, CUA_NAM, SINCE_1981));
    private static final Indicator SORTED = new Indicator("Hộ phân loại rác", "%", new BigDecimal("40"), new BigDecimal("85"));
    private static final Instant MORNING = Instant.parse("2023-12-18T02:00:00Z");

    @ParameterizedTest
    @EnumSource(ModelStatus.class)
    void aModelMovesAlongTheTableAndNowhereElse(ModelStatus from) {
        var allowed = switch (from) {
            case DRAFT, RETURNED -> Set.of(ModelStatus.SUBMITTED);
            case SUBMITTED -> Set.of(ModelStatus.RETURNED, ModelStatus.REGISTERED);
            default -> Set.<ModelStatus>of();
        };

        assertThat(Arrays.stream(ModelStatus.values()).filter(from::canBecome)).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @ParameterizedTest
    @EnumSource(ModelStatus.class)
    void onlyWhatItsWardIsWritingIsRewritten(ModelStatus status) {
        var model = draft();
        ReflectionTestUtils.setField(model, "status", status);

        if (status == ModelStatus.DRAFT || status == ModelStatus.RETURNED) {
            model.propose(CUA_DONG, proposal("Ngõ 12 không rác", "Ngõ 12"), List.of());
            assertThat(model.getProposal().title()).isEqualTo("Ngõ 12 không rác");
            assertThat(model.getIndicators()).isEmpty();
        } else {
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.propose(CUA_DONG, proposal("Ngõ 12 không rác", "Ngõ 12"), List.of()));
            assertThat(model.getProposal().title()).isEqualTo("Phân loại rác tại nguồn");
        }
    }

    @Test
    void aRegistrationWithoutAnIndicatorIsNotSent() {
        var model = new RegisteredModel(CUA_DONG, CELL_7, 2023, "MH-2023-201", UUID.randomUUID(), proposal("Phân loại rác tại nguồn", "Tổ dân phố số 7"), List.of());

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.submit(MORNING));
        assertThat(model.getStatus()).isEqualTo(ModelStatus.DRAFT);
    }

    @Test
    void aRegistrationThatSaysNotWhereIsNotSent() {
        var model = new RegisteredModel(CUA_DONG, CELL_7, 2023, "MH-2023-201", UUID.randomUUID(), proposal("Phân loại rác tại nguồn", null), List.of(SORTED));

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.submit(MORNING));
    }

    @Test
    void aModelIsOwnedByItsWardOrABodyOfIt() {
        var proposal = proposal("Phân loại rác tại nguồn", "Tổ dân phố số 7");

        for (Unit stranger : List.of(CUA_NAM, CELL_OF_CUA_NAM)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RegisteredModel(CUA_DONG, stranger, 2023, "MH-2023-201", UUID.randomUUID(), proposal, List.of()));
        }
        assertThat(new RegisteredModel(CUA_DONG, CUA_DONG, 2023, "MH-2023-201", UUID.randomUUID(), proposal, List.of()).getOwner()).isSameAs(CUA_DONG);
        assertThat(draft().getOwner()).isSameAs(CELL_7);
        assertThat(draft().getDistrict()).isSameAs(HOAN_KIEM);
    }

    @Test
    void sentAgainItKeepsTheTimeOfItsFirstSendingAndLosesTheReason() {
        var model = draft();
        model.submit(MORNING);
        model.giveBack("Mục tiêu chưa nói bao nhiêu hộ.");
        assertThat(model.getReturnReason()).isEqualTo("Mục tiêu chưa nói bao nhiêu hộ.");

        model.submit(MORNING.plus(Duration.ofDays(3)));

        assertThat(model.getSubmittedAt()).isEqualTo(MORNING);
        assertThat(model.getReturnReason()).isNull();
    }

    @Test
    void whatIsRegisteredIsNotAnsweredAgain() {
        var model = draft();
        model.submit(MORNING);
        model.register(MORNING.plus(Duration.ofHours(2)));

        assertThat(model.getRegisteredAt()).isEqualTo(MORNING.plus(Duration.ofHours(2)));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.register(MORNING));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.giveBack("Nhầm."));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> model.submit(MORNING));
    }

    @Test
    void aReturnSaysWhy() {
        var model = draft();
        model.submit(MORNING);

        assertThatIllegalArgumentException().isThrownBy(() -> model.giveBack(" "));
        assertThat(model.getStatus()).isEqualTo(ModelStatus.SUBMITTED);
    }

    @Test
    void nothingEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proposal("Phân loại rác", SubjectType.COLLECTIVE, Field.ECONOMY, ModelKind.NEW, null, null, null,
                null, null, LocalDate.of(2023, 3, 20), LocalDate.of(2023, 3, 19)));
    }

    private static RegisteredModel draft() {
        return new RegisteredModel(CUA_DONG, CELL_7, 2023, "MH-2023-201", UUID.randomUUID(), proposal("Phân loại rác tại nguồn", "Tổ dân phố số 7"), List.of(SORTED));
    }

    private static Proposal proposal(String title, String area) {
        return new Proposal(title, SubjectType.COLLECTIVE, Field.CULTURE_SOCIETY, ModelKind.NEW, "Ngõ còn rác sai giờ.", "Trên 85 % hộ.", "Đảng viên đi trước.",
                area, 80, LocalDate.of(2023, 3, 20), LocalDate.of(2023, 11, 30));
    }

    private static <U extends Unit> U unit(long id, U unit) {
        ReflectionTestUtils.setField(unit, "id", id);
        return unit;
    }
}
