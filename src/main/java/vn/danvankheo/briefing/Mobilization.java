package vn.danvankheo.briefing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Tuyên truyền, vận động: a month's meetings with people and what they gave. Zero is a number, null is missing.
 *
 * @param amountRaised in million đồng
 */
@Embeddable
public record Mobilization(BigDecimal sessions, BigDecimal participants, BigDecimal amountRaised, BigDecimal householdsReached) {

    static final Mobilization NONE = new Mobilization(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public List<SectionCount> counts() {
        return SectionCount.written(
                new SectionCount("sessions", "Số buổi tuyên truyền", sessions, "buổi"),
                new SectionCount("participants", "Số lượt người dự", participants, "lượt"),
                new SectionCount("amount-raised", "Vận động được", amountRaised, "triệu đồng"),
                new SectionCount("households-reached", "Số hộ tham gia", householdsReached, "hộ"));
    }

    boolean isEmpty() {
        return counts().isEmpty();
    }

    boolean isWhole() {
        return counts().size() == 4;
    }
}
