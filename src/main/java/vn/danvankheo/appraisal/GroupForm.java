package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;
import lombok.Setter;

/** One group of criteria as typed. */
@Getter
@Setter
class GroupForm {

    private String code;
    private String name;
    private List<CriterionForm> criteria = new ArrayList<>();

    static GroupForm of(CriteriaGroup group, Scale scale) {
        var form = new GroupForm();
        form.code = group.code();
        form.name = group.name();
        scale.criteriaOf(group).forEach(criterion -> form.criteria.add(CriterionForm.of(criterion, scale)));
        return form;
    }

    /** What the typed maxima make so far; what cannot be read is left out. */
    public BigDecimal sum() {
        return criteria.stream().map(criterion -> RubricForm.readable(criterion.getMaximum())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
