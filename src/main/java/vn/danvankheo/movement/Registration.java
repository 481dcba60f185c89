package vn.danvankheo.movement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bản đăng ký: all that a ward writes about a model at once.
 *
 * @param targetIds the district's targets that it serves
 */
public record Registration(Proposal proposal, Particulars particulars, List<Indicator> indicators, List<Force> forces, List<Resource> resources,
        List<Milestone> milestones, Set<Long> targetIds) {

    /** As a register has it: its line and no more. */
    public static Registration of(Proposal proposal, List<Indicator> indicators) {
        return new Registration(proposal, Particulars.NONE, indicators, List.of(), List.of(), List.of(), Set.of());
    }

    /** Whether all is written that the movement's registration form asks for, a measurable indicator among it. */
    boolean isComplete(boolean byPartyCell) {
        return proposal.isComplete() && !indicators.isEmpty() && !forces.isEmpty() && !resources.isEmpty() && !milestones.isEmpty()
                && particulars.isComplete(proposal.subjectType(), proposal.kind(), byPartyCell);
    }

    /** The same in all but the zeros that the database writes behind a number. */
    boolean says(Registration other) {
        return proposal.equals(other.proposal) && particulars.equals(other.particulars) && forces.equals(other.forces) && milestones.equals(other.milestones)
                && targetIds.equals(other.targetIds)
                && indicators.size() == other.indicators.size()
                && IntStream.range(0, indicators.size()).allMatch(at -> indicators.get(at).says(other.indicators.get(at)))
                && resources.size() == other.resources.size()
                && IntStream.range(0, resources.size()).allMatch(at -> resources.get(at).says(other.resources.get(at)));
    }
}
