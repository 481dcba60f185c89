package vn.danvankheo.scoring;

import java.math.BigDecimal;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Measure;
import vn.danvankheo.web.VietnameseNumbers;

/** A standing's numbers as people read them. */
public class StandingWords {

    /** {@code 187.220}, {@code 94,996 %}: as many decimals as show whether the goal is reached. */
    public String value(Standing standing) {
        if (standing.value() == null) {
            return "–";
        }
        var number = VietnameseNumbers.formatAgainst(standing.value(), standing.assigned(), standing.stretch());
        return isPercentage(standing.target()) ? number + "\u00a0%" : number;
    }

    /** {@code từ 185.000 triệu đồng}, {@code không quá 12 đơn}. */
    public String goal(TargetTerms target, BigDecimal goal) {
        return target.direction().goal(VietnameseNumbers.format(goal)) + " " + target.unit();
    }

    /** {@code người}, {@code %}: what a value of the target is a number of. */
    public String unit(TargetTerms target) {
        return isPercentage(target) ? "%" : target.unit();
    }

    public String number(BigDecimal number) {
        return VietnameseNumbers.format(number);
    }

    private static boolean isPercentage(TargetTerms target) {
        return target.measure() == Measure.RATIO || target.basis() == Basis.CHANGE;
    }
}
