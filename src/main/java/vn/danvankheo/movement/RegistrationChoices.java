package vn.danvankheo.movement;

import java.util.List;
import vn.danvankheo.organization.Unit;

/**
 * Lựa chọn khi đăng ký: what a registration for a year may choose from.
 *
 * @param owners   the bodies in whose name the viewer may register: those of the own wards
 * @param years    for which one may register, the likeliest first
 * @param campaign of the year, in the viewer's district
 * @param targets  of the year that a model of the viewer's may serve
 * @param earlier  the models of earlier years that one registered for the year may continue
 */
record RegistrationChoices(List<Unit> owners, List<Integer> years, Campaign campaign, List<ServedTargets.Choice> targets, List<ModelChoice> earlier) {
}
