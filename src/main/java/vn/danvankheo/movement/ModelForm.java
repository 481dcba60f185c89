package vn.danvankheo.movement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Versioned;

/** A registration as typed. A draft needs a title, an owner and a field; {@link ModelCheck} asks the rest when it is sent. */
@Getter
@Setter
class ModelForm implements Versioned {

    static final int ROWS = 3;
    private static final int LONG_TEXT = 10_000;

    private UUID key = UUID.randomUUID();
    private int version;
    @NotNull
    private Long owner;
    @NotBlank
    @Size(max = 200)
    private String title;
    @NotNull
    private SubjectType subjectType = SubjectType.COLLECTIVE;
    @NotNull
    private Field field;
    @NotNull
    private ModelKind kind = ModelKind.NEW;
    @Size(max = LONG_TEXT)
    private String problem;
    @Size(max = LONG_TEXT)
    private String objectives;
    @Size(max = LONG_TEXT)
    private String approach;
    @Size(max = 500)
    private String area;
    @Min(0)
    private Integer households;
    private LocalDate startDate;
    private LocalDate endDate;
    private List<IndicatorForm> indicators = new ArrayList<>();

    static ModelForm of(RegisteredModel model) {
        var form = new ModelForm();
        var proposal = model.getProposal();
        form.version = model.getVersion();
        form.owner = model.getOwner().getId();
        form.title = proposal.title();
        form.subjectType = proposal.subjectType();
        form.field = proposal.field();
        form.kind = proposal.kind();
        form.problem = proposal.problem();
        form.objectives = proposal.objectives();
        form.approach = proposal.approach();
        form.area = proposal.area();
        form.households = proposal.households();
        form.startDate = proposal.startDate();
        form.endDate = proposal.endDate();
        model.getIndicators().forEach(indicator -> form.indicators.add(IndicatorForm.of(indicator)));
        return form;
    }

    /** Rows to write indicators in: some at first, and one more whenever it is asked for. */
    ModelForm withRows(boolean oneMore) {
        while (indicators.size() < ROWS) {
            indicators.add(new IndicatorForm());
        }
        if (oneMore) {
            indicators.add(new IndicatorForm());
        }
        return this;
    }

    Proposal proposal() {
        return new Proposal(title, subjectType, field, kind, problem, objectives, approach, area, households, startDate, endDate);
    }

    List<Indicator> written() {
        return indicators.stream().filter(row -> !row.isEmpty()).map(IndicatorForm::indicator).toList();
    }
}
