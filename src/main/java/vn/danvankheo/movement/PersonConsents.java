package vn.danvankheo.movement;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Đồng ý nêu tên: whether the individual whom a model is about may be named in public; their ward writes the consent down and takes it back. */
@Service
@Transactional
@RequiredArgsConstructor
class PersonConsents {

    private final Models models;
    private final AuditTrail audit;
    private final Clock clock;

    /** @throws NotFoundException when the model is not of the viewer's ward, or about no individual */
    @Transactional(readOnly = true)
    RegisteredModel ofIndividual(long id, Viewer me) {
        var model = models.model(id, me);
        if (!me.mayFileFor(model.getWard()) || model.getParticulars().person() == null) {
            throw new NotFoundException("individual of model " + id);
        }
        return model;
    }

    void write(long id, int version, boolean agreed, Viewer me) {
        var model = ofIndividual(id, me);
        Overtaken.refuse(model.getVersion(), version);
        if (agreed) {
            model.releasePerson(me.username(), clock.instant());
        } else {
            model.withholdPerson();
        }
        audit.record(agreed ? "model.person-released" : "model.person-withheld", ModelMoves.words(model), null);
    }
}
