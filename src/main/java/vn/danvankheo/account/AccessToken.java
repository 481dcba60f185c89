package vn.danvankheo.account;

import java.time.Instant;
import java.time.LocalDate;

/** Mã truy cập: as its owner sees it. @param usedOn the last day on which a program showed it; null: never yet */
record AccessToken(long id, long accountId, String name, TokenScope scope, Instant madeAt, LocalDate expiresOn, LocalDate usedOn, Instant revokedAt) {

    /** Whether it opens on that day. */
    public boolean opensOn(LocalDate day) {
        return revokedAt == null && day.isBefore(expiresOn);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
