package vn.danvankheo.briefing;

import java.math.BigDecimal;
import vn.danvankheo.target.Target;

/** Chỉ tiêu hỏi một đơn vị: a target with its group, what one unit was assigned of it, and what was asked about its figure of one month; a line for each question. */
interface AskedTarget {

    Target getTarget();

    /** Null where the unit was assigned nothing of its own. */
    BigDecimal getAssigned();

    /** Null where nothing was asked. */
    Explanation getExplanation();
}
