package vn.danvankheo.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.springframework.util.Assert;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.web.StoredNumber;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Phần thưởng: what was given to whom, for what.
 *
 * @param recipient   by name, as the paper writes it
 * @param achievement in words: {@code Vận động 80 hộ phân loại rác tại nguồn năm 2023}
 * @param money       in đồng; null when none was given
 */
@Embeddable
record Reward(
        @Enumerated(EnumType.STRING) @Column(name = "form") CommendationKind kind,
        @Enumerated(EnumType.STRING) SubjectType recipientType,
        String recipient,
        String achievement,
        BigDecimal money) {

    Reward {
        Assert.notNull(kind, "a reward has a form");
        Assert.notNull(recipientType, "a body or a person is rewarded");
        Assert.hasText(recipient, "somebody is rewarded");
        Assert.hasText(achievement, "for something");
        Assert.isTrue(money == null || money.signum() >= 0, "money is given, not taken");
    }

    /** {@code 1.500.000 đồng}; null when none was given. */
    public String moneyWords() {
        return money == null ? null : VietnameseNumbers.format(money) + " đồng";
    }

    /** The same in all but the zeros that the database writes behind a number. */
    boolean says(Reward other) {
        return kind == other.kind && recipientType == other.recipientType && recipient.equals(other.recipient) && achievement.equals(other.achievement)
                && StoredNumber.same(money, other.money);
    }
}
