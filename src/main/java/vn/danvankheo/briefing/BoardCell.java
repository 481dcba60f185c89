package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Ô trên bảng giao ban.
 *
 * @param reportId     null while nothing was begun
 * @param late         whether it was first submitted after its due date
 * @param begun        whether a draft exists
 * @param returnReason why it was returned; null unless it is
 */
public record BoardCell(YearMonth month, BoardState state, Long reportId, boolean late, boolean begun, LocalDate due, String returnReason) {

    /** Something its unit still has to do. */
    public boolean isOwed() {
        return state == BoardState.DUE || state == BoardState.LATE || state == BoardState.DRAFT || state == BoardState.RETURNED || state == BoardState.CORRECTING;
    }
}
