package vn.danvankheo.scoring;

import java.math.BigDecimal;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.FigureSource;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;

/** A target in the making: by itself a number of households that all wards add up over the year. */
class Demand {

    private final Measure measure;
    private final Direction direction;
    private final BigDecimal assigned;
    private String code = "T";
    private String group = "G";
    private String unit;
    private BigDecimal stretch;
    private Accumulation accumulation = Accumulation.SUM;
    private Consolidation consolidation = Consolidation.SUM;
    private TargetScope scope = TargetScope.WARDS;
    private Basis basis = Basis.VALUE;
    private TargetStatus status = TargetStatus.ACTIVE;
    private FigureSource source = FigureSource.REPORTS;

    private Demand(Measure measure, Direction direction, String assigned) {
        this.measure = measure;
        this.direction = direction;
        this.assigned = assigned == null ? null : new BigDecimal(assigned);
        this.unit = measure == Measure.RATIO ? "%" : "hộ";
    }

    static Demand numberAtLeast(String assigned) {
        return new Demand(Measure.NUMBER, Direction.AT_LEAST, assigned);
    }

    static Demand numberAtMost(String assigned) {
        return new Demand(Measure.NUMBER, Direction.AT_MOST, assigned);
    }

    static Demand shareAtLeast(String assigned) {
        return new Demand(Measure.RATIO, Direction.AT_LEAST, assigned);
    }

    static Demand shareAtMost(String assigned) {
        return new Demand(Measure.RATIO, Direction.AT_MOST, assigned);
    }

    Demand called(String code, String group) {
        this.code = code;
        this.group = group;
        return this;
    }

    Demand in(String unit) {
        this.unit = unit;
        return this;
    }

    Demand stretch(String stretch) {
        this.stretch = new BigDecimal(stretch);
        return this;
    }

    Demand over(Accumulation accumulation) {
        this.accumulation = accumulation;
        return this;
    }

    Demand across(Consolidation consolidation) {
        this.consolidation = consolidation;
        return this;
    }

    Demand byTheDistrict() {
        this.scope = TargetScope.DISTRICT;
        return this;
    }

    Demand asChange() {
        this.basis = Basis.CHANGE;
        return this;
    }

    Demand withdrawn() {
        this.status = TargetStatus.WITHDRAWN;
        return this;
    }

    Demand fromRegister() {
        this.source = FigureSource.REGISTERED_MODELS;
        return this;
    }

    TargetTerms terms() {
        return new TargetTerms(code, "Chỉ tiêu " + code, group, unit, measure, direction, assigned, stretch, accumulation, consolidation, scope, basis, status, source);
    }
}
