package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;

/** Standings of made-up wards with made-up targets of 2023. */
public final class Standings {

    public static final TargetTerms PEOPLE = terms("người", Measure.NUMBER, Direction.AT_LEAST, Accumulation.SUM, Consolidation.SUM);
    public static final TargetTerms SHARE = terms("%", Measure.RATIO, Direction.AT_LEAST, Accumulation.LATEST, Consolidation.SUM);
    public static final TargetTerms COMPLAINTS = terms("đơn", Measure.NUMBER, Direction.AT_MOST, Accumulation.SUM, Consolidation.SUM);

    private Standings() {
    }

    private static TargetTerms terms(String unit, Measure measure, Direction direction, Accumulation accumulation, Consolidation consolidation) {
        return new TargetTerms("T", "Chỉ tiêu", "G", unit, measure, direction, null, null, accumulation, consolidation, TargetScope.WARDS, Basis.VALUE, TargetStatus.ACTIVE);
    }

    public static Standing of(TargetTerms terms, int month, String value, String assigned) {
        return new Standing(terms, YearMonth.of(2023, month), number(value), null, null, number(assigned), null, Verdict.BEHIND, "", 1, 1, List.of(), null);
    }

    /** As of each month from January. */
    public static List<Standing> course(TargetTerms terms, String assigned, String... values) {
        return IntStream.range(0, values.length).mapToObj(month -> of(terms, month + 1, values[month], assigned)).toList();
    }

    public static WardStanding ward(String name, TargetTerms terms, String value, String assigned) {
        return new WardStanding(unit(name), of(terms, 11, value, assigned));
    }

    public static ReportingUnit unit(String name) {
        return new ReportingUnit(name, "Phường " + name, name, ReportingUnit.Kind.WARD, Validity.from(LocalDate.of(1981, 1, 1)));
    }

    public static BigDecimal number(String number) {
        return number == null || "-".equals(number) ? null : new BigDecimal(number);
    }
}
