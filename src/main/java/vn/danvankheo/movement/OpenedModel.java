package vn.danvankheo.movement;

import vn.danvankheo.account.Viewer;

/**
 * Mô hình đang mở: a model on its page.
 *
 * @param me     who looks at it
 * @param frozen whether its year is closed, so that its year's work is over
 */
public record OpenedModel(RegisteredModel model, Viewer me, boolean frozen) {

    /** Its own page's address, under which those of its features stand: {@code /mo-hinh/17}. */
    public String page() {
        return "/mo-hinh/" + model.getId();
    }

    /** Whether the viewer may write down now what comes of it. */
    public boolean isCarriedOutByMe() {
        return me.mayFileFor(model.getWard()) && model.getStatus().isUnderway() && !frozen;
    }
}
