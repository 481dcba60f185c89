package vn.danvankheo.movement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.springframework.util.Assert;

/** Lực lượng: who carries a model, in which part. @param role what they do; may be null */
@Embeddable
public record Force(String name, @Enumerated(EnumType.STRING) Part part, String role) {

    /** Chủ trì, phối hợp, tham gia. */
    public enum Part {
        LEADING, COORDINATING, JOINING
    }

    public Force {
        Assert.hasText(name, "a force has a name");
        Assert.notNull(part, "a part");
    }
}
