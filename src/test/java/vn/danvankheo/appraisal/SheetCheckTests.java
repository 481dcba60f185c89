package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import vn.danvankheo.movement.CuaDong;
import vn.danvankheo.movement.SubjectType;

class SheetCheckTests {

    private final SheetForm form = new SheetForm();
    private final BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");

    /** What is typed beside a criterion, whether it is sent, and what is said of it; nothing: it is in order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "A1 | 5       | -        | no  | -",
        "A1 | 4,25    | -        | yes | -",
        "A1 | 0       | -        | yes | -",
        "A1 | -       | -        | no  | -",
        "A1 | -       | -        | yes | points.missing",
        "A1 | 5,01    | -        | no  | points.above",
        "A1 | -1      | -        | no  | points.negative",
        "A1 | 4,00001 | -        | no  | points.decimals",
        "A1 | năm     | -        | no  | points.misspelt",
        "F1 | -       | -        | yes | -",
        "F1 | 2       | -        | no  | -",
        "F1 | 2       | -        | yes | sheet.deduction-reason",
        "F1 | 2       | chậm     | yes | -",
        "F1 | 9       | chậm     | yes | -",
        "F1 | -1      | chậm     | yes | points.negative",
        "F1 | 1,234   | chậm     | yes | points.decimals"})
    void aMarkIsReadByItsKind(String criterion, String typed, String reason, String sent, String fault) {
        fill();
        type(criterion, typed, reason);

        check(null, sent.equals("yes"));

        assertThat(errors.getFieldErrors()).extracting(error -> error.getCode()).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    /** The ward gave itself 4 of 5 for A1 and lost 1 of 5 at F1; a tenth of 5 is half a point. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "A1 | 4    | -    | -",
        "A1 | 4,5  | -    | -",
        "A1 | 3,5  | -    | -",
        "A1 | 4,51 | -    | sheet.higher-reason",
        "A1 | 3,49 | -    | sheet.lower-reason",
        "A1 | 0    | thiếu nghị quyết | -",
        "F1 | 0    | -    | sheet.higher-reason",
        "F1 | 1    | chậm | -",
        "F1 | 5    | chậm | -"})
    void whoeverIsMoreThanATenthAwayFromTheWardSaysWhy(String criterion, String typed, String reason, String fault) {
        fill();
        type("A1", "4", null);
        type("F1", "1", "chậm");
        type(criterion, typed, reason);
        form.setBonus("2");
        form.setBonusReason("gắn biển");

        check(ward(), true);

        assertThat(errors.getFieldErrors()).extracting(error -> error.getCode()).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-   | -        | sheet.lower-reason",
        "0   | không có | -",
        "2   | gắn biển | -",
        "5   | -        | sheet.bonus-reason",
        "5,5 | gắn biển | points.above"})
    void aBonusSaysForWhatAndWhyItIsNotWhatTheWardTook(String typed, String reason, String fault) {
        fill();
        type("A1", "4", null);
        type("F1", "1", "chậm");
        form.setBonus(typed);
        form.setBonusReason(reason);

        check(ward(), true);

        assertThat(errors.getFieldErrors()).extracting(error -> error.getCode()).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void aDraftAsksForNoReason() {
        fill();
        type("A1", "0", null);
        form.setBonus("5");

        check(ward(), false);

        assertThat(errors.hasErrors()).isFalse();
    }

    @Test
    void nobodyTypesWhatTheResultsGive() {
        fill();
        type("C1", "30", "vì tôi thấy tốt");

        var written = SheetCheck.filled(check(null, true), Scales.collective(), Scales.results("75"));

        assertThat(written.entries().get("C1")).isEqualTo(new ScoreEntry(new BigDecimal("14"), null, null));
        assertThat(errors.hasErrors()).isFalse();
    }

    @Test
    void whatNoCriterionAsksIsPassedOver() {
        fill();
        type("G1", "99", null);

        assertThat(check(null, true).entries()).doesNotContainKey("G1");
    }

    private WrittenMarks check(ScoreSheet self, boolean send) {
        return new SheetCheck(errors, Scales.collective(), self).check(form, send);
    }

    /** Full points wherever a person gives them. */
    private void fill() {
        Scales.full().forEach((code, mark) -> type(code, mark.points().toPlainString().replace('.', ','), null));
    }

    private void type(String criterion, String points, String reason) {
        var mark = new MarkForm();
        mark.setPoints(points);
        mark.setReason(reason);
        form.getMarks().put(criterion, mark);
    }

    private static ScoreSheet ward() {
        var model = CuaDong.draft();
        var sheet = ScoreSheet.ofWard(model, new Rubric(model.getDistrict(), 2023, SubjectType.COLLECTIVE, null, Scales.collective()));
        var entries = new HashMap<String, ScoreEntry>();
        Scales.full().forEach((code, mark) -> entries.put(code, new ScoreEntry(mark.points(), null, null)));
        entries.put("A1", new ScoreEntry(new BigDecimal("4"), null, null));
        entries.put("F1", new ScoreEntry(new BigDecimal("4"), BigDecimal.ONE, "chậm"));
        sheet.write(new WrittenMarks(Map.copyOf(entries), new BigDecimal("2"), "gắn biển"), Instant.parse("2023-10-02T02:00:00Z"));
        return sheet;
    }
}
