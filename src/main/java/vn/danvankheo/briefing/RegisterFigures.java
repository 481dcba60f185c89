package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisterCounts;
import vn.danvankheo.movement.RegisterPart;
import vn.danvankheo.movement.Stage;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Counting;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.Terms;

/** Số liệu theo sổ mô hình: figures that are counted instead of reported (SCORING.md, figures from the register). */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class RegisterFigures {

    private final Models models;

    /**
     * What the register answers to those of the targets that ask it, for each of the units that are in a target's scope, from January to the month,
     * and for what is compared with it the same months of the year before. One query; none when no target asks the register.
     */
    public List<RegisterFigure> figures(long district, YearMonth asOf, Collection<Target> targets, Collection<Unit> units) {
        var asking = targets.stream().filter(target -> target.getTerms().isFromRegister()).toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        var counts = models.counts(district, asOf.getYear() - 1, asOf.getYear());
        var figures = new ArrayList<RegisterFigure>();
        for (var target : asking) {
            for (var unit : units.stream().filter(unit -> isInScope(unit, target.getTerms())).toList()) {
                var ward = wardOf(unit);
                months(asOf, target.getTerms()).forEach(month -> figures.add(
                        new RegisterFigure(unit.getCode(), month, target.getCode(), value(target.getTerms(), counts, month, ward))));
            }
        }
        return figures;
    }

    /** The models that a target's value as of a month counts; for a list to open. @param ward its code; null for all wards of a district */
    public static RegisterPart part(Terms terms, YearMonth month, String ward) {
        return new RegisterPart(month.getYear(), stage(terms), month.atEndOfMonth(), terms.accumulation() == Accumulation.LATEST,
                terms.counting() == Counting.BODIES, ward, null);
    }

    /** A month's own figure: what stands at its end, or where months are added, what came since the end of the month before. */
    static FigureValue value(Terms terms, RegisterCounts counts, YearMonth month, String ward) {
        var part = part(terms, month, ward);
        var value = counts.count(part);
        if (terms.accumulation() == Accumulation.SUM && month.getMonth() != Month.JANUARY) {
            value -= counts.count(part(terms, month.minusMonths(1), ward));
        }
        return new FigureValue(BigDecimal.valueOf(value), terms.isRatio() ? BigDecimal.valueOf(counts.whole(part)) : null);
    }

    private static Stage stage(Terms terms) {
        return switch (terms.source()) {
            case REPORTS -> throw new IllegalArgumentException("reports answer this target");
            case REGISTERED_MODELS -> Stage.REGISTERED;
            case SURVEYED_MODELS -> Stage.SURVEYED;
            case RECOGNIZED_MODELS -> Stage.RECOGNIZED;
        };
    }

    private static Stream<YearMonth> months(YearMonth asOf, Terms terms) {
        var months = IntStream.rangeClosed(1, asOf.getMonthValue()).mapToObj(asOf::withMonth);
        return terms.isChange() ? months.flatMap(month -> Stream.of(month.minusYears(1), month)) : months;
    }

    /** Null for the district, which has all of its wards' models. */
    static String wardOf(Unit unit) {
        return unit.getKind() == UnitKind.WARD ? unit.getCode() : null;
    }

    private static boolean isInScope(Unit unit, Terms terms) {
        return (unit.getKind() == UnitKind.WARD) == (terms.scope() == TargetScope.WARDS);
    }
}
