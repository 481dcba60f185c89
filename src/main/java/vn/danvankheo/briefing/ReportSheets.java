package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.movement.MonthlyModel;
import vn.danvankheo.movement.MonthlyRegister;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.Targets;
import vn.danvankheo.web.VietnameseNumbers;

/** Lays a report beside what the system knows already: what was assigned, last month, and the year so far. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class ReportSheets {

    private final Targets targets;
    private final BriefingReportRepository reports;
    private final DoubtRepository said;
    private final RegisterFigures register;
    private final Remarks remarks;
    private final Doubts doubts;
    private final MonthlyRegister monthly;
    private final BriefingCalendar calendar;

    /** As a reviewer reads what waits. @param namesUnits whether the reader may know whose text is the same */
    ReportSheet sheet(WrittenReport written, boolean namesUnits) {
        return written.report().getStatus() == ReportStatus.SUBMITTED && namesUnits ? lookedThrough(written, true) : plain(written);
    }

    /** With what the system noticed by itself. */
    ReportSheet lookedThrough(WrittenReport written, boolean namesUnits) {
        return sheet(written, figures -> doubts.of(written.report(), figures, namesUnits));
    }

    /** Without that. */
    ReportSheet plain(WrittenReport written) {
        return sheet(written, figures -> List.of());
    }

    private ReportSheet sheet(WrittenReport written, Function<List<SaidFigure>, List<Doubt>> noticed) {
        var report = written.report();
        var unit = report.getUnit();
        var month = report.getMonth();
        var said = this.said.figures(Set.of(unit.getId()), YearMonth.of(month.getYear(), 1).minusMonths(1), month, month);
        var filed = filedFigures(said);
        var asked = reports.asked(unit.getId(), unit.owningDistrict().getId(), month.getYear(), month).stream().filter(one -> isInScope(one.getTarget(), scope(unit))).toList();
        var inScope = asked.stream().collect(Collectors.toMap(one -> one.getTarget().getId(), Function.identity(), (first, again) -> first, LinkedHashMap::new)).values();
        var counted = countedFigures(unit, month, inScope.stream().map(AskedTarget::getTarget).toList());
        var groups = new LinkedHashMap<Long, FigureGroup>();
        for (var assigned : inScope) {
            var target = assigned.getTarget();
            var fromRegister = target.getTerms().isFromRegister();
            var months = (fromRegister ? counted : filed).getOrDefault(target.getCode(), Map.of());
            groups.computeIfAbsent(target.getTargetGroup().getId(), id -> new FigureGroup(target.getTargetGroup(), new ArrayList<>()))
                    .lines().add(new FigureLine(target, assignedWords(target, unit, assigned.getAssigned()),
                            months.get(month), months.get(month.minusMonths(1)), soFar(target, months, month)));
        }
        var models = unit.getKind() == UnitKind.WARD ? monthly.models(unit.getId(), month) : List.<MonthlyModel>of();
        var explained = asked.stream().filter(one -> one.getExplanation() != null)
                .collect(Collectors.groupingBy(one -> one.getTarget().getId(), Collectors.mapping(AskedTarget::getExplanation, Collectors.toList())));
        var round = calendar.with(unit.owningDistrict().getCutOff());
        return new ReportSheet(report, List.copyOf(groups.values()), report.getSubmittedAt() == null && round.isOverdue(month), round.cutOff(),
                new ReportBackground(written.before(), models, report.getSetting()), remarks.of(report, said), noticed.apply(said), explained);
    }

    /** The targets that a unit answers by its reports. */
    List<Target> asked(Unit unit, int year) {
        return asked(unit.owningDistrict().getId(), year, scope(unit));
    }

    List<Target> asked(long district, int year, TargetScope scope) {
        return inScope(district, year, scope).stream().filter(target -> !target.getTerms().isFromRegister()).toList();
    }

    static TargetScope scope(Unit unit) {
        return unit.getKind() == UnitKind.WARD ? TargetScope.WARDS : TargetScope.DISTRICT;
    }

    /** The wards' targets or the district's own, while they are not withdrawn. */
    private List<Target> inScope(long district, int year, TargetScope scope) {
        return targets.inOrder(district, year).stream().filter(target -> isInScope(target, scope)).toList();
    }

    private static boolean isInScope(Target target, TargetScope scope) {
        return target.isActive() && target.getTerms().scope() == scope;
    }

    /** Of a month's two answers to one code, that to its own year's target. */
    private static Map<String, Map<YearMonth, FigureValue>> filedFigures(List<SaidFigure> said) {
        return said.stream().sorted(Comparator.comparing(figure -> figure.targetYear() == figure.month().getYear()))
                .collect(Collectors.groupingBy(SaidFigure::code, Collectors.toMap(SaidFigure::month, SaidFigure::filed, (first, second) -> second)));
    }

    private Map<String, Map<YearMonth, FigureValue>> countedFigures(Unit unit, YearMonth month, List<Target> inScope) {
        return register.figures(unit.owningDistrict().getId(), month, inScope, List.of(unit)).stream().collect(Collectors.groupingBy(RegisterFigure::targetCode,
                Collectors.toMap(RegisterFigure::month, RegisterFigure::value)));
    }

    private static FigureValue soFar(Target target, Map<YearMonth, FigureValue> months, YearMonth month) {
        if (target.getTerms().accumulation() != Accumulation.SUM) {
            return null;
        }
        return months.entrySet().stream().filter(filed -> filed.getKey().getYear() == month.getYear() && filed.getKey().isBefore(month)).map(Map.Entry::getValue).reduce(FigureValue::plus).orElse(null);
    }

    private static String assignedWords(Target target, Unit unit, BigDecimal own) {
        var terms = target.getTerms();
        if (own == null && unit.getKind() == UnitKind.WARD && terms.isContribution()) {
            return null;
        }
        return terms.direction().goal(VietnameseNumbers.format(own == null ? terms.assigned() : own));
    }
}
