package vn.danvankheo.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Bước đã đi của một yêu cầu chấn chỉnh. @param words what was mended, or why; null when nothing was said */
@Embeddable
record RemedyStep(@Enumerated(EnumType.STRING) RemedyMove move, Instant takenAt, String actor, String words) {

    public String done() {
        return move.done();
    }
}
