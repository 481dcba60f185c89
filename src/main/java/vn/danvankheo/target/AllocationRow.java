package vn.danvankheo.target;

import java.math.BigDecimal;

/** What one ward was assigned of one target. */
public record AllocationRow(String targetCode, long wardId, String wardCode, BigDecimal assigned) {
}
