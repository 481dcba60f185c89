package vn.danvankheo.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;

/** Nhận xét: what a reviewer asks to be mended in one line or section, pinned to the version that said it, until the reviewer closes it. */
@Entity
@Table(name = "report_remark")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_remark_seq")
    @SequenceGenerator(name = "report_remark_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private ReportVersion version;
    @Enumerated(EnumType.STRING)
    private ReportSection section;
    private String lineKey;
    private String label;
    @Enumerated(EnumType.STRING)
    private RemarkReason reason;
    private String words;
    private Instant madeAt;
    private String madeBy;
    private String answer;
    private Instant answeredAt;
    private String answeredBy;
    private Instant closedAt;
    private String closedBy;

    Remark(ReportVersion version, RemarkedLine line, RemarkReason reason, String words, Instant now, String actor) {
        Assert.isTrue(reason != null || words != null, "a remark says something");
        this.version = version;
        this.section = line.section();
        this.lineKey = line.key();
        this.label = line.label();
        this.reason = reason;
        this.words = words;
        this.madeAt = now;
        this.madeBy = actor;
    }

    /** The unit's word on it; the last one stands. */
    void answer(String answer, Instant now, String actor) {
        if (!Objects.equals(this.answer, answer)) {
            this.answer = answer;
            answeredAt = answer == null ? null : now;
            answeredBy = answer == null ? null : actor;
        }
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    void close(Instant now, String actor) {
        if (!isClosed()) {
            closedAt = now;
            closedBy = actor;
        }
    }

    void reopen() {
        closedAt = null;
        closedBy = null;
    }
}
