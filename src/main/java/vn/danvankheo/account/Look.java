package vn.danvankheo.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.springframework.util.Assert;

/** Cách hiện trang: in which colours and how large a person reads. Kept with the account, so that it is the same on every machine. */
@Embeddable
record Look(@Enumerated(EnumType.STRING) Theme theme, boolean largeLetters) {

    /** Of whoever chose nothing yet. */
    static final Look USUAL = new Look(Theme.MACHINE, false);

    Look {
        Assert.notNull(theme, "a look has a theme");
    }
}
