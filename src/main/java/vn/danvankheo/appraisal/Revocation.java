package vn.danvankheo.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.springframework.util.Assert;

/**
 * Hủy quyết định: since when a decision holds no more for somebody, and why.
 *
 * @param number of the decision that revokes it; null when there is none
 */
@Embeddable
record Revocation(@Column(name = "revoked_on") LocalDate on, @Column(name = "revoked_number") String number, @Column(name = "revoked_reason") String reason) {

    Revocation {
        Assert.notNull(on, "a revocation has a day");
        Assert.hasText(reason, "a revocation says why");
    }
}
