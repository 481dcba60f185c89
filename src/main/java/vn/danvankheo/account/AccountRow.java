package vn.danvankheo.account;

import java.time.Instant;
import java.util.List;

/** An account as the list shows it. */
record AccountRow(long id, String username, String fullName, Instant lastSignInAt, Instant lockedAt, boolean mustChangePassword) {

    public List<AccountState> states() {
        return AccountState.of(lockedAt != null, lastSignInAt == null, mustChangePassword);
    }
}
