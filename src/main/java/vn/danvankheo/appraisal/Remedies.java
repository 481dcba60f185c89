package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Sổ chấn chỉnh: what wards are to mend at weak models, followed until it is closed, whatever became of the model and its year. */
@Service
@Transactional
@RequiredArgsConstructor
public class Remedies {

    private static final Set<RemedyStatus> NOT_CLOSED = EnumSet.of(RemedyStatus.OPEN, RemedyStatus.DONE);

    private final RemedyRepository remedies;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * What is not closed yet in a scope, what waits for the reader first.
     *
     * @param reviewing whether the reader answers what wards mended, rather than mends
     */
    @Transactional(readOnly = true)
    public Page<RemedyRow> notClosed(Scope scope, boolean reviewing) {
        return remedies.find(scope.unitIds(), NOT_CLOSED, null, null, urgent(reviewing), ListPage.of(1));
    }

    /** What wards in scope are still to mend until one of some days, the soonest first. */
    @Transactional(readOnly = true)
    public List<DueWork> due(Scope scope, LocalDate from, LocalDate to) {
        return remedies.due(scope.unitIds(), from, to);
    }

    @Transactional(readOnly = true)
    Page<RemedyRow> list(RemedyFilter filter, Viewer me) {
        var statuses = filter.getTrangThai() == null ? EnumSet.allOf(RemedyStatus.class) : EnumSet.of(filter.getTrangThai());
        return remedies.find(me.scope().unitIds(), statuses, filter.getNam(), filter.getPhuong(), urgent(me.isStaff()), ListPage.of(filter.getTrang()));
    }

    /** @throws NotFoundException when there is none in the viewer's scope */
    @Transactional(readOnly = true)
    Remedy remedy(long id, Viewer me) {
        return remedies.findByIdAndSurveyModelWardIdIn(id, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("remedy " + id));
    }

    /** One that the viewer may move this way now: 404 for strangers, 409 when its state does not allow it. */
    @Transactional(readOnly = true)
    Remedy movable(long id, RemedyMove move, Viewer me) {
        var remedy = remedy(id, me);
        if (!move.isForHandOf(me, remedy)) {
            throw new NotFoundException("remedy " + id);
        }
        remedy.refuseUnless(move);
        return remedy;
    }

    /** Makes a move; refusals stand in the errors, and then nothing was moved. */
    void take(long id, RemedyMove move, RemedyForm form, Errors errors, Viewer me) {
        var remedy = movable(id, move, me);
        var today = LocalDate.now(clock);
        Overtaken.isOvertaken(form, RemedyForm.of(remedy, today), errors);
        form.check(move, today, errors);
        if (errors.hasErrors()) {
            return;
        }
        remedy.take(move, clock.instant(), me.fullName(), move.isExplained() ? form.getWords() : null);
        if (move == RemedyMove.SEND_BACK) {
            remedy.postpone(form.getDueOn());
        }
        audit.record("remedy." + move.done(), ModelMoves.words(remedy.getSurvey().getModel()), move.isExplained() ? form.getWords() : remedy.getTask());
        events.publishEvent(new RemedyMoved(id, remedy.getStatus()));
    }

    private static RemedyStatus urgent(boolean reviewing) {
        return reviewing ? RemedyStatus.DONE : RemedyStatus.OPEN;
    }
}
