package vn.danvankheo.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import vn.danvankheo.account.Scope;
import vn.danvankheo.appraisal.Remedies;
import vn.danvankheo.appraisal.RemedyRow;
import vn.danvankheo.appraisal.UpkeepChecks;
import vn.danvankheo.appraisal.UpkeepDuty;
import vn.danvankheo.briefing.BoardCell;
import vn.danvankheo.briefing.BoardState;
import vn.danvankheo.briefing.Briefings;
import vn.danvankheo.briefing.ExplanationRow;
import vn.danvankheo.briefing.Explanations;
import vn.danvankheo.movement.ModelDuties;
import vn.danvankheo.movement.Models;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.target.Target;

/**
 * Việc phải làm của phường: of the reports what was returned first, then what is late, then what is due, the oldest month before the newer;
 * then the registrations that were returned or never sent, what the district asked about figures, what a survey asked to have mended, the models of which nothing was heard for too long, and the recognised ones that are to be looked at again.
 *
 * @param missing the targets whose figures the first of the reports lacks
 */
record Duties(Unit ward, List<BoardCell> cells, List<Target> missing, ModelDuties models, Page<ExplanationRow> explanations, Page<RemedyRow> remedies, Page<UpkeepDuty> upkeep) {

    static Duties of(Briefings briefings, Explanations explanations, Models models, Remedies remedies, UpkeepChecks checks, Unit ward, YearMonth now) {
        var own = new Scope(Set.of(ward.getId()));
        var owed = briefings.cells(ward, now.getYear() - 1, now.getYear()).stream()
                .filter(BoardCell::isOwed)
                .filter(cell -> cell.begun() || cell.month().getYear() == now.getYear())
                .toList();
        var inOrder = Stream.of(BoardState.RETURNED, BoardState.CORRECTING, BoardState.LATE, BoardState.DRAFT, BoardState.DUE)
                .flatMap(state -> owed.stream().filter(cell -> cell.state() == state)).toList();
        var missing = inOrder.stream().findFirst().map(first -> briefings.missing(first, ward)).orElse(List.of());
        return new Duties(ward, inOrder, missing, models.duties(ward), explanations.open(own), remedies.notClosed(own, false), checks.due(own));
    }
}
