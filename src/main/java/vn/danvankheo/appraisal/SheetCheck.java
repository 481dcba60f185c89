package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Reads a sheet as typed and says beside each field what to do: no number is more than its maximum; what is sent has points everywhere,
 * and a reason where something was taken off, given on top, or given otherwise than the ward gave itself.
 */
@RequiredArgsConstructor
class SheetCheck {

    private static final int LONG_TEXT = 1_000;

    private final Errors errors;
    private final Scale scale;
    /** The ward's own sheet beside which this one is read; null when there is none. */
    private final ScoreSheet self;

    /** @return what can be kept; only when the errors are empty */
    WrittenMarks check(SheetForm form, boolean send) {
        var entries = new HashMap<String, ScoreEntry>();
        for (var criterion : scale.criteria()) {
            var entry = check(criterion, form.mark(criterion.code()), send);
            if (!entry.isEmpty()) {
                entries.put(criterion.code(), entry);
            }
        }
        var bonus = scale.bonus() == null ? null : checkBonus(form, send);
        return new WrittenMarks(entries, bonus, scale.bonus() == null ? null : form.getBonusReason());
    }

    private ScoreEntry check(Criterion criterion, MarkForm typed, boolean send) {
        var field = SheetForm.field(criterion.code(), "points");
        checkLength(SheetForm.field(criterion.code(), "reason"), typed.getReason());
        return switch (criterion.kind()) {
            case POINTS -> {
                var points = typed.getPoints() == null && !send ? null : Points.read(errors, field, typed.getPoints(), criterion.maximum());
                if (send && points != null) {
                    checkDifference(criterion, points, typed.getReason());
                }
                yield new ScoreEntry(points, null, typed.getReason());
            }
            case DEDUCTION -> {
                var taken = typed.getPoints() == null ? BigDecimal.ZERO : Points.read(errors, field, typed.getPoints(), null);
                yield taken == null ? new ScoreEntry(null, null, typed.getReason()) : deducted(criterion, taken, typed.getReason(), send);
            }
            case RATIO -> new ScoreEntry(null, null, null);
        };
    }

    private ScoreEntry deducted(Criterion criterion, BigDecimal taken, String reason, boolean send) {
        var left = criterion.maximum().subtract(taken).max(BigDecimal.ZERO);
        if (send && taken.signum() > 0 && reason == null) {
            errors.rejectValue(SheetForm.field(criterion.code(), "reason"), "sheet.deduction-reason");
        } else if (send) {
            checkDifference(criterion, left, reason);
        }
        return new ScoreEntry(left, taken, reason);
    }

    private BigDecimal checkBonus(SheetForm form, boolean send) {
        checkLength("bonusReason", form.getBonusReason());
        var bonus = form.getBonus() == null ? null : Points.read(errors, "bonus", form.getBonus(), scale.bonus().maximum());
        if (send && bonus != null && bonus.signum() > 0 && form.getBonusReason() == null) {
            errors.rejectValue("bonusReason", "sheet.bonus-reason");
        } else if (send && self != null && self.getBonus() != null && !errors.hasFieldErrors("bonus")) {
            checkDifference("bonusReason", scale.bonus().maximum(), bonus == null ? BigDecimal.ZERO : bonus, self.getBonus(), form.getBonusReason());
        }
        return bonus;
    }

    private void checkDifference(Criterion criterion, BigDecimal points, String reason) {
        var own = self == null ? null : self.getEntries().get(criterion.code());
        if (own != null && own.points() != null) {
            checkDifference(SheetForm.field(criterion.code(), "reason"), criterion.maximum(), points, own.points(), reason);
        }
    }

    /** More than a tenth of the maximum away from what the ward gave itself asks for a reason. */
    private void checkDifference(String field, BigDecimal maximum, BigDecimal points, BigDecimal own, String reason) {
        var difference = points.subtract(own);
        if (reason == null && difference.abs().movePointRight(1).compareTo(maximum) > 0) {
            errors.rejectValue(field, difference.signum() < 0 ? "sheet.lower-reason" : "sheet.higher-reason",
                    new Object[] {VietnameseNumbers.format(difference.abs()), VietnameseNumbers.format(own)}, null);
        }
    }

    private void checkLength(String field, String text) {
        if (text != null && text.length() > LONG_TEXT) {
            errors.rejectValue(field, "rubric.too-long", new Object[] {LONG_TEXT}, null);
        }
    }

    /** What every criterion gets, with what the results fill in. */
    static WrittenMarks filled(WrittenMarks written, Scale scale, Attainment attainment) {
        var entries = new HashMap<>(written.entries());
        scale.criteria().stream().filter(one -> one.kind() == CriterionKind.RATIO)
                .forEach(one -> entries.put(one.code(), new ScoreEntry(Score.byResults(scale.stepsOf(one), attainment), null, null)));
        return new WrittenMarks(Map.copyOf(entries), written.bonus(), written.bonusReason());
    }
}
