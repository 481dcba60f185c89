package vn.danvankheo.appraisal;

import jakarta.persistence.Embeddable;
import org.springframework.util.Assert;

/** Nhóm tiêu chí, such as {@code C, Kết quả định lượng}. Its maximum is that of its criteria together. */
@Embeddable
record CriteriaGroup(String code, String name) {

    CriteriaGroup {
        Assert.hasText(code, "a group has a code");
        Assert.hasText(name, "a group has a name");
    }
}
