package vn.danvankheo.audit;

import java.time.Instant;

/**
 * Kết quả kiểm tra niêm phong: whether the trail still says what it said when it was sealed.
 *
 * @param sealedAt when the last seal was set; null before the first
 * @param broken   the first seal that does not fit; null when all do
 */
public record SealCheck(long seals, long entries, Instant sealedAt, Long broken) {

    public boolean isSound() {
        return broken == null;
    }
}
