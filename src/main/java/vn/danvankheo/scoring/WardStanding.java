package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import vn.danvankheo.target.Direction;

/** Kết quả của một phường: how one ward stands with one target, as on its own board. */
public record WardStanding(ReportingUnit ward, Standing standing) {

    /** Who lacks most of what the same target asks of it; whoever has no figure before all. */
    public static Comparator<WardStanding> furthestFirst() {
        return Comparator.comparing(WardStanding::reached, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** The more the better: a share of what was assigned, or where nothing above zero was, the value itself. */
    private BigDecimal reached() {
        if (standing.value() == null) {
            return null;
        }
        var assigned = standing.assigned();
        var part = assigned != null && assigned.signum() > 0 ? standing.value().divide(assigned, MathContext.DECIMAL64) : standing.value();
        return standing.target().direction() == Direction.AT_LEAST ? part : part.negate();
    }
}
