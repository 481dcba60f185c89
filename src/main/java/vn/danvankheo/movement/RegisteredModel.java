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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.web.ConflictException;

/** Mô hình "Dân vận khéo": a way of mobilising neighbours well, registered by a body of a ward for one year. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class RegisteredModel {

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
    @Embedded
    private Proposal proposal;
    @ElementCollection
    @CollectionTable(name = "model_indicator", joinColumns = @JoinColumn(name = "model_id"))
    @OrderColumn(name = "position")
    private List<Indicator> indicators = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private ModelStatus status = ModelStatus.DRAFT;
    private Instant submittedAt;
    private Instant registeredAt;
    private String returnReason;
    /** Of the form that made it: pressed twice, it makes one model. */
    private UUID requestKey;
    @Column(insertable = false, updatable = false)
    private String folded;

    public RegisteredModel(Ward ward, Unit owner, int year, String code, UUID requestKey, Proposal proposal, List<Indicator> indicators) {
        Assert.notNull(ward, "a model belongs to a ward");
        Assert.hasText(code, "a model has a code");
        this.ward = ward;
        this.district = ward.getDistrict();
        this.year = year;
        this.code = code;
        this.requestKey = requestKey;
        propose(owner, proposal, indicators);
    }

    /** Writes or rewrites the registration; what a draft still lacks is asked at its submission. */
    public void propose(Unit owner, Proposal proposal, List<Indicator> indicators) {
        if (!status.isEditable()) {
            throw new ConflictException("a model that is " + status + " is not edited");
        }
        Assert.isTrue(owner.getId().equals(ward.getId()) || ward.getId().equals(owner.getParent().getId()), "the owner is the ward or a body of it");
        this.owner = owner;
        this.proposal = proposal;
        this.indicators.clear();
        this.indicators.addAll(indicators);
    }

    /** Whether it says the very same already. */
    boolean says(Unit owner, Proposal proposal, List<Indicator> indicators) {
        return this.owner.getId().equals(owner.getId()) && this.proposal.equals(proposal) && this.indicators.size() == indicators.size()
                && IntStream.range(0, indicators.size()).allMatch(at -> this.indicators.get(at).says(indicators.get(at)));
    }

    /** Whether all is written that a registration asks for (the movement's registration form), a measurable indicator among it. */
    public boolean isComplete() {
        return proposal.isComplete() && !indicators.isEmpty();
    }

    public void submit(Instant now) {
        if (status.isEditable() && !isComplete()) {
            throw new ConflictException("a model is complete when it is submitted");
        }
        moveTo(ModelStatus.SUBMITTED);
        submittedAt = submittedAt == null ? now : submittedAt;
        returnReason = null;
    }

    public void giveBack(String reason) {
        Assert.hasText(reason, "a return says why");
        moveTo(ModelStatus.RETURNED);
        returnReason = reason;
    }

    public void register(Instant now) {
        moveTo(ModelStatus.REGISTERED);
        registeredAt = now;
    }

    private void moveTo(ModelStatus next) {
        if (!status.canBecome(next)) {
            throw new ConflictException("a model that is " + status + " cannot become " + next);
        }
        status = next;
    }
}
