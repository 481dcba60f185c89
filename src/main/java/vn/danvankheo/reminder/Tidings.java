package vn.danvankheo.reminder;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvankheo.appraisal.RemedyMoved;
import vn.danvankheo.appraisal.RemedyStatus;
import vn.danvankheo.appraisal.UpkeepChecked;
import vn.danvankheo.briefing.CorrectionMoved;
import vn.danvankheo.briefing.ExplanationMoved;
import vn.danvankheo.briefing.ReportMoved;
import vn.danvankheo.briefing.ReportTakenBack;
import vn.danvankheo.movement.ModelMoved;
import vn.danvankheo.movement.ModelTakenBack;

/** Tin báo ngay: what people are told at once, in the transaction of the act itself, and what an act settles. */
@Component
@RequiredArgsConstructor
class Tidings {

    private static final Set<ReminderKind> TO_HAND_IN = EnumSet.of(ReminderKind.REPORT_DUE, ReminderKind.REPORT_LATE, ReminderKind.REPORT_RETURNED, ReminderKind.CORRECTION_OPENED);

    private final Reminding reminding;
    private final Readership.Readerships readerships;
    private final ReminderWords words;

    @EventListener
    void reportMoved(ReportMoved moved) {
        switch (moved.report().getStatus()) {
            case SUBMITTED -> reminding.settle(report(moved.report().getUnit().getId(), moved.report().getMonth()), TO_HAND_IN);
            case RETURNED -> tell(moved, ReminderKind.REPORT_RETURNED);
            case ACCEPTED -> tell(moved, ReminderKind.REPORT_ACCEPTED);
            default -> { }
        }
    }

    /** What was told of a step that is taken back is settled; what the step settled is not. */
    @EventListener
    void reportTakenBack(ReportTakenBack taken) {
        var about = report(taken.report().getUnit().getId(), taken.report().getMonth());
        reminding.settle(about, EnumSet.of(ReminderKind.REPORT_RETURNED, ReminderKind.REPORT_ACCEPTED));
        reminding.unsettle(about, TO_HAND_IN, taken.madeAt());
    }

    @EventListener
    void modelTakenBack(ModelTakenBack taken) {
        var about = model(taken.model().getId());
        reminding.settle(about, EnumSet.of(ReminderKind.MODEL_RETURNED, ReminderKind.MODEL_REGISTERED));
        reminding.unsettle(about, EnumSet.of(ReminderKind.MODEL_RETURNED), taken.madeAt());
    }

    private void tell(ReportMoved moved, ReminderKind kind) {
        var report = moved.report();
        var unit = report.getUnit();
        reminding.remind(new Prompt(kind, report(unit.getId(), report.getMonth()), moved.at().toString(),
                words.say(kind.name(), report.getMonth(), unit.getName()), null, "/giao-ban/" + report.getId()),
                readerships.of(unit.owningDistrict().getId()).filingFor(unit.getId()));
    }

    @EventListener
    void explanationMoved(ExplanationMoved moved) {
        var explanation = moved.explanation();
        var unit = explanation.getUnit();
        var about = "explanation " + explanation.getId();
        var readers = readerships.of(unit.owningDistrict().getId());
        var kind = explanation.getAnswer() == null ? ReminderKind.EXPLANATION_ASKED : ReminderKind.EXPLANATION_ANSWERED;
        if (kind == ReminderKind.EXPLANATION_ANSWERED) {
            reminding.settle(about, EnumSet.of(ReminderKind.EXPLANATION_ASKED));
        }
        reminding.remind(new Prompt(kind, about, moved.at().toString(), words.say(kind.name(), unit.getName(), explanation.getMonth(), explanation.getDueOn()),
                moved.figure(), "/giao-ban/giai-trinh/" + explanation.getId()),
                kind == ReminderKind.EXPLANATION_ASKED ? readers.filingFor(unit.getId()) : readers.staff());
    }

    @EventListener
    void correctionMoved(CorrectionMoved moved) {
        var correction = moved.correction();
        var report = correction.getReport();
        var unit = report.getUnit();
        var about = "correction " + correction.getId();
        var readers = readerships.of(unit.owningDistrict().getId());
        switch (correction.getStatus()) {
            case ASKED -> tell(moved, ReminderKind.CORRECTION_ASKED, about, "/giao-ban/%d/dinh-chinh/%d".formatted(report.getId(), correction.getId()), readers.staff());
            case OPENED -> {
                reminding.settle(about, EnumSet.of(ReminderKind.CORRECTION_ASKED));
                tell(moved, ReminderKind.CORRECTION_OPENED, report(unit.getId(), report.getMonth()), "/giao-ban/%d/sua".formatted(report.getId()), readers.filingFor(unit.getId()));
            }
            case DECLINED -> {
                reminding.settle(about, EnumSet.of(ReminderKind.CORRECTION_ASKED));
                tell(moved, ReminderKind.CORRECTION_DECLINED, about, "/giao-ban/" + report.getId(), readers.filingFor(unit.getId()));
            }
            default -> { }
        }
    }

    private void tell(CorrectionMoved moved, ReminderKind kind, String about, String path, List<Long> people) {
        var report = moved.correction().getReport();
        reminding.remind(new Prompt(kind, about, moved.at().toString(), words.say(kind.name(), report.getMonth(), report.getUnit().getName()),
                null, path), people);
    }

    @EventListener
    void modelMoved(ModelMoved moved) {
        switch (moved.move()) {
            case SUBMIT -> reminding.settle(model(moved.model().getId()), EnumSet.of(ReminderKind.MODEL_RETURNED));
            case RETURN -> tell(moved, ReminderKind.MODEL_RETURNED);
            case REGISTER -> tell(moved, ReminderKind.MODEL_REGISTERED);
            case REVOKE, LAPSE -> reminding.settle(model(moved.model().getId()), EnumSet.of(ReminderKind.UPKEEP_DUE));
            default -> { }
        }
    }

    private void tell(ModelMoved moved, ReminderKind kind) {
        var model = moved.model();
        reminding.remind(new Prompt(kind, model(model.getId()), moved.at().toString(), words.say(kind.name(), model.getCode()),
                model.getProposal().title(), "/mo-hinh/" + model.getId()),
                readerships.of(model.getDistrict().getId()).filingFor(model.getWard().getId()));
    }

    @EventListener
    void remedyMoved(RemedyMoved moved) {
        if (moved.to() != RemedyStatus.OPEN) {
            reminding.settle(remedy(moved.remedyId()), EnumSet.of(ReminderKind.REMEDY_DUE));
        }
    }

    @EventListener
    void upkeepChecked(UpkeepChecked checked) {
        reminding.settle(model(checked.modelId()), EnumSet.of(ReminderKind.UPKEEP_DUE));
    }

    static String report(long unit, YearMonth month) {
        return "report %d %s".formatted(unit, month);
    }

    static String model(long id) {
        return "model " + id;
    }

    static String remedy(long id) {
        return "remedy " + id;
    }
}
