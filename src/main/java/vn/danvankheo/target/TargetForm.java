package vn.danvankheo.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Versioned;

/** A target as typed. The group is one of the set's, or a new one by code and name. */
@Getter
@Setter
class TargetForm implements Versioned {

    static final String CODE = "[A-Z0-9][A-Z0-9.-]{0,19}";

    private int version;
    @NotNull
    private Integer year;
    private String group;
    @Pattern(regexp = CODE)
    private String newGroupCode;
    @Size(max = 200)
    private String newGroupName;
    @NotBlank
    @Pattern(regexp = CODE)
    private String code;
    @NotBlank
    @Size(max = 300)
    private String name;
    @NotNull
    private Field field;
    @NotBlank
    @Size(max = 50)
    private String unit;
    @NotNull
    private Measure measure = Measure.NUMBER;
    @NotNull
    private Direction direction = Direction.AT_LEAST;
    @NotNull
    private BigDecimal assigned;
    private BigDecimal stretch;
    @NotNull
    private Accumulation accumulation = Accumulation.SUM;
    @NotNull
    private Consolidation consolidation = Consolidation.SUM;
    @NotNull
    private TargetScope scope = TargetScope.WARDS;
    @NotNull
    private Basis basis = Basis.VALUE;
    @NotNull
    private FigureSource source = FigureSource.REPORTS;
    @NotNull
    private Counting counting = Counting.MODELS;
    @Size(max = 1_000)
    private String reason;

    @Override
    public Set<String> saidOnce() {
        return Set.of("reason");
    }

    static TargetForm of(Target target) {
        var form = new TargetForm();
        var terms = target.getTerms();
        form.version = target.getVersion();
        form.year = target.getTargetSet().getYear();
        form.group = target.getTargetGroup().getCode();
        form.code = target.getCode();
        form.name = target.getName();
        form.field = target.getField();
        form.unit = terms.unit();
        form.measure = terms.measure();
        form.direction = terms.direction();
        form.assigned = terms.assigned();
        form.stretch = terms.stretch();
        form.accumulation = terms.accumulation();
        form.consolidation = terms.consolidation();
        form.scope = terms.scope();
        form.basis = terms.basis();
        form.source = terms.source();
        form.counting = terms.isFromRegister() ? terms.counting() : Counting.MODELS;
        return form;
    }

    Terms terms() {
        return new Terms(unit, measure, direction, assigned, stretch, accumulation, consolidation, scope, basis, source, source.isRegister() ? counting : null);
    }
}
