package vn.danvankheo.movement;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;

/** Tiếp tục mô hình năm trước: what became of a model in later years, and what this year's text changes in last year's. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Continuations {

    private final RegisteredModelRepository repository;
    private final Models models;
    private final Campaigns campaigns;
    private final RegistrationText text;

    /** The registrations that continue a model, drafts too. */
    List<RegisteredModel> of(RegisteredModel model) {
        return repository.findByContinuedFromIdOrderByYear(model.getId());
    }

    /** Whether the viewer may continue it today, unless somebody does so already. */
    boolean mayBegin(RegisteredModel model, Viewer me) {
        return me.mayFileFor(model.getWard()) && campaigns.openYears(model.getDistrict()).stream().anyMatch(model::mayBeContinuedIn);
    }

    /** Empty when it continues none that is known. */
    Optional<Comparison> comparison(RegisteredModel model, Viewer me) {
        return Optional.ofNullable(model.getContinuedFrom()).map(earlier -> models.model(earlier.getId(), me))
                .map(earlier -> Comparison.of(earlier, text.of(earlier), text.of(model)));
    }
}
