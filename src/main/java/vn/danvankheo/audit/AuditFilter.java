package vn.danvankheo.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.web.VietnameseDates;

/** What the audit trail is narrowed to; it lives in the page's address. Null: any. */
@Getter
@Setter
class AuditFilter {

    private static final Instant EVER_SINCE = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant FOR_EVER = LocalDateTime.of(9999, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private String ai;
    private String viec;
    private String q;
    private String dv;
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

    String unit() {
        return Objects.requireNonNullElse(dv, "");
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

    Map<String, ?> parameters() {
        return Map.of("actor", actor(), "action", action(), "words", words(), "unit", unit(), "from", Timestamp.from(from()), "until", Timestamp.from(until()));
    }

    /** Such as {@code Người làm: quan; từ 01/12/2023}; what is not asked is not said. */
    String inWords() {
        var words = Stream.of(said("Người làm", actor()), said("việc", action()), said("có chữ", words()), said("đơn vị", unit()), said("từ", day(tu)), said("đến", day(den)))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining("; "));
        return words.isEmpty() ? "Toàn bộ" : words;
    }

    private static String said(String what, String value) {
        return value.isEmpty() ? "" : what + ": " + value;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : VietnameseDates.format(day);
    }
}
