package vn.danvankheo.movement;

import java.util.List;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Exhibit;

/**
 * Mô hình đang mở: a model on its page.
 *
 * @param me   who looks at it
 * @param told what the register keeps of its way: moves, entries, evidence, the models that continue it, its district's campaigns, its silence
 */
public record OpenedModel(RegisteredModel model, Viewer me, Told told) {

    /** Its own page's address, under which those of its features stand: {@code /mo-hinh/17}. */
    public String page() {
        return "/mo-hinh/" + model.getId();
    }

    /** Whether its year is closed, so that its year's work is over. */
    public boolean frozen() {
        return told.of(Campaign.class).stream().anyMatch(campaign -> campaign.getYear() == model.getYear() && campaign.isClosed());
    }

    /** Whether the viewer may write down now what comes of it. */
    public boolean isCarriedOutByMe() {
        return me.mayFileFor(model.getWard()) && model.getStatus().isUnderway() && !frozen();
    }

    /** The registrations that go on with it; what its ward has not sent yet is for its ward to know. */
    List<RegisteredModel> continuedBy() {
        return told.of(RegisteredModel.class).stream().filter(later -> later.getSubmittedAt() != null || me.mayFileFor(model.getWard())).toList();
    }

    public List<IndicatorResult> results() {
        return Results.of(model.getIndicators(), told.of(ProgressEntry.class));
    }

    /** What of its evidence can be looked at. */
    public List<Exhibit> exhibits() {
        return shown().stream().map(Evidence::exhibit).toList();
    }

    /** The photos that anybody may see, by its ward's consent. */
    public List<Exhibit> released() {
        return told.of(Evidence.class).stream().filter(Evidence::isReleased).map(Evidence::exhibit).toList();
    }

    List<Evidence> shown() {
        return told.of(Evidence.class).stream().filter(sent -> !sent.isWithdrawn()).toList();
    }
}
