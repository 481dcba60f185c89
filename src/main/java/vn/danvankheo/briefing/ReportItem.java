package vn.danvankheo.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;

/** Dòng của một mục: a row of one of a report's lists. Its key is the same in every month that speaks of the same thing. */
@Entity
@DiscriminatorColumn(name = "kind")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public abstract class ReportItem {

    /** The longest text of a row. */
    static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_item_seq")
    @SequenceGenerator(name = "report_item_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private BriefingReport report;
    @Column(name = "item_key")
    private UUID key;
    private int position;
    private String text;
    /** Whoever does it, or looks after it. */
    private String owner;
    private LocalDate dueOn;

    ReportItem(UUID key, String text, String owner, LocalDate dueOn) {
        Assert.notNull(key, "a row has a key");
        Assert.hasText(text, "a row says something");
        this.key = key;
        this.text = text;
        this.owner = owner;
        this.dueOn = dueOn;
    }

    void standIn(BriefingReport report, int position) {
        this.report = report;
        this.position = position;
    }

    boolean isSameAs(ReportItem other) {
        return getClass() == other.getClass() && key.equals(other.key);
    }

    /** Whether nobody but the district may touch it any more. */
    boolean isKept() {
        return false;
    }

    /** Says what another row of the same key says. */
    void correct(ReportItem other) {
        text = other.text;
        owner = other.owner;
        dueOn = other.dueOn;
    }

    /** The row in one line, as versions and papers tell it. */
    public abstract String words();
}
