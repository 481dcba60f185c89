package vn.danvankheo.movement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.PartyCell;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.Words;

/** Mô hình "Dân vận khéo": a way of mobilising neighbours well, registered by a body of a ward for one year. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class RegisteredModel {

    /** One that rested for a year may still be taken up. */
    private static final int YEARS_TO_GO_ON = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registered_model_seq")
    @SequenceGenerator(name = "registered_model_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @ManyToOne(fetch = FetchType.LAZY)
    private Ward ward;
    /** The body that carries it: the ward itself, or a party cell, residential group or mass organisation of it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit owner;
    @Column(name = "of_year")
    private int year;
    /** {@code MH-2023-001}: the district's running number of the year. */
    private String code;
    /** Last year's, which it continues or raises; null for a new one, and for what an old register tells. */
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel continuedFrom;
    @Embedded
    private Proposal proposal;
    @Embedded
    private Particulars particulars;
    @ElementCollection
    @CollectionTable(name = "model_indicator", joinColumns = @JoinColumn(name = "model_id"))
    @OrderColumn(name = "position")
    private List<Indicator> indicators = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "model_force", joinColumns = @JoinColumn(name = "model_id"))
    @OrderColumn(name = "position")
    private List<Force> forces = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "model_resource", joinColumns = @JoinColumn(name = "model_id"))
    @OrderColumn(name = "position")
    private List<Resource> resources = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "model_milestone", joinColumns = @JoinColumn(name = "model_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();
    /** The targets of its district that it serves. */
    @ElementCollection
    @CollectionTable(name = "model_target", joinColumns = @JoinColumn(name = "model_id"))
    @Column(name = "target_id")
    private Set<Long> targetIds = new HashSet<>();
    /** What the district asks to have mended, by the form's field, until it is sent again. */
    @ElementCollection
    @CollectionTable(name = "model_remark", joinColumns = @JoinColumn(name = "model_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "remark")
    private Map<String, String> remarks = new LinkedHashMap<>();
    @Enumerated(EnumType.STRING)
    private ModelStatus status = ModelStatus.DRAFT;
    private Instant submittedAt;
    /** First sent after the campaign's registration window. */
    private boolean late;
    private Instant registeredAt;
    /** Of its first survey. */
    private LocalDate surveyedOn;
    private Instant selfScoredAt;
    private Instant appraisedAt;
    /** Of the decision that first recognised it, or of the refusal. */
    private LocalDate decidedOn;
    /** Of the last check whether it still works after it was recognised. */
    private LocalDate checkedOn;
    private Instant stoppedAt;
    private String returnReason;
    /** Why it was not recognised, or stopped. */
    private String closingReason;
    /** When and by whom the person's consent to be named in public was written down; null without it. */
    private Instant personReleasedAt;
    private String personReleasedBy;
    /** Null when it was written down before this was asked. */
    @Enumerated(EnumType.STRING)
    private ConsentWay personConsent;
    /** Of the form that made it: pressed twice, it makes one model. */
    private UUID requestKey;
    @Column(insertable = false, updatable = false)
    private String folded;

    public RegisteredModel(Ward ward, Unit owner, int year, String code, UUID requestKey, Registration registration) {
        Assert.notNull(ward, "a model belongs to a ward");
        Assert.hasText(code, "a model has a code");
        this.ward = ward;
        this.district = ward.getDistrict();
        this.year = year;
        this.code = code;
        this.requestKey = requestKey;
        propose(owner, registration);
    }

    /** Writes or rewrites the registration; what a draft still lacks is asked at its submission. */
    public void propose(Unit owner, Registration registration) {
        if (!status.isEditable()) {
            throw refusal("edit");
        }
        Assert.isTrue(owner.getId().equals(ward.getId()) || ward.getId().equals(owner.getParent().getId()), "the owner is the ward or a body of it");
        if (particulars != null && particulars.isOfAnother(registration.particulars())) {
            withholdPerson();
        }
        this.owner = owner;
        this.proposal = registration.proposal();
        this.particulars = registration.particulars();
        rewrite(indicators, registration.indicators());
        rewrite(forces, registration.forces());
        rewrite(resources, registration.resources());
        rewrite(milestones, registration.milestones());
        targetIds.retainAll(registration.targetIds());
        targetIds.addAll(registration.targetIds());
    }

    private static <R> void rewrite(List<R> rows, List<R> written) {
        if (!rows.equals(written)) {
            rows.clear();
            rows.addAll(written);
        }
    }

    /** Whether it goes on in the year after its own. */
    public boolean isOverTheYear() {
        return new ModelYear(year).isOverrunBy(proposal.endDate(), particulars.evaluationDate());
    }

    /** Whether a registration for that year may go on with it: it was registered, and not long ago. */
    boolean mayBeContinuedIn(int later) {
        return status.isRegistered() && year < later && later <= year + YEARS_TO_GO_ON;
    }

    /** @param earlier last year's model, whose work this one goes on with; null for none that is known */
    void continueFrom(RegisteredModel earlier) {
        Assert.isTrue(earlier == null || earlier.getWard().getId().equals(ward.getId()) && earlier.getYear() < year, "a model continues an earlier one of its ward");
        continuedFrom = earlier;
    }

    public Registration registration() {
        return new Registration(proposal, particulars, List.copyOf(indicators), List.copyOf(forces), List.copyOf(resources), List.copyOf(milestones), Set.copyOf(targetIds));
    }

    /** Whether all is written that a registration asks for. */
    public boolean isComplete() {
        return registration().isComplete(owner instanceof PartyCell);
    }

    /**
     * Makes a move of the table and keeps its time and reason.
     *
     * @param reason null where the move needs none
     * @throws ConflictException when the table does not allow it now; it names the state
     */
    void take(ModelMove move, Instant now, LocalDate today, String reason) {
        Assert.isTrue(!move.isExplained() || StringUtils.hasText(reason), "the move says why");
        if (!move.startsFrom(status) || move == ModelMove.SUBMIT && !isComplete()) {
            throw refusal(move.name());
        }
        status = move.to();
        switch (move) {
            case SUBMIT -> {
                submittedAt = submittedAt == null ? now : submittedAt;
                returnReason = null;
                remarks.clear();
            }
            case RETURN -> returnReason = reason;
            case REGISTER -> registeredAt = now;
            case SELF_SCORE -> selfScoredAt = now;
            case APPRAISE -> appraisedAt = now;
            case RECOGNIZE -> decidedOn = today;
            case DECLINE -> {
                decidedOn = today;
                closingReason = reason;
            }
            case REVOKE -> closingReason = reason;
            case STOP, LAPSE -> {
                stoppedAt = now;
                closingReason = reason;
            }
        }
    }

    /** As if the move, its last one, had not been made. */
    void takeBack(ModelMove move, ModelStatus before) {
        status = before;
        switch (move) {
            case SUBMIT -> {
                submittedAt = null;
                late = false;
            }
            case RETURN -> {
                returnReason = null;
                remarks.clear();
            }
            case REGISTER -> registeredAt = null;
            case STOP -> {
                stoppedAt = null;
                closingReason = null;
            }
            default -> throw new IllegalArgumentException(move + " is not taken back");
        }
    }

    /** @throws ConflictException when the move cannot start from its state, which it names */
    public void refuseUnless(ModelMove move) {
        if (!move.startsFrom(status)) {
            throw refusal(move.name());
        }
    }

    private ConflictException refusal(String act) {
        return new ConflictException("a model that is " + status + " refuses " + act, "conflict.model." + act, Words.of("model-status", status));
    }

    void markLate() {
        late = true;
    }

    /** @param remarks what is to be mended, by the form's field */
    void remark(Map<String, String> remarks) {
        this.remarks.clear();
        this.remarks.putAll(remarks);
    }

    /** The person agreed to be named in public, with a model that is registered: before, what they agree to is not settled. @param consent how. @param by who wrote it down */
    void releasePerson(ConsentWay consent, String by, Instant now) {
        refuseUnlessConsentStands();
        Assert.isTrue(particulars.person() != null, "a model of an individual");
        personReleasedAt = now;
        personReleasedBy = by;
        personConsent = consent;
    }

    /** @throws ConflictException when there is no consent and the model takes none yet; it names the state. What was consented to can be taken back in any state */
    void refuseUnlessConsentStands() {
        if (personReleasedAt == null && !status.isRegistered()) {
            throw refusal("name-in-public");
        }
    }

    /** The person does not want to be named any more. */
    void withholdPerson() {
        personReleasedAt = null;
        personReleasedBy = null;
        personConsent = null;
    }

    /** @param first the day of its first survey, which may turn out to be another when a survey is corrected */
    public void surveyed(LocalDate first) {
        surveyedOn = first;
    }

    /** The decision's own date, which may lie before the day on which it was written down here. */
    public void decidedOn(LocalDate on) {
        decidedOn = on;
    }

    /** Somebody looked on a day whether it still works. */
    public void checked(LocalDate on) {
        if (checkedOn == null || on.isAfter(checkedOn)) {
            checkedOn = on;
        }
    }

    /** @param on null: not done after all */
    void finish(int milestone, LocalDate on) {
        refuseUnlessUnderway("milestone");
        milestones.set(milestone, milestones.get(milestone).done(on));
    }

    /** @throws ConflictException when it was judged by what it shows; it names the state */
    void refuseOnceAppraised(String act) {
        if (status.isAppraised()) {
            throw refusal(act);
        }
    }

    /** @throws ConflictException when it is not being carried out; it names the state */
    public void refuseUnlessUnderway(String act) {
        if (!status.isUnderway()) {
            throw refusal(act);
        }
    }
}
