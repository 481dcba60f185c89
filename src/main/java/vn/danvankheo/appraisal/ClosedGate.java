package vn.danvankheo.appraisal;

import java.math.BigDecimal;

/** Điều kiện chưa qua: a group that has fewer points than its gate asks. */
record ClosedGate(GroupScore score, BigDecimal least) {
}
