package vn.danvankheo.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.ConflictException;

/** Nhân rộng: another unit works as a recognised model does, with a model of its own or without. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Replication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "replication_seq")
    @SequenceGenerator(name = "replication_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel source;
    /** A ward, or a body of one. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit adopter;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit ward;
    private LocalDate adoptedOn;
    /** What the adopter registered for it; null when it copies without a model of its own. */
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel adoptingModel;
    /** In words, what is copied; null when its own model says it. */
    private String copied;
    private String note;
    /** Of the form that made it: pressed twice, it makes one replication. */
    private UUID requestKey;
    /** Null as long as it goes on. */
    private LocalDate endedOn;
    private String endedReason;

    Replication(RegisteredModel source, Unit adopter, LocalDate adoptedOn, RegisteredModel adoptingModel, String copied, String note, UUID requestKey) {
        Assert.notNull(source, "a model is copied");
        Assert.notNull(adopter, "somebody copies it");
        Assert.isTrue(!adopter.getId().equals(source.getOwner().getId()), "another than who carries it");
        Assert.notNull(adoptedOn, "since a day");
        Assert.isTrue(adoptingModel != null || StringUtils.hasText(copied), "what is copied is a model, or said in words");
        this.source = source;
        this.adopter = adopter;
        this.ward = wardOf(adopter);
        this.adoptedOn = adoptedOn;
        this.adoptingModel = adoptingModel;
        this.copied = copied;
        this.note = note;
        this.requestKey = requestKey;
    }

    /** The adopter itself, or the ward that it stands under. */
    static Unit wardOf(Unit adopter) {
        return adopter.getParent().getParent() == null ? adopter : adopter.getParent();
    }

    boolean isGoingOn() {
        return endedOn == null;
    }

    /** It stopped, or was written down by mistake. */
    void end(LocalDate on, String reason) {
        if (!isGoingOn()) {
            throw new ConflictException("replication " + id + " has ended", "conflict.replication-ended");
        }
        Assert.hasText(reason, "an end says why");
        endedOn = on;
        endedReason = reason;
    }

    boolean says(long otherAdopter, LocalDate otherDay, Long otherModel, String otherWords, String otherNote) {
        return adopter.getId() == otherAdopter && adoptedOn.equals(otherDay) && Objects.equals(adoptingModel == null ? null : adoptingModel.getId(), otherModel)
                && Objects.equals(copied, otherWords) && Objects.equals(note, otherNote);
    }
}
