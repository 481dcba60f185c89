package vn.danvankheo.movement;

import java.util.List;

/** Việc phải làm về mô hình: the registrations that were given back to a ward, its drafts, and the models of which nothing was heard for too long; of each the first few, the longest waiting first. */
public record ModelDuties(List<ModelDuty> returned, List<ModelDuty> drafts, List<ModelDuty> stale) {

    static final int SHOWN = 4;

    static ModelDuties of(List<ModelDuty> found) {
        return new ModelDuties(of(found, ModelStatus.RETURNED), of(found, ModelStatus.DRAFT), of(found, ModelStatus.REGISTERED));
    }

    private static List<ModelDuty> of(List<ModelDuty> found, ModelStatus status) {
        return found.stream().filter(model -> model.status() == status).toList();
    }

    /** How many there are of a kind, those that are not shown among them. */
    public long count(List<ModelDuty> kind) {
        return kind.stream().mapToLong(ModelDuty::ofItsKind).findFirst().orElse(0);
    }
}
