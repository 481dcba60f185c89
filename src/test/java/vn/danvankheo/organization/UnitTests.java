package vn.danvankheo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.web.ConflictException;

class UnitTests {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final Validity SINCE_1981 = Validity.from(LocalDate.of(1981, 1, 1));
    private static final District HOAN_KIEM = new District("HK", "Quận Hoàn Kiếm", "Hoàn Kiếm", SINCE_1981);

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void eachKindStandsUnderItsOwnKindsAlone(UnitKind kind) {
        var parents = switch (kind) {
            case DISTRICT -> Set.<UnitKind>of();
            case WARD -> Set.of(UnitKind.DISTRICT);
            case RESIDENTIAL_GROUP -> Set.of(UnitKind.WARD);
            case PARTY_CELL, MASS_ORGANIZATION -> Set.of(UnitKind.WARD, UnitKind.DISTRICT);
        };

        assertThat(Arrays.stream(UnitKind.values()).filter(kind::canStandUnder)).containsExactlyInAnyOrderElementsOf(parents);
        assertThat(kind.canStandUnder(null)).isEqualTo(kind == UnitKind.DISTRICT);
    }

    @Test
    void aWardStandsUnderADistrict() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ward("HK-05", "Phường Hàng Bạc", null, null, SINCE_1981));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyCell("HK-05-CB01", "Chi bộ 1", null,
                new PartyCell("HK-CB", "Chi bộ cơ quan", null, HOAN_KIEM, SINCE_1981), SINCE_1981));
    }

    @Test
    void aBodyBelongsToTheDistrictOfItsWard() {
        var cell = new PartyCell("HK-05-CB01", "Chi bộ 1", null, hangBac(), SINCE_1981);

        assertThat(cell.owningDistrict()).isSameAs(HOAN_KIEM);
        assertThat(HOAN_KIEM.owningDistrict()).isSameAs(HOAN_KIEM);
        assertThat(cell.getShortName()).isEqualTo("Chi bộ 1");
    }

    @ParameterizedTest
    @CsvSource({"1980-12-31, false", "1981-01-01, true", "2025-06-30, true", "2025-07-01, false"})
    void aClosedWardExistedUntilTheDayBefore(LocalDate day, boolean exists) {
        var ward = hangBac();
        ward.close(MERGER);

        assertThat(ward.isValidOn(day)).isEqualTo(exists);
    }

    @Test
    void whatEndedIsNotEndedLater() {
        var ward = hangBac();
        ward.close(MERGER);

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> ward.close(MERGER));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> ward.close(MERGER.plusDays(1)));
        ward.close(MERGER.minusDays(1));
        assertThat(ward.getValidity().validTo()).isEqualTo(MERGER.minusDays(1));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> hangBac().close(LocalDate.of(1981, 1, 1)));
    }

    @Test
    void aUnitHasACodeANameAndADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new District(" ", "Quận Hoàn Kiếm", null, SINCE_1981));
        assertThatIllegalArgumentException().isThrownBy(() -> new District("HK", "", null, SINCE_1981));
        assertThatIllegalArgumentException().isThrownBy(() -> new District("HK", "Quận Hoàn Kiếm", null, null));
    }

    private static Ward hangBac() {
        return new Ward("HK-05", "Phường Hàng Bạc", "Hàng Bạc", HOAN_KIEM, SINCE_1981);
    }
}
