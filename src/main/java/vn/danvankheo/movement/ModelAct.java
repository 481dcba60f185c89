package vn.danvankheo.movement;

/**
 * Việc làm được: a page that offers something to do with a model, as a button on the model's own page.
 *
 * @param code of the button's words, under {@code act.}
 * @param main what is to be done next, rather than what may be done as well
 */
public record ModelAct(String code, String href, boolean main) {
}
