package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.web.Versioned;
import vn.danvankheo.web.VietnameseNumbers;

/** A rubric as typed. Its numbers stay text, so that rows can be moved with whatever stands in them; {@link RubricCheck} reads them. */
@Getter
@Setter
class RubricForm implements Versioned {

    private static final String LETTERS = "ABCDEFGHIKLMNOPQRSTUVXY";

    private UUID key = UUID.randomUUID();
    private int version;
    private Integer year;
    private SubjectType subjectType;
    private String name;
    private String total;
    private List<GroupForm> groups = new ArrayList<>();
    private String bonusMaximum;
    private String bonusText;
    private List<ClassForm> classes = new ArrayList<>();
    private List<GateForm> gates = new ArrayList<>();

    static RubricForm of(int year, SubjectType subjectType, Scale scale) {
        var form = new RubricForm();
        form.year = year;
        form.subjectType = subjectType;
        form.name = scale.name();
        form.total = format(scale.total());
        scale.groups().forEach(group -> form.groups.add(GroupForm.of(group, scale)));
        if (scale.bonus() != null) {
            form.bonusMaximum = format(scale.bonus().maximum());
            form.bonusText = scale.bonus().text();
        }
        scale.classes().forEach(one -> form.classes.add(ClassForm.of(one)));
        scale.gates().forEach(gate -> form.gates.add(GateForm.of(gate)));
        return form;
    }

    static RubricForm of(Rubric draft) {
        var form = of(draft.getYear(), draft.getSubjectType(), draft.scale());
        form.version = draft.getVersion();
        return form;
    }

    /** What the typed maxima make so far. */
    public BigDecimal sum() {
        return groups.stream().map(GroupForm::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An added row gets the code that follows: D after C, A4 after A3. */
    void suggestCodes() {
        for (int at = 0; at < groups.size(); at++) {
            var group = groups.get(at);
            if (group.getCode() == null && at < LETTERS.length()) {
                group.setCode(LETTERS.substring(at, at + 1));
            }
            for (int place = 0; group.getCode() != null && place < group.getCriteria().size(); place++) {
                var criterion = group.getCriteria().get(place);
                criterion.setCode(criterion.getCode() == null ? group.getCode() + (place + 1) : criterion.getCode());
            }
        }
    }

    boolean hasBonus() {
        return bonusMaximum != null || bonusText != null;
    }

    /** Only of a form that was checked. */
    Scale scale() {
        return new Scale(name, number(total),
                groups.stream().map(group -> new CriteriaGroup(group.getCode(), group.getName())).toList(),
                groups.stream().flatMap(group -> group.getCriteria().stream().map(one -> one.criterion(group.getCode()))).toList(),
                groups.stream().flatMap(group -> group.getCriteria().stream()).flatMap(CriterionForm::written).toList(),
                hasBonus() ? new Bonus(number(bonusMaximum), bonusText) : null,
                classes.stream().map(ClassForm::scoreClass).toList(),
                gates.stream().map(GateForm::gate).toList());
    }

    static BigDecimal number(String typed) {
        return VietnameseNumbers.parse(typed);
    }

    static BigDecimal readable(String typed) {
        try {
            return typed == null ? BigDecimal.ZERO : number(typed);
        } catch (NumberFormatException misspelt) {
            return BigDecimal.ZERO;
        }
    }
}
