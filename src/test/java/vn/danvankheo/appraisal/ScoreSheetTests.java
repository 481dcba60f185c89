package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvankheo.account.Account;
import vn.danvankheo.movement.CuaDong;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.web.ConflictException;

class ScoreSheetTests {

    private static final Instant OCTOBER = Instant.parse("2023-10-02T02:00:00Z");
    private static final RegisteredModel MODEL = CuaDong.draft();
    private static final Rubric RUBRIC = new Rubric(MODEL.getDistrict(), 2023, SubjectType.COLLECTIVE, null, Scales.collective());

    private final ScoreSheet sheet = ScoreSheet.ofAppraiser(MODEL, RUBRIC, new Account("lanhdao", "Lãnh đạo quận", "hash", Instant.parse("2023-01-01T00:00:00Z")), OCTOBER);

    @Test
    void aSheetWithPointsEverywhereIsSentAndKeepsThem() {
        sheet.write(full(), OCTOBER);
        sheet.send(OCTOBER);

        assertThat(sheet.isSent()).isTrue();
        assertThat(sheet.score().total()).isEqualByComparingTo("102");
    }

    @Test
    void oneThatWasSentIsNotWrittenAgain() {
        sheet.write(full(), OCTOBER);
        sheet.send(OCTOBER);

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> sheet.write(full(), OCTOBER))
                .satisfies(conflict -> assertThat(conflict.sentence().getCodes()).contains("conflict.sheet.sent"));
    }

    @Test
    void oneThatLacksPointsIsNotSent() {
        sheet.write(new WrittenMarks(Map.of("A1", new ScoreEntry(BigDecimal.ONE, null, null)), null, null), OCTOBER);

        assertThatIllegalStateException().isThrownBy(() -> sheet.send(OCTOBER));
    }

    @Test
    void whoeverLeftThePanelWritesNoMoreAndIsNoLongerItsChair() {
        sheet.lead(true);
        sheet.leavePanel(OCTOBER);

        assertThat(sheet.isChair()).isFalse();
        assertThat(sheet.isOnPanel()).isFalse();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> sheet.write(full(), OCTOBER))
                .satisfies(conflict -> assertThat(conflict.sentence().getCodes()).contains("conflict.sheet.removed"));
    }

    @Test
    void whoeverComesBackFindsTheOwnSheet() {
        sheet.write(full(), OCTOBER);
        sheet.leavePanel(OCTOBER);
        sheet.joinPanel(OCTOBER);

        assertThat(sheet.isOnPanel()).isTrue();
        assertThat(sheet.score().isComplete()).isTrue();
    }

    private static WrittenMarks full() {
        var entries = Scales.collective().criteria().stream().collect(Collectors.toMap(Criterion::code, one -> new ScoreEntry(one.maximum(), null, null)));
        return new WrittenMarks(entries, new BigDecimal("2"), "gắn biển");
    }
}
