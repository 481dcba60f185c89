package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvankheo.calendar.Validity;

/** The papers of a made-up district Q in 2023: its wards bear the names they are given, and a filed figure comes with its accepted report. */
class Papers {

    private final List<TargetTerms> targets;
    private final List<ReportingUnit> units = new ArrayList<>();
    private final Set<FiledReport> accepted = new LinkedHashSet<>();
    private final List<FiledFigure> figures = new ArrayList<>();
    private final Map<UnitTarget, BigDecimal> allocations = new HashMap<>();
    private final List<FiledFigure> counted = new ArrayList<>();
    private boolean over;

    private Papers(Demand... demands) {
        targets = Stream.of(demands).map(Demand::terms).toList();
        units.add(new ReportingUnit("Q", "Quận Q", "Q", ReportingUnit.Kind.DISTRICT, Validity.from(LocalDate.of(1961, 1, 1))));
    }

    static Papers of(Demand... demands) {
        return new Papers(demands);
    }

    static YearMonth month(int month) {
        return YearMonth.of(2023, month);
    }

    Papers wards(String... names) {
        for (var name : names) {
            ward(name, "1981-01-01", null);
        }
        return this;
    }

    Papers ward(String name, String from, String until) {
        units.add(new ReportingUnit(name, "Phường " + name, name, ReportingUnit.Kind.WARD,
                new Validity(LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
        return this;
    }

    Papers figure(String unit, int month, String value) {
        return figure(unit, month(month), "T", value, null);
    }

    Papers share(String unit, int month, String value, String denominator) {
        return figure(unit, month(month), "T", value, denominator);
    }

    Papers lastYear(String unit, int month, String value) {
        return figure(unit, month(month).minusYears(1), "T", value, null);
    }

    Papers figure(String unit, YearMonth month, String target, String value, String denominator) {
        accepted.add(new FiledReport(unit, month));
        return unaccepted(unit, month, target, value, denominator);
    }

    Papers unaccepted(String unit, YearMonth month, String target, String value, String denominator) {
        figures.add(new FiledFigure(unit, month, target, new BigDecimal(value), denominator == null ? null : new BigDecimal(denominator)));
        return this;
    }

    /** What the register of models answers for a unit from January on, month by month. */
    Papers counted(String unit, String... months) {
        for (var month = 1; month <= months.length; month++) {
            counted(unit, month(month), months[month - 1]);
        }
        return this;
    }

    /** @param value as 12, or as a share 3/4 */
    Papers counted(String unit, YearMonth month, String value) {
        var parts = value.split("/");
        counted.add(new FiledFigure(unit, month, "T", new BigDecimal(parts[0]), parts.length == 1 ? null : new BigDecimal(parts[1])));
        return this;
    }

    Papers over() {
        over = true;
        return this;
    }

    Papers accepted(String unit, int from, int to) {
        for (var month = from; month <= to; month++) {
            accepted.add(new FiledReport(unit, month(month)));
        }
        return this;
    }

    Papers assigned(String ward, String target, String amount) {
        allocations.put(new UnitTarget(ward, target), new BigDecimal(amount));
        return this;
    }

    Scoring scoring() {
        var groups = targets.stream().map(TargetTerms::groupCode).distinct().map(code -> new GroupTerms(code, "Nhóm " + code)).toList();
        return new Scoring(new FiledYear(Year.of(2023), groups, targets, units, accepted, figures, allocations, new RegisterYear(counted, over)));
    }

    Scoreboard board(int month) {
        return scoring().district(month(month));
    }

    Standing standing(int month) {
        return board(month).standing("T").orElseThrow();
    }

    Standing wardStanding(String ward, int month) {
        return scoring().ward(ward, month(month)).standing("T").orElseThrow();
    }
}
