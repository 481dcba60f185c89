package vn.danvankheo.movement;

import java.util.Map;

/** A year as its list shows it. @param counts of the models that the viewer may see, by state; states without any are left out */
record CampaignRow(Campaign campaign, CampaignState state, Map<ModelStatus, Long> counts) {

    /** Whether there is something to show in public. */
    public boolean isShowable() {
        return campaign.isOpenToPublic() || counts.containsKey(ModelStatus.RECOGNIZED);
    }
}
