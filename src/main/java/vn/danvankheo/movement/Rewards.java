package vn.danvankheo.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Khen thưởng của mô hình: what the register has to know of rewards; told by the feature that keeps them. */
public interface Rewards {

    /** Since when models of certain wards are rewarded, by their ids; those whose rewards were all revoked are left out. */
    Map<Long, LocalDate> since(Collection<Long> wards);
}
