package vn.danvankheo.appraisal;

import java.util.List;
import vn.danvankheo.attachment.Exhibit;
import vn.danvankheo.movement.IndicatorResult;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.organization.Field;

/**
 * Mô hình công bố trong quận: what every ward may see of a recognised model, so that it can be copied. Nobody's name or telephone, and no
 * evidence but the photos that were released, is in it.
 */
record PublishedModel(long id, long districtId, long ownerId, String code, int year, String title, Field field, String ward, String owner, String problem, String objectives, String approach,
        String outputs, String sustainability, Integer households, List<IndicatorResult> results, List<StandingRecognition> decisions, List<Exhibit> photos) {

    static PublishedModel of(OpenedModel opened, List<StandingRecognition> decisions) {
        var model = opened.model();
        var proposal = model.getProposal();
        return new PublishedModel(model.getId(), model.getDistrict().getId(), model.getOwner().getId(), model.getCode(), model.getYear(), proposal.title(), proposal.field(), model.getWard().getName(), model.getOwner().getName(),
                proposal.problem(), proposal.objectives(), proposal.approach(), model.getParticulars().outputs(), model.getParticulars().sustainability(),
                proposal.households(), opened.results(), decisions, opened.released());
    }
}
