package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.briefing.CountedFigure;
import vn.danvankheo.briefing.CountedFigures;
import vn.danvankheo.briefing.CountedReport;
import vn.danvankheo.briefing.FigureValue;
import vn.danvankheo.briefing.RegisterFigure;
import vn.danvankheo.briefing.RegisterFigures;
import vn.danvankheo.briefing.ReportStatus;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.target.AllocationRow;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetSet;
import vn.danvankheo.target.Targets;

/** Chấm chỉ tiêu của một năm: reads what the wards filed, what the register of models holds and what the district set, and leaves the rest to {@link Scoring}. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ScoringService {

    private final Targets targets;
    private final CountedFigures counted;
    private final RegisterFigures register;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final BoardStates states;

    /** As committed up to now. Nothing when the district set no targets for the month's year. */
    public Optional<DistrictScoring> scoring(long district, YearMonth asOf) {
        var isOver = calendar.today().getYear() > asOf.getYear();
        return states.kept(district, asOf, isOver, () -> targets.set(district, asOf.getYear()).map(set -> scoring(set, district, asOf, isOver)));
    }

    private DistrictScoring scoring(TargetSet set, long district, YearMonth asOf, boolean isOver) {
        var inOrder = targets.inOrder(set.getId());
        var reporting = units.reportingUnits(district);
        var ids = reporting.stream().map(Unit::getId).toList();
        var compared = compared(inOrder, district, asOf.getYear());
        var figures = counted.figures(ids, asOf, compared.stream().map(Target::getId).toList());
        var reports = counted.reportsUntil(ids, asOf);
        var models = register.figures(district, asOf, inOrder, reporting).stream().map(ScoringService::filed).toList();
        var year = new Materials(set, inOrder, targets.groups(set.getId()).stream().map(group -> new GroupTerms(group.getCode(), group.getName())).toList(),
                reporting, Stream.concat(inOrder.stream(), compared.stream()).distinct().collect(Collectors.toMap(Target::getId, Function.identity())), allocations(set),
                new RegisterYear(models, isOver));
        var official = year.scoring(
                reports.stream().filter(CountedReport::isCounted).toList(), figures, CountedFigure::counted);
        var submitted = reports.stream().anyMatch(report -> report.status() == ReportStatus.SUBMITTED);
        return new DistrictScoring(asOf, inOrder, official, submitted ? year.scoring(reports, figures, CountedFigure::provisional) : null);
    }

    /** The targets that are compared with the year before, in the year's set and in that year's. */
    private List<Target> compared(List<Target> inOrder, long district, int year) {
        var now = inOrder.stream().filter(target -> target.getTerms().isChange()).toList();
        if (now.isEmpty()) {
            return now;
        }
        var codes = now.stream().map(Target::getCode).collect(Collectors.toSet());
        return Stream.concat(now.stream(), targets.inOrder(district, year - 1).stream().filter(target -> codes.contains(target.getCode()))).toList();
    }

    private Map<UnitTarget, BigDecimal> allocations(TargetSet set) {
        return targets.allocations(set.getId()).stream()
                .collect(Collectors.toMap(row -> new UnitTarget(row.wardCode(), row.targetCode()), AllocationRow::assigned));
    }

    private static FiledFigure filed(RegisterFigure figure) {
        return new FiledFigure(figure.unitCode(), figure.month(), figure.targetCode(), figure.value().value(), figure.value().denominator());
    }

    private static ReportingUnit reportingUnit(Unit unit) {
        return new ReportingUnit(unit.getCode(), unit.getName(), unit.getShortName(),
                unit.getKind() == UnitKind.WARD ? ReportingUnit.Kind.WARD : ReportingUnit.Kind.DISTRICT, unit.getValidity());
    }

    /** @param answered the year's targets and those that they are compared with, by their ids */
    private record Materials(TargetSet set, List<Target> targets, List<GroupTerms> groups, List<Unit> units, Map<Long, Target> answered, Map<UnitTarget, BigDecimal> allocations,
            RegisterYear register) {

        Scoring scoring(Collection<CountedReport> reports, Collection<CountedFigure> figures, Function<CountedFigure, FigureValue> value) {
            var codes = units.stream().collect(Collectors.toMap(Unit::getId, Unit::getCode));
            return new Scoring(new FiledYear(Year.of(set.getYear()), groups, targets.stream().map(Materials::terms).toList(), units.stream().map(ScoringService::reportingUnit).toList(),
                    reports.stream().map(report -> new FiledReport(codes.get(report.unitId()), report.month())).toList(), oneEach(figures, codes, value), allocations, register));
        }

        /** Last year's figure may answer last year's target and, brought in for comparison, this year's: the former is the one that counts. */
        private List<FiledFigure> oneEach(Collection<CountedFigure> figures, Map<Long, String> codes, Function<CountedFigure, FigureValue> value) {
            var one = new HashMap<List<Object>, CountedFigure>();
            for (var figure : figures) {
                var target = answered.get(figure.targetId());
                if (target != null && value.apply(figure) != null) {
                    one.merge(List.of(figure.unitId(), figure.month(), target.getCode()), figure, (first, second) -> answersItsOwnYear(first) ? first : second);
                }
            }
            var filed = new ArrayList<FiledFigure>(one.size());
            one.values().forEach(figure -> filed.add(new FiledFigure(codes.get(figure.unitId()), figure.month(), answered.get(figure.targetId()).getCode(),
                    value.apply(figure).value(), value.apply(figure).denominator())));
            return filed;
        }

        private boolean answersItsOwnYear(CountedFigure figure) {
            return answered.get(figure.targetId()).getTargetSet().getYear() == figure.month().getYear();
        }

        private static TargetTerms terms(Target target) {
            var terms = target.getTerms();
            return new TargetTerms(target.getCode(), target.getName(), target.getTargetGroup().getCode(), terms.unit(), terms.measure(), terms.direction(),
                    terms.assigned(), terms.stretch(), terms.accumulation(), terms.consolidation(), terms.scope(), terms.basis(), target.getStatus(), terms.source());
        }
    }
}
