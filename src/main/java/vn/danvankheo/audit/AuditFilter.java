package vn.danvankheo.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.calendar.ClockConfiguration;

/** What the audit trail is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class AuditFilter {

    private static final Instant EVER_SINCE = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant FOR_EVER = LocalDateTime.of(9999, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private String ai;
    private String viec;
    private String q;
    private LocalDate tu;
    private LocalDate den;
    private int trang = 1;

    String actor() {
        return Objects.requireNonNullElse(ai, "").toLowerCase(Locale.ROOT);
    }

    String action() {
        return Objects.requireNonNullElse(viec, "");
    }

    String words() {
        return Objects.requireNonNullElse(q, "");
    }

    Instant from() {
        return tu == null ? EVER_SINCE : tu.atStartOfDay(ClockConfiguration.HA_NOI).toInstant();
    }

    /** The last day is a whole one. */
    Instant until() {
        return den == null ? FOR_EVER : den.plusDays(1).atStartOfDay(ClockConfiguration.HA_NOI).toInstant();
    }

    boolean endsBeforeItBegins() {
        return tu != null && den != null && den.isBefore(tu);
    }
}
