package vn.danvankheo.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** Yêu cầu chấn chỉnh: what is to be mended at a weak model, by whom and until when. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Remedy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remedy_seq")
    @SequenceGenerator(name = "remedy_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private FieldSurvey survey;
    /** Who is to mend it: the model's owner, its ward, or another body of the ward. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit owner;
    private String task;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private RemedyStatus status = RemedyStatus.OPEN;
    @ElementCollection
    @CollectionTable(name = "remedy_step", joinColumns = @JoinColumn(name = "remedy_id"))
    @OrderColumn(name = "position")
    private List<RemedyStep> steps = new ArrayList<>();

    Remedy(FieldSurvey survey, Unit owner, String task, LocalDate dueOn) {
        Assert.notNull(survey, "a remedy comes of a survey");
        this.survey = survey;
        ask(owner, task, dueOn);
    }

    /** What is asked may be corrected as long as the ward is at it. */
    void ask(Unit owner, String task, LocalDate dueOn) {
        Assert.state(isOpen(), "a remedy is asked for while it is open");
        Assert.notNull(owner, "somebody mends it");
        Assert.hasText(task, "something is to be mended");
        Assert.isTrue(dueOn.isAfter(survey.getSurveyedOn()), "after the survey");
        this.owner = owner;
        this.task = task;
        this.dueOn = dueOn;
    }

    /**
     * Makes a move of the table and keeps who, when and what was said.
     *
     * @param words null where the move needs none
     * @throws ConflictException when the table does not allow it now; it names the state
     */
    void take(RemedyMove move, Instant now, String actor, String words) {
        Assert.isTrue(!move.isExplained() || StringUtils.hasText(words), "the move says something");
        refuseUnless(move);
        status = move.to();
        steps.add(new RemedyStep(move, now, actor, words));
    }

    void refuseUnless(RemedyMove move) {
        if (!move.startsFrom(status)) {
            throw new ConflictException("a remedy that is " + status + " refuses " + move, "conflict.remedy." + move, Words.of("remedy-status", status));
        }
    }

    /** Whether this is what it asks for already. */
    boolean asks(long owner, String task, LocalDate dueOn) {
        return this.owner.getId() == owner && this.task.equals(task) && this.dueOn.equals(dueOn);
    }

    /** The ward gets more time when it is sent back. */
    void postpone(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isOpen() {
        return status == RemedyStatus.OPEN;
    }

    /** Whether it is asked for no more, though nothing was mended. */
    public boolean isWithdrawn() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).move() == RemedyMove.WITHDRAW;
    }

    /** Whether the ward should have done it by now. */
    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && day.isAfter(dueOn);
    }
}
