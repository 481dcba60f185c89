package vn.danvankheo.appraisal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.movement.RegisteredModel;

/** Công nhận: one model recognised by one decision; what is revoked keeps its line. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Recognition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recognition_seq")
    @SequenceGenerator(name = "recognition_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Decision decision;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    @Enumerated(EnumType.STRING)
    private Tier tier;
    /** Why it was recognised although the appraisal did not speak for it; otherwise null. */
    private String inSpiteOf;
    /** Null as long as it holds. */
    @Embedded
    private Revocation revocation;

    Recognition(Decision decision, RegisteredModel model, Tier tier, String inSpiteOf) {
        Assert.notNull(decision, "a recognition stands in a decision");
        Assert.notNull(model, "a model is recognised");
        Assert.notNull(tier, "in a tier");
        this.decision = decision;
        this.model = model;
        this.tier = tier;
        this.inSpiteOf = inSpiteOf;
    }

    boolean isValid() {
        return revocation == null;
    }

    void revoke(Revocation revocation) {
        Assert.state(isValid(), "it is revoked once");
        this.revocation = revocation;
    }
}
