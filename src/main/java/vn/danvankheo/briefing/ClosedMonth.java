package vn.danvankheo.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.ColumnTransformer;
import org.springframework.util.Assert;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ConflictException;

/** Bảng chốt tháng: a month of a district that was closed, with its board as it stood then. What the board says is written and read by whoever judges the targets. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ClosedMonth {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ClockConfiguration.HA_NOI);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closed_month_seq")
    @SequenceGenerator(name = "closed_month_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    private YearMonth month;
    /** How often the month was closed, with this time. */
    private int number;
    private Instant closedAt;
    private String closedBy;
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String board;
    /** Null while it is closed. */
    private Instant reopenedAt;
    private String reopenedBy;
    private String reopenReason;
    private UUID requestKey;

    ClosedMonth(District district, YearMonth month, int number, String board, Instant at, String by, UUID requestKey) {
        Assert.hasText(board, "a month is closed with its board");
        this.district = district;
        this.month = month;
        this.number = number;
        this.board = board;
        this.closedAt = at;
        this.closedBy = by;
        this.requestKey = requestKey;
    }

    void reopen(String reason, Instant at, String by) {
        Assert.hasText(reason, "a month is opened again for a reason");
        if (isReopened()) {
            throw new ConflictException("month " + month + " was opened again", "conflict.month.reopened", inWords(), TIME.format(reopenedAt), reopenedBy);
        }
        reopenReason = reason;
        reopenedAt = at;
        reopenedBy = by;
    }

    public boolean isReopened() {
        return reopenedAt != null;
    }

    /** {@code Bảng chốt số 3, 09:15 02/12/2023}. */
    public String title() {
        return "Bảng chốt số %d, %s".formatted(number, TIME.format(closedAt));
    }

    /** {@code tháng 11/2023, Quận Hoàn Kiếm}. */
    String words() {
        return "tháng %s, %s".formatted(inWords(), district.getName());
    }

    /** What whoever wants to change something of the month is told. */
    ConflictException refusal() {
        return new ConflictException("month " + month + " is closed", "conflict.month.closed", inWords(), number, TIME.format(closedAt), closedBy, district.getName());
    }

    private String inWords() {
        return month.getMonthValue() + "/" + month.getYear();
    }
}
