package vn.danvankheo.movement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.Undo;

/** Hoàn tác với mô hình: whoever sent, gave back, registered or stopped a model just now may take that back, unless something followed. Its trace stays. */
@Service
@Transactional
@RequiredArgsConstructor
class ModelUndo {

    private final Models models;
    private final ModelMoves moves;
    private final TakenMoveRepository taken;
    private final ProgressEntryRepository entries;
    private final EvidenceRepository evidence;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** To be offered beside the notice of the act. */
    @Transactional(readOnly = true)
    Optional<Undo> of(long id, Viewer me) {
        var model = models.model(id, me);
        return last(model).filter(isOwnAndFresh(model, me)).map(move -> new Undo("/mo-hinh/%d/hoan-tac".formatted(id), model.getVersion(), ModelMoves.words(model)));
    }

    void takeBack(long id, int version, Viewer me) {
        models.hold(List.of(id));
        var model = models.model(id, me);
        if (model.getVersion() != version) {
            throw Undo.refusal("model " + id, true);
        }
        moves.refuseWhenClosed(model);
        var move = last(model).filter(isOwnAndFresh(model, me)).orElseThrow(() -> Undo.refusal("model " + id, false));
        if (move.getMove() == ModelMove.REGISTER && (entries.existsByModelId(id) || evidence.existsByModelIdAndWithdrawnAtNull(id))) {
            throw Undo.refusal("model " + id, true);
        }
        move.takeBack(clock.instant());
        model.takeBack(move.getMove(), move.getFromStatus());
        audit.record("model.taken-back." + move.getMove().done(), ModelMoves.words(model), null);
        events.publishEvent(new ModelTakenBack(model, move.getTakenAt()));
    }

    private Optional<TakenMove> last(RegisteredModel model) {
        return taken.findFirstByModelIdAndTakenBackAtNullOrderByTakenAtDescIdDesc(model.getId());
    }

    private Predicate<TakenMove> isOwnAndFresh(RegisteredModel model, Viewer me) {
        return move -> move.isReversible() && move.getToStatus() == model.getStatus() && move.getTakenAt().plus(Undo.FRESH).isAfter(clock.instant())
                && move.getMove().isForHandOf(me, model) && move.getActor().equals(me.username());
    }
}
