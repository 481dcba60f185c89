package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.briefing.CorrectionStatus.ASKED;
import static vn.danvankheo.briefing.CorrectionStatus.DECLINED;
import static vn.danvankheo.briefing.CorrectionStatus.DONE;
import static vn.danvankheo.briefing.CorrectionStatus.OPENED;
import static vn.danvankheo.briefing.Reports.IN_TIME;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvankheo.web.ConflictException;

class CorrectionTests {

    @ParameterizedTest
    @EnumSource
    void aCorrectionMovesOnlyAlongItsTable(CorrectionStatus from) {
        var allowed = Map.of(ASKED, Set.of(OPENED, DECLINED), OPENED, Set.of(DONE), DECLINED, Set.<CorrectionStatus>of(), DONE, Set.<CorrectionStatus>of());

        for (var to : CorrectionStatus.values()) {
            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(allowed.get(from).contains(to));
        }
    }

    @Test
    void whatWasOpenedNamesTheVersionItReplacesAndTheOneThatReplacedIt() {
        var report = Reports.accepted();
        var correction = new Correction(report, "Gõ nhầm.", UUID.randomUUID(), IN_TIME, "Cán bộ phường");

        correction.open(IN_TIME, Reports.OFFICER);
        assertThat(report.getStatus()).isEqualTo(ReportStatus.CORRECTING);
        report.submit(IN_TIME, false, Reports.CADRE);
        report.accept(IN_TIME, Reports.OFFICER);
        correction.complete();

        assertThat(correction.getFromVersion()).isEqualTo(1);
        assertThat(correction.getToVersion()).isEqualTo(2);
    }

    @Test
    void whatWasDeclinedIsNotOpenedAnyMore() {
        var correction = new Correction(Reports.accepted(), "Gõ nhầm.", UUID.randomUUID(), IN_TIME, "Cán bộ phường");
        correction.decline("Số này đúng.", IN_TIME, "Cán bộ quận");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> correction.open(IN_TIME, Reports.OFFICER));
        assertThat(correction.getRefusal()).isEqualTo("Số này đúng.");
    }
}
