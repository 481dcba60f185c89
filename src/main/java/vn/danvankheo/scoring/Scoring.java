package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** Chấm chỉ tiêu: the boards of one district's year, exactly by SCORING.md; values in, values out. A board is computed when it is first asked for. */
@RequiredArgsConstructor
public final class Scoring {

    private final FiledYear filed;
    private final Map<YearMonth, Scoreboard> ofDistrict = new ConcurrentHashMap<>();
    private final Map<ReportingUnit, Map<YearMonth, Scoreboard>> ofWards = new ConcurrentHashMap<>();
    private final Map<YearMonth, Map<String, List<BigDecimal>>> districtSeries = new ConcurrentHashMap<>();
    private final Map<ReportingUnit, Map<YearMonth, Map<String, List<BigDecimal>>>> wardSeries = new ConcurrentHashMap<>();

    public Scoreboard district(YearMonth asOf) {
        return ofDistrict.computeIfAbsent(asOf, month -> board(month, filed.targets(), target -> ofDistrict(target, month)));
    }

    /** One ward's own board: only what wards report, and only over this ward. */
    public Scoreboard ward(String wardCode, YearMonth asOf) {
        return ofWards.computeIfAbsent(filed.ward(wardCode), ward -> new ConcurrentHashMap<>()).computeIfAbsent(asOf, month -> board(filed.ward(wardCode), month));
    }

    /** The district's standing with one target as of each month from January: a chart's line. */
    public List<Standing> districtCourse(String targetCode, YearMonth asOf) {
        var target = filed.target(targetCode);
        return course(asOf, month -> ofDistrict(target, month));
    }

    /** The same for one ward; empty for a target that the district itself reports. */
    public List<Standing> wardCourse(String targetCode, String wardCode, YearMonth asOf) {
        var target = filed.target(targetCode);
        var ward = filed.ward(wardCode);
        return target.isReportedByWards() ? course(asOf, month -> ofWard(target, ward, month)) : List.of();
    }

    /** What each active target came to as of every month from January, by the targets' codes; null where there was no value. Only values: no verdict, no reason. */
    public Map<String, List<BigDecimal>> districtSeries(YearMonth asOf) {
        return districtSeries.computeIfAbsent(asOf, until -> series(filed.targets(), filed::unitsFor, until));
    }

    /** The same for one ward, of what wards report. */
    public Map<String, List<BigDecimal>> wardSeries(String wardCode, YearMonth asOf) {
        return wardSeries.computeIfAbsent(filed.ward(wardCode), ward -> new ConcurrentHashMap<>())
                .computeIfAbsent(asOf, until -> series(reportedByWards(), target -> List.of(filed.ward(wardCode)), until));
    }

    /** The wards that exist at the end of a month, in their order. */
    public List<ReportingUnit> wards(YearMonth asOf) {
        return filed.wards().stream().filter(ward -> ward.validity().isActiveIn(asOf)).toList();
    }

    /** How each ward in scope of one target stands with it; empty for a target that the district itself reports. */
    public List<WardStanding> wards(String targetCode, YearMonth asOf) {
        var target = filed.target(targetCode);
        if (!target.isReportedByWards()) {
            return List.of();
        }
        return respondents(target, filed.unitsFor(target), asOf).units().stream()
                .map(ward -> new WardStanding(ward, ofWard(target, ward, asOf)))
                .toList();
    }

    private Scoreboard board(ReportingUnit ward, YearMonth asOf) {
        return board(asOf, reportedByWards(), target -> ofWard(target, ward, asOf));
    }

    private Scoreboard board(YearMonth asOf, List<TargetTerms> targets, Function<TargetTerms, Standing> assess) {
        var groups = filed.groups().stream()
                .map(group -> new GroupStanding(group, targets.stream()
                        .filter(target -> target.isActive() && target.groupCode().equals(group.code()))
                        .map(assess)
                        .toList()))
                .filter(group -> !group.standings().isEmpty())
                .toList();
        return new Scoreboard(asOf, groups);
    }

    private List<TargetTerms> reportedByWards() {
        return filed.targets().stream().filter(TargetTerms::isReportedByWards).toList();
    }

    private Map<String, List<BigDecimal>> series(List<TargetTerms> targets, Function<TargetTerms, List<ReportingUnit>> units, YearMonth asOf) {
        return targets.stream().filter(TargetTerms::isActive).collect(Collectors.toMap(TargetTerms::code, target -> FiledYear.monthsThrough(asOf)
                .map(month -> new Assessment(target, Goal.ofDistrict(target), respondents(target, units.apply(target), month)).value().map(Quotient::toDecimal).orElse(null))
                .toList()));
    }

    private static List<Standing> course(YearMonth asOf, Function<YearMonth, Standing> assess) {
        return FiledYear.monthsThrough(asOf).map(assess).toList();
    }

    private Standing ofDistrict(TargetTerms target, YearMonth asOf) {
        return new Assessment(target, Goal.ofDistrict(target), respondents(target, filed.unitsFor(target), asOf)).standing();
    }

    private Standing ofWard(TargetTerms target, ReportingUnit ward, YearMonth asOf) {
        return new Assessment(target, Goal.ofWard(target, filed.allocation(ward, target)), respondents(target, List.of(ward), asOf)).standing();
    }

    private Respondents respondents(TargetTerms target, List<ReportingUnit> candidates, YearMonth asOf) {
        if (asOf.getYear() != filed.year().getValue()) {
            throw new IllegalArgumentException(asOf + " is no month of " + filed.year());
        }
        return new Respondents(filed, target, candidates, asOf);
    }
}
