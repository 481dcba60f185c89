package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.Versioned;
import vn.danvankheo.web.VietnameseDates;

/** A survey as typed; the team stands in its box, one a line. What is to be mended is asked when the model is weak. */
@Getter
@Setter
class SurveyForm implements Versioned {

    private static final int MOST_MEMBERS = 20;
    private static final int LONGEST_MEMBER = 200;

    private UUID key = UUID.randomUUID();
    private int version;
    @NotNull
    private LocalDate surveyedOn;
    @NotBlank
    @Size(max = 5_000)
    private String team;
    @NotBlank
    @Size(max = 10_000)
    private String findings;
    @NotNull
    private Conclusion conclusion;
    @Size(max = 2_000)
    private String task;
    private Long owner;
    private LocalDate dueOn;

    /** @param remedy what is asked already; null when nothing is */
    static SurveyForm of(FieldSurvey survey, Remedy remedy) {
        var form = new SurveyForm();
        form.key = survey.getRequestKey();
        form.version = survey.getVersion();
        form.surveyedOn = survey.getSurveyedOn();
        form.team = String.join("\n", survey.getTeam());
        form.findings = survey.getFindings();
        form.conclusion = survey.getConclusion();
        form.owner = survey.getModel().getOwner().getId();
        if (remedy != null) {
            form.task = remedy.getTask();
            form.owner = remedy.getOwner().getId();
            form.dueOn = remedy.getDueOn();
        }
        return form;
    }

    /** @param owners who may be asked to mend something; null when nothing can be asked any more */
    void check(RegisteredModel model, LocalDate today, Collection<Long> owners, Errors errors) {
        if (surveyedOn != null && surveyedOn.isAfter(today)) {
            errors.rejectValue("surveyedOn", "survey.day-ahead", new Object[] {VietnameseDates.format(today)}, null);
        } else if (surveyedOn != null && surveyedOn.getYear() < model.getYear()) {
            errors.rejectValue("surveyedOn", "survey.before-its-year", new Object[] {String.valueOf(model.getYear())}, null);
        }
        if (team != null && (members().size() > MOST_MEMBERS || members().stream().anyMatch(member -> member.length() > LONGEST_MEMBER))) {
            errors.rejectValue("team", "survey.team-too-long", new Object[] {MOST_MEMBERS, LONGEST_MEMBER}, null);
        }
        if (conclusion == Conclusion.WEAK && owners != null) {
            checkRemedy(owners, errors);
        }
    }

    private void checkRemedy(Collection<Long> owners, Errors errors) {
        if (task == null) {
            errors.rejectValue("task", "remedy.task-missing");
        }
        if (owner == null || !owners.contains(owner)) {
            errors.rejectValue("owner", "remedy.owner-unknown");
        }
        if (dueOn == null && !errors.hasFieldErrors("dueOn")) {
            errors.rejectValue("dueOn", "remedy.due-missing");
        } else if (dueOn != null && surveyedOn != null && !dueOn.isAfter(surveyedOn)) {
            errors.rejectValue("dueOn", "remedy.due-before-survey");
        }
    }

    Visit visit() {
        return new Visit(surveyedOn, members(), findings, conclusion);
    }

    private List<String> members() {
        return team.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
