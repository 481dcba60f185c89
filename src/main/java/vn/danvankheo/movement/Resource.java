package vn.danvankheo.movement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.util.Assert;
import vn.danvankheo.web.StoredNumber;

/** Nguồn lực: what a model uses, such as "Thùng rác hai ngăn", 40, "chiếc". @param amount null when not counted */
@Embeddable
public record Resource(@Enumerated(EnumType.STRING) Kind kind, String what, BigDecimal amount, String unit) {

    /** Kinh phí, vật chất, ngày công, xã hội hóa. */
    public enum Kind {
        MONEY, GOODS, LABOUR, CONTRIBUTION
    }

    public Resource {
        Assert.notNull(kind, "a kind");
        Assert.hasText(what, "a resource says what");
    }

    boolean says(Resource other) {
        return kind == other.kind && what.equals(other.what) && Objects.equals(unit, other.unit)
                && StoredNumber.same(amount, other.amount);
    }
}
