package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Đổi trạng thái mô hình: the one door through which every move of {@link ModelMove} goes, written down with who, when and why. */
@Service
@Transactional
@RequiredArgsConstructor
public class ModelMoves {

    private final Models models;
    private final TakenMoveRepository taken;
    private final Campaigns campaigns;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Moves a model that the viewer looked at in a certain version.
     *
     * @param reason null where the move needs none
     * @throws NotFoundException when the model, or the move, is not the viewer's
     * @throws ConflictException when somebody was faster, the state does not allow it or the year is closed
     */
    public RegisteredModel take(long id, int version, ModelMove move, String reason, Viewer me) {
        models.hold(List.of(id));
        var model = models.model(id, me);
        refuseStrangers(model, move, me);
        if (move.startsFrom(model.getStatus())) {
            Overtaken.refuse(model.getVersion(), version);
        }
        take(model, move, reason, me);
        return model;
    }

    /** Moves a model that the caller has found, and compared, already. */
    public void take(RegisteredModel model, ModelMove move, String reason, Viewer me) {
        refuseStrangers(model, move, me);
        if (move.isOfItsYear()) {
            refuseWhenClosed(model);
        }
        var from = model.getStatus();
        model.take(move, clock.instant(), LocalDate.now(clock), reason);
        taken.save(new TakenMove(model, move, from, clock.instant(), me.username(), reason));
        audit.record("model." + move.done(), words(model), reason);
        events.publishEvent(new ModelMoved(model, move, clock.instant()));
    }

    /** @throws ConflictException when the model's year is closed, and so frozen */
    public void refuseWhenClosed(RegisteredModel model) {
        campaigns.of(model.getDistrict(), model.getYear()).refuseWhenClosed();
    }

    /** Whether the model's year is closed. */
    @Transactional(readOnly = true)
    public boolean isFrozen(RegisteredModel model) {
        return campaigns.of(model.getDistrict(), model.getYear()).isClosed();
    }

    /** The model in the audit trail's words: {@code MH-2023-001, Khéo trong …, Hàng Bạc}. */
    public static String words(RegisteredModel model) {
        return "%s, %s, %s".formatted(model.getCode(), model.getProposal().title(), model.getWard().getShortName());
    }

    private static void refuseStrangers(RegisteredModel model, ModelMove move, Viewer me) {
        if (!move.isForHandOf(me, model)) {
            throw new NotFoundException("model " + model.getId());
        }
    }
}
