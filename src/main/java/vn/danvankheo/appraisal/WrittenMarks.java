package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.Map;

/** Phần đã viết của một phiếu: a form that was read and found in order. */
record WrittenMarks(Map<String, ScoreEntry> entries, BigDecimal bonus, String bonusReason) {
}
