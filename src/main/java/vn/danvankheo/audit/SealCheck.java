package vn.danvankheo.audit;

import java.time.Instant;

/**
 * Kết quả kiểm tra niêm phong: whether the trail still says what it said when it was sealed.
 *
 * @param seals  those that were checked; the one at which older lines were let go of is the beginning and not among them
 * @param last   the last one; null before the first
 * @param hash   its hash: noted down elsewhere, it shows later that nothing was cut off the end
 * @param broken the first seal that does not fit; null when all do
 */
public record SealCheck(long seals, long entries, Seal last, String hash, Seal broken) {

    /** A seal and the lines it stands for, as the table of the trail numbers them. */
    public record Seal(long number, long fromLine, long throughLine, Instant sealedAt) {
    }

    public boolean isSound() {
        return broken == null;
    }
}
