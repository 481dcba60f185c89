package vn.danvankheo.movement;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Đồng ý nêu tên: whether the individual whom a model is about may be named in public; their ward writes the consent down once the model is registered, and takes it back whenever they like. */
@Service
@Transactional
@RequiredArgsConstructor
class PersonConsents {

    private final Models models;
    private final AuditTrail audit;
    private final Clock clock;

    /** @throws NotFoundException when the model is not of the viewer's ward, or about no individual. @throws ConflictException when it takes no consent yet */
    @Transactional(readOnly = true)
    RegisteredModel ofIndividual(long id, Viewer me) {
        var model = models.model(id, me);
        if (!me.mayFileFor(model.getWard()) || model.getParticulars().person() == null) {
            throw new NotFoundException("individual of model " + id);
        }
        model.refuseUnlessConsentStands();
        return model;
    }

    /** @param consent how the person agreed; null: the person does not, or not any more */
    void write(long id, int version, ConsentWay consent, Viewer me) {
        var model = ofIndividual(id, me);
        Overtaken.refuse(model.getVersion(), version);
        if (consent != null) {
            model.releasePerson(consent, me.username(), clock.instant());
        } else {
            model.withholdPerson();
        }
        audit.record(consent != null ? "model.person-released" : "model.person-withheld", ModelMoves.words(model), null);
    }
}
