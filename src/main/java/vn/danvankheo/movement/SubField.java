package vn.danvankheo.movement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Field;

/** Nội dung, nhóm việc: a district's own finer division of a field, such as "Giải phóng mặt bằng". */
@Embeddable
public record SubField(@Enumerated(EnumType.STRING) Field field, String name) {

    public SubField {
        Assert.notNull(field, "a field");
        Assert.hasText(name, "a name");
    }
}
