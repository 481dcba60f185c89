package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Target;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Dòng số liệu: one target as a report's form and its review show it.
 *
 * @param assigned  what the unit was assigned, in words and without its unit of measure; for most shares the district's own goal; null: nothing of its own
 * @param filed     null: missing
 * @param lastMonth null: nothing was filed
 * @param soFar     what came together in the year's months before this one; null where months are not added
 */
public record FigureLine(Target target, String assigned, FigureValue filed, FigureValue lastMonth, FigureValue soFar) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal STRIKING = BigDecimal.valueOf(50);

    /** As versions and remarks name it. */
    public String key() {
        return ReportSection.FIGURES.key(target.getCode());
    }

    /** {@code từ 90}. */
    public String assignedWords() {
        return assigned == null ? "không giao riêng" : assigned;
    }

    /** {@code từ 90 người}; a per cent sign stays with its number. */
    public String assignedWithUnit() {
        var unit = target.getTerms().unit();
        return assigned == null ? assignedWords() : assigned + (unit.startsWith("%") ? "\u00a0" : " ") + unit;
    }

    /** The unit over a table's months. Where a change in percent is computed of counts, they are of another unit than what is assigned. */
    public String unitOfMonths() {
        return target.getTerms().isChange() ? "số của tháng" : target.getTerms().unit();
    }

    /** Beside {@link #unitOfMonths()}: with its own unit where that is another. */
    public String assignedBesideMonths() {
        return target.getTerms().isChange() ? assignedWithUnit() : assignedWords();
    }

    public String filedWords() {
        return words(filed);
    }

    public String lastMonthWords() {
        return words(lastMonth);
    }

    public String soFarWords() {
        return words(soFar);
    }

    /** What came together in the year with this month; nothing where months are not added. */
    public String throughThisMonthWords() {
        if (target.getTerms().accumulation() != Accumulation.SUM) {
            return "";
        }
        return words(filed != null && soFar != null ? soFar.plus(filed) : filed == null ? soFar : filed);
    }

    /** Counted in the register of models: shown, but not asked. */
    public boolean isFromRegister() {
        return target.getTerms().isFromRegister();
    }

    public boolean isMissing() {
        return filed == null;
    }

    /** Something that happens within a month, and so may not happen at all; a level, such as households insured, is always something. */
    public boolean isOccurrence() {
        return target.getTerms().accumulation() != Accumulation.LATEST;
    }

    /** A level that was filed last month, and may well stand where it stood. */
    public boolean isOfferedAgain() {
        return target.getTerms().accumulation() == Accumulation.LATEST && !isFromRegister() && lastMonth != null;
    }

    /** A part greater than its whole, where the target is a share of a whole. */
    public boolean isPartGreaterThanWhole() {
        return filed != null && filed.denominator() != null && target.getTerms().unit().startsWith("%")
                && filed.value().compareTo(filed.denominator()) > 0;
    }

    /** The change against last month in percent, of the share where it is one; null where nothing can be compared. */
    public BigDecimal change() {
        var now = comparable(filed);
        var before = comparable(lastMonth);
        if (now == null || before == null || before.signum() == 0) {
            return null;
        }
        return now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
    }

    /** {@code +4,2 %}; a share's in points, as nobody reads a percentage of percentages rightly: from 90 % to 100 % {@code +10 điểm %}. Empty where nothing changed or can be compared. */
    public String changeWords() {
        var change = change();
        if (change == null || change.signum() == 0) {
            return "";
        }
        var isShare = filed.denominator() != null && lastMonth.denominator() != null;
        var words = isShare ? VietnameseNumbers.format(comparable(filed).subtract(comparable(lastMonth)).setScale(1, RoundingMode.HALF_UP)) + "\u00a0điểm\u00a0%"
                : VietnameseNumbers.percent(change);
        return (change.signum() > 0 ? "+" : "") + words;
    }

    /** Over ±50 % since last month: worth a question. */
    public boolean isStriking() {
        var change = change();
        return change != null && change.abs().compareTo(STRIKING) > 0;
    }

    private static BigDecimal comparable(FigureValue value) {
        return value == null ? null : value.comparable();
    }

    private static String words(FigureValue value) {
        return value == null ? "" : value.words();
    }
}
