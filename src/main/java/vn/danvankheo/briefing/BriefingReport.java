package vn.danvankheo.briefing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JoinFormula;
import org.springframework.util.Assert;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.Target;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Undo;
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
    /** Null when none of it was written. */
    @Embedded
    private Mobilization mobilization;
    /** Null when none of it was written. */
    @Embedded
    private Dialogues dialogues;
    /** The sections of which the unit says that it is done with them. */
    @Convert(converter = ReportSections.class)
    private Set<ReportSection> finishedSections = EnumSet.noneOf(ReportSection.class);
    /** The sections of which the unit says that there is nothing to report. */
    @Convert(converter = ReportSections.class)
    private Set<ReportSection> emptySections = EnumSet.noneOf(ReportSection.class);
    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    @BatchSize(size = 50)
    private Set<ReportItem> items = new LinkedHashSet<>();
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
    private Set<ReportMove> moves = new LinkedHashSet<>();
    /** How its district runs its months; null as long as that set nothing. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("(select s.id from district_briefing_setting s join unit u on s.district_id = coalesce(u.district_id, u.id) where u.id = unit_id)")
    private DistrictBriefingSetting setting;

    public BriefingReport(Unit unit, YearMonth month) {
        Assert.isTrue(unit.getKind() == UnitKind.WARD || unit.getKind() == UnitKind.DISTRICT, "a ward or a district reports");
        Assert.isTrue(unit.getValidity().isActiveIn(month), "a unit reports for the months in which it is active");
        this.unit = unit;
        this.month = month;
    }

    /** The oldest first. */
    public List<ReportMove> getMoves() {
        return List.copyOf(moves);
    }

    /** Those that were not taken back, the oldest first. */
    private Stream<ReportMove> standingMoves() {
        return moves.stream().filter(move -> !move.isTakenBack());
    }

    /** Whether its reviewer ever gave it back. */
    boolean wasReturned() {
        return standingMoves().anyMatch(move -> move.getTo() == ReportStatus.RETURNED);
    }

    /** Its district's own setting, or the usual one. */
    public DistrictBriefingSetting getSetting() {
        return setting == null ? new DistrictBriefingSetting(unit.owningDistrict()) : setting;
    }

    public void describe(String situation, String limitations, Instant now) {
        mustBeEditable();
        editedAt = now;
        this.situation = situation;
        this.limitations = limitations;
    }

    /** @param mobilization null: none of it is written. @param dialogues null: none of it is written */
    void count(Mobilization mobilization, Dialogues dialogues) {
        mustBeEditable();
        this.mobilization = mobilization;
        this.dialogues = dialogues;
    }

    /** @param finished what the unit is done with. @param empty what has nothing to report */
    void mark(Set<ReportSection> finished, Set<ReportSection> empty) {
        mustBeEditable();
        finishedSections = finished;
        emptySections = empty;
    }

    /** Lets one of the lists say these rows: those of a known key are corrected, those that are not named go, unless the district answered them. */
    <I extends ReportItem> void list(Class<I> kind, List<I> rows) {
        mustBeEditable();
        items.removeIf(item -> kind.isInstance(item) && !item.isKept() && rows.stream().noneMatch(item::isSameAs));
        for (var position = 0; position < rows.size(); position++) {
            var row = rows.get(position);
            var standing = items.stream().filter(row::isSameAs).findFirst().orElse(null);
            if (standing == null) {
                row.standIn(this, position);
                items.add(row);
            } else if (!standing.isKept()) {
                standing.correct(row);
                standing.standIn(this, position);
            }
        }
    }

    public List<OpinionItem> opinions() {
        return items(OpinionItem.class);
    }

    public List<LastTask> lastTasks() {
        return items(LastTask.class);
    }

    public List<NextTask> nextTasks() {
        return items(NextTask.class);
    }

    /** Next month's tasks where there is room for one text alone: a line a task; null when nothing is written. */
    public String taskLines() {
        return isEmpty(ReportSection.NEXT_TASKS) ? BriefingForm.NOTHING
                : nextTasks().stream().map(task -> task.getText().replace('\n', ' ')).reduce((first, second) -> first + "\n" + second).orElse(null);
    }

    public List<Recommendation> recommendations() {
        return items(Recommendation.class);
    }

    /** What nobody above has answered yet, and so may be asked once more. */
    List<Recommendation> unansweredRecommendations() {
        return recommendations().stream().filter(recommendation -> !recommendation.isAnswered()).toList();
    }

    public List<ModelNote> modelNotes() {
        return items(ModelNote.class);
    }

    private <I extends ReportItem> List<I> items(Class<I> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).sorted(Comparator.comparingInt(ReportItem::getPosition)).toList();
    }

    /** Whether the unit says that a section has nothing to report, and indeed it has nothing. */
    public boolean isEmpty(ReportSection section) {
        return emptySections.contains(section);
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
    public void submit(Instant now, boolean late, Viewer by) {
        take(ReportAct.SUBMIT, now, by, null);
        Assert.state(isComplete(), "a report is complete when it is submitted");
        submissions++;
        if (submittedAt == null) {
            submittedAt = now;
            this.late = late;
        }
        returnReason = null;
    }

    public void giveBack(String reason, Instant now, Viewer by) {
        Assert.hasText(reason, "a return says why");
        take(ReportAct.RETURN, now, by, reason);
        returnReason = reason;
    }

    public void accept(Instant now, Viewer by) {
        take(ReportAct.ACCEPT, now, by, null);
        acceptedAt = now;
        countedVersion = submissions;
        figures.removeIf(figure -> figure.filed() == null);
        figures.forEach(Figure::count);
    }

    /** Whether the sections that a report must have are written, or declared as nothing to report. */
    public boolean isComplete() {
        return situation != null && limitations != null && (!nextTasks().isEmpty() || isEmpty(ReportSection.NEXT_TASKS));
    }

    /** The step that may still be taken back: the last one, while it is fresh. One that made other figures count than before is corrected instead. */
    Optional<ReportMove> freshStep(Instant now) {
        return standingMoves().reduce((earlier, later) -> later).filter(move -> move.getTo() == status && move.getAt().plus(Undo.FRESH).isAfter(now))
                .filter(move -> status != ReportStatus.CORRECTING && (status != ReportStatus.ACCEPTED || standingMoves().filter(one -> one.getTo() == ReportStatus.ACCEPTED).count() == 1));
    }

    /** As if the step had not been made; that it was stays written down, and so does the version that a submission made. */
    void takeBack(ReportMove step, Instant now) {
        step.takeBack(now);
        status = step.getFrom();
        returnReason = status == ReportStatus.RETURNED ? standingMoves().filter(move -> move.getTo() == ReportStatus.RETURNED).reduce((earlier, later) -> later).map(ReportMove::getReason).orElseThrow() : null;
        if (status == ReportStatus.DRAFT) {
            submittedAt = null;
            late = false;
        }
        if (step.getTo() == ReportStatus.ACCEPTED) {
            acceptedAt = null;
            countedVersion = null;
            figures.forEach(Figure::uncount);
        }
    }

    /** Lets the unit write an accepted report anew; what was accepted counts until the correction is. */
    public void reopen(String reason, Instant now, Viewer by) {
        Assert.hasText(reason, "a correction says why");
        take(ReportAct.CORRECT, now, by, reason);
    }

    /** Old papers handed it in, or changed what it says: that is a version like others. */
    void takeImported() {
        submissions++;
        if (acceptedAt != null) {
            countedVersion = submissions;
        }
    }

    private void take(ReportAct act, Instant now, Viewer by, String reason) {
        if (!act.startsFrom(status)) {
            throw new ConflictException("a report that is %s is not %s".formatted(status, act.done()), "conflict.report." + act, Words.of("report-status", status));
        }
        moves.add(new ReportMove(this, status, act.to(), now, by, reason));
        status = act.to();
    }

    private void mustBeEditable() {
        if (!status.isEditable()) {
            throw new ConflictException("a report that is " + status + " is not edited");
        }
    }
}
