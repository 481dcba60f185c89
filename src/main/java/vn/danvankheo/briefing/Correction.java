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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** Đính chính: a unit's wish to put right what was accepted, and what became of it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private BriefingReport report;
    @Enumerated(EnumType.STRING)
    private CorrectionStatus status = CorrectionStatus.ASKED;
    private String reason;
    private Instant askedAt;
    private String askedBy;
    private UUID requestKey;
    private Instant decidedAt;
    private String decidedBy;
    private String refusal;
    /** The version that counted when the report was opened. */
    private Integer fromVersion;
    /** The version that was accepted in its place. */
    private Integer toVersion;

    Correction(BriefingReport report, String reason, UUID requestKey, Instant now, String actor) {
        Assert.hasText(reason, "a correction says why");
        this.report = report;
        this.reason = reason;
        this.requestKey = requestKey;
        this.askedAt = now;
        this.askedBy = actor;
    }

    void open(Instant now, Viewer by) {
        decide(CorrectionStatus.OPENED, now, by.fullName());
        report.reopen(reason, now, by);
        fromVersion = report.getCountedVersion();
    }

    void decline(String refusal, Instant now, String actor) {
        Assert.hasText(refusal, "a refusal says why");
        decide(CorrectionStatus.DECLINED, now, actor);
        this.refusal = refusal;
    }

    /** What the report says now was accepted. */
    void complete() {
        moveTo(CorrectionStatus.DONE);
        toVersion = report.getCountedVersion();
    }

    private void decide(CorrectionStatus next, Instant now, String actor) {
        moveTo(next);
        decidedAt = now;
        decidedBy = actor;
    }

    private void moveTo(CorrectionStatus next) {
        if (!status.canBecome(next)) {
            throw new ConflictException("a correction that is " + status + " cannot become " + next, "conflict.correction", Words.of("correction-status", status));
        }
        status = next;
    }
}
