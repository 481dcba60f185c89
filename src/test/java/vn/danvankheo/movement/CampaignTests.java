package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.ConflictException;

class CampaignTests {

    private final Campaign campaign = new Campaign(CuaDong.HOAN_KIEM, 2023);

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, AHEAD",
        "2023-01-01, REGISTERING",
        "2023-02-28, REGISTERING",
        "2023-03-01, UNDERWAY",
        "2024-05-01, UNDERWAY"})
    void aYearRegistersFirstAndIsCarriedOutThen(LocalDate day, CampaignState state) {
        assertThat(campaign.stateOn(day)).isEqualTo(state);
    }

    @Test
    void aClosedYearIsClosedOnAnyDayUntilItIsReopened() {
        campaign.close(CuaDong.MORNING);
        assertThat(campaign.stateOn(LocalDate.of(2023, 2, 1))).isEqualTo(CampaignState.CLOSED);

        campaign.reopen();
        assertThat(campaign.stateOn(LocalDate.of(2023, 2, 1))).isEqualTo(CampaignState.REGISTERING);
    }

    @Test
    void aYearIsClosedOnceAndReopenedOnce() {
        assertThat(refused(campaign::reopen)).isEqualTo("conflict.campaign-open");

        campaign.close(CuaDong.MORNING);
        assertThat(refused(() -> campaign.close(CuaDong.MORNING))).isEqualTo("conflict.campaign-closed");
        assertThat(refused(() -> campaign.set(30, 6, List.of()))).isEqualTo("conflict.campaign-closed");
    }

    @Test
    void theExhibitionOfAClosedYearMayStillBeOpened() {
        campaign.close(CuaDong.MORNING);
        campaign.show(true);

        assertThat(campaign.isOpenToPublic()).isTrue();
    }

    @Test
    void theDivisionsOfAFieldAreWrittenOneALine() {
        var form = CampaignForm.of(campaign);
        form.getSubFields().put(Field.ECONOMY, "Giải phóng mặt bằng\n\n  Thu thuế  \nGiải phóng mặt bằng");
        form.getSubFields().put(Field.SECURITY_DEFENCE, null);

        assertThat(form.subFields()).containsExactly(new SubField(Field.ECONOMY, "Giải phóng mặt bằng"), new SubField(Field.ECONOMY, "Thu thuế"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 24, -6})
    void aRecognisedModelIsCheckedHalfYearlyOrYearlyAndNotOtherwise(int months) {
        var form = CampaignForm.of(campaign);
        form.setUpkeepMonths(months);
        var errors = new BeanPropertyBindingResult(form, "form");

        form.check(2023, errors);

        assertThat(errors.getFieldError("upkeepMonths")).isNotNull();
    }

    private static String refused(ThrowingCallable act) {
        var refusals = new String[1];
        assertThatExceptionOfType(ConflictException.class).isThrownBy(act).satisfies(refusal -> refusals[0] = refusal.sentence().getCodes()[0]);
        return refusals[0];
    }
}
