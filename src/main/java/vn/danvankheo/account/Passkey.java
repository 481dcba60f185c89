package vn.danvankheo.account;

import java.time.Instant;

/** Khóa truy cập: as its owner sees it. */
record Passkey(long id, String name, Instant madeAt, Instant usedAt) {

    public boolean isUsed() {
        return usedAt.isAfter(madeAt);
    }
}
