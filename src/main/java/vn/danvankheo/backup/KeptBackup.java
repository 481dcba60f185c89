package vn.danvankheo.backup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import vn.danvankheo.web.VietnameseNumbers;

/** Bản sao lưu: one file of the nightly ones. */
record KeptBackup(String name, LocalDateTime madeAt, long size) {

    private static final BigDecimal MEGA = BigDecimal.valueOf(1024L * 1024);

    /** Such as {@code 12,3 MB}. */
    public String getSizeWords() {
        return VietnameseNumbers.format(BigDecimal.valueOf(size).divide(MEGA, 1, RoundingMode.CEILING)) + " MB";
    }
}
