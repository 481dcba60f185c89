package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danvankheo.movement.IndicatorResult;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Trang chấm điểm: a sheet with what whoever writes it has to know.
 *
 * @param sheet null as long as nobody has begun it
 * @param self  the ward's own sheet that stands beside an appraiser's; null when there is none
 */
record SheetPage(RegisteredModel model, Scale scale, ScoreSheet sheet, ScoreSheet self, List<IndicatorResult> results) {

    static Attainment attainment(List<IndicatorResult> results) {
        return new Attainment(results.stream().map(IndicatorResult::percent).map(percent -> percent == null ? BigDecimal.ZERO : percent).toList());
    }

    SheetForm form() {
        return sheet == null ? new SheetForm() : SheetForm.of(sheet);
    }

    /** What the results give a quantified criterion: on a sheet that was sent, what they gave then. */
    public BigDecimal filled(Criterion criterion) {
        var entry = sheet == null ? null : sheet.getEntries().get(criterion.code());
        return entry != null && entry.points() != null ? entry.points() : Score.byResults(scale.stepsOf(criterion), attainment(results));
    }

    /** The mean that chooses the step, with as many decimals as show which: {@code 89,96 %}. */
    public String meanWords(Criterion criterion) {
        var steps = scale.stepsOf(criterion);
        return VietnameseNumbers.formatAgainst(attainment(results).mean(Score.cap(steps)), steps.stream().map(Step::fromPercent).toArray(BigDecimal[]::new)) + "\u00A0%";
    }

    public ScoreEntry own(Criterion criterion) {
        return self == null ? null : self.getEntries().get(criterion.code());
    }

    public BigDecimal ownTotal() {
        return self.scoreBy(scale).total();
    }

    /** Whose a fault of the form is, by the field's name. */
    public Map<String, String> fieldNames() {
        var names = scale.criteria().stream().flatMap(one -> List.of("points", "reason").stream().map(part -> Map.entry(SheetForm.field(one.code(), part), one.code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        names.putAll(Map.of("bonus", "Thưởng", "bonusReason", "Thưởng"));
        return names;
    }

    /** What a sheet makes so far. */
    public BigDecimal total() {
        var written = new WrittenMarks(sheet == null ? Map.of() : sheet.getEntries(), sheet == null ? null : sheet.getBonus(), null);
        var entries = SheetCheck.filled(written, scale, attainment(results)).entries();
        return entries.values().stream().map(ScoreEntry::points).filter(points -> points != null).reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(written.bonus() == null ? BigDecimal.ZERO : written.bonus());
    }
}
