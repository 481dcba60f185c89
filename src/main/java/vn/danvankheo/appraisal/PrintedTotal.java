package vn.danvankheo.appraisal;

import java.math.BigDecimal;

/**
 * Dòng tổng hợp điểm để in: what one of the year's models was given.
 *
 * @param self       null when the ward's own score is not known
 * @param decided    null before the appraisal is closed
 * @param scoreClass {@code Xuất sắc}; null before, as {@code eligibility}
 */
public record PrintedTotal(String code, String title, String owner, String ward, BigDecimal self, BigDecimal decided, String scoreClass, Eligibility eligibility) {
}
