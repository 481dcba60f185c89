package vn.danvankheo.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.danvankheo.account.Viewer;

/** Lần chuyển: one step of a report from hand to hand. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ReportMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_move_seq")
    @SequenceGenerator(name = "report_move_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private BriefingReport report;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ReportStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ReportStatus to;
    private Instant at;
    private String actor;
    /** The account of the actor; null where old papers tell of the step. */
    private Long actorId;
    private String reason;
    /** By who made it; then it is as if it had not been made, and stands here all the same. */
    private Instant takenBackAt;

    ReportMove(BriefingReport report, ReportStatus from, ReportStatus to, Instant at, Viewer by, String reason) {
        this.report = report;
        this.from = from;
        this.to = to;
        this.at = at;
        this.actor = by.fullName();
        this.actorId = by.accountId();
        this.reason = reason;
    }

    /** The act that led here. */
    ReportAct act() {
        return ReportAct.leadingTo(to);
    }

    boolean isBy(Viewer me) {
        return actorId != null && actorId == me.accountId();
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }
}
