package vn.danvankheo.target;

import java.math.BigDecimal;

/** Chỉ tiêu giao cho một đơn vị: a target with its group, and what one ward was assigned of it. */
public interface AssignedTarget {

    Target getTarget();

    /** Null where the ward was assigned nothing of its own. */
    BigDecimal getAssigned();
}
