package vn.danvankheo.briefing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.Target;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** Báo cáo giao ban: what one unit tells the district about one month. Only an accepted one counts. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class BriefingReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "briefing_report_seq")
    @SequenceGenerator(name = "briefing_report_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;
    private YearMonth month;
    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.DRAFT;
    private String situation;
    private String limitations;
    private String nextTasks;
    /** The last time that its unit saved it. */
    private Instant editedAt;
    /** The first submission; a return does not change it. */
    private Instant submittedAt;
    /** Computed once, from the first submission. */
    private boolean late;
    /** The last acceptance; it stands while the report is corrected. */
    private Instant acceptedAt;
    /** How often it was handed in; the number of its latest {@link ReportVersion}. */
    private int submissions;
    /** The version whose figures count; null before any did. */
    private Integer countedVersion;
    private String returnReason;
    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Figure> figures = new ArrayList<>();
    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<ReportMove> moves = new ArrayList<>();

    public BriefingReport(Unit unit, YearMonth month) {
        Assert.isTrue(unit.getKind() == UnitKind.WARD || unit.getKind() == UnitKind.DISTRICT, "a ward or a district reports");
        Assert.isTrue(unit.getValidity().isActiveIn(month), "a unit reports for the months in which it is active");
        this.unit = unit;
        this.month = month;
    }

    public void describe(String situation, String limitations, String nextTasks, Instant now) {
        mustBeEditable();
        editedAt = now;
        this.situation = situation;
        this.limitations = limitations;
        this.nextTasks = nextTasks;
    }

    /** Files a figure in the place of the one that was there; null takes it away. */
    public void file(Target target, FigureValue value) {
        mustBeEditable();
        var filed = figure(target);
        if (value == null) {
            filed.ifPresent(this::takeAway);
        } else {
            filed.ifPresentOrElse(figure -> figure.correct(value), () -> figures.add(new Figure(this, target, value)));
        }
    }

    /** What is written: without what a correction takes away. */
    public Stream<Figure> filedFigures() {
        return figures.stream().filter(figure -> figure.filed() != null);
    }

    private void takeAway(Figure figure) {
        if (figure.isCounted()) {
            figure.takeAway();
        } else {
            figures.remove(figure);
        }
    }

    public Optional<Figure> figure(Target target) {
        return figures.stream().filter(figure -> figure.getTarget().getId().equals(target.getId())).findFirst();
    }

    /** @param late whether now is after the due date; it is asked at the first submission only */
    public void submit(Instant now, boolean late, String actor) {
        Assert.state(isComplete(), "a report is complete when it is submitted");
        take(ReportAct.SUBMIT, now, actor, null);
        submissions++;
        if (submittedAt == null) {
            submittedAt = now;
            this.late = late;
        }
        returnReason = null;
    }

    public void giveBack(String reason, Instant now, String actor) {
        Assert.hasText(reason, "a return says why");
        take(ReportAct.RETURN, now, actor, reason);
        returnReason = reason;
    }

    public void accept(Instant now, String actor) {
        take(ReportAct.ACCEPT, now, actor, null);
        acceptedAt = now;
        countedVersion = submissions;
        figures.removeIf(figure -> figure.filed() == null);
        figures.forEach(Figure::count);
    }

    /** Whether the sections that a report must have are written, or declared as nothing to report. */
    public boolean isComplete() {
        return situation != null && limitations != null && nextTasks != null;
    }

    /** Lets the unit write an accepted report anew; what was accepted counts until the correction is. */
    public void reopen(String reason, Instant now, String actor) {
        Assert.hasText(reason, "a correction says why");
        take(ReportAct.CORRECT, now, actor, reason);
    }

    /** Old papers handed it in, or changed what it says: that is a version like others. */
    void takeImported() {
        submissions++;
        if (acceptedAt != null) {
            countedVersion = submissions;
        }
    }

    private void take(ReportAct act, Instant now, String actor, String reason) {
        if (!act.startsFrom(status)) {
            throw new ConflictException("a report that is %s is not %s".formatted(status, act.done()), "conflict.report." + act, Words.of("report-status", status));
        }
        moves.add(new ReportMove(this, status, act.to(), now, actor, reason));
        status = act.to();
    }

    private void mustBeEditable() {
        if (!status.isEditable()) {
            throw new ConflictException("a report that is " + status + " is not edited");
        }
    }
}
