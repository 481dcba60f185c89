package vn.danvankheo.briefing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.UnprocessableInput;
import vn.danvankheo.web.Versioned;

/** Điền bản nháp: brings answers into a report that its unit is writing by another way than its form, such as a workbook. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftFilling {

    private final Briefings briefings;
    private final Months months;

    /** @throws ConflictException when it is not being written; its sentence names the state */
    @Transactional(readOnly = true)
    public ReportSheet sheet(long id, Viewer me) {
        var sheet = briefings.plainSheet(id, me);
        if (!me.mayFileFor(sheet.report().getUnit())) {
            throw new NotFoundException("report " + id);
        }
        var status = sheet.report().getStatus();
        if (!status.isEditable()) {
            throw new ConflictException("report " + id + " is " + status, "briefing.not-written." + status);
        }
        return sheet;
    }

    /** @return false when nothing was written: somebody saved since the version that was seen, which then stands in the errors */
    public boolean fill(long id, Versioned seen, DraftAnswers answers, Errors errors, Viewer me) {
        var sheet = sheet(id, me);
        var report = sheet.report();
        months.refuseWhenClosed(report.getUnit(), report.getMonth());
        var form = BriefingForm.of(sheet);
        form.setVersion(seen.getVersion());
        answers.figures().forEach((target, value) -> form.getFigures().put(target, value == null ? new FigureForm() : FigureForm.of(value)));
        form.setSituation(answers.situation());
        form.setSituationNone(false);
        form.setLimitations(answers.limitations());
        form.setLimitationsNone(false);
        form.setTaskLines(answers.nextTasks());
        var refusals = new BeanPropertyBindingResult(form, "answers");
        briefings.describe(id, form, false, refusals, me);
        if (!refusals.hasErrors()) {
            return true;
        }
        if (refusals.getGlobalErrors().stream().noneMatch(refusal -> UnprocessableInput.OVERTAKEN.equals(refusal.getCode()))) {
            throw new ConflictException("answers do not fit report " + id + ": " + refusals);
        }
        seen.setVersion(form.getVersion());
        errors.reject(UnprocessableInput.OVERTAKEN);
        return false;
    }
}
