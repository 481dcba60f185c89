package vn.danvankheo.appraisal;

import java.math.BigDecimal;

/** Điểm của một nhóm: {@code C, Kết quả định lượng, 14 trên 30}. */
record GroupScore(CriteriaGroup group, BigDecimal points, BigDecimal maximum) {
}
