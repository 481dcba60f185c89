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
import jakarta.persistence.Version;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.ConflictException;

/** Khen thưởng: a reward given to whoever carried a model, for what was achieved with it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Commendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commendation_seq")
    @SequenceGenerator(name = "commendation_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private RegisteredModel model;
    @Embedded
    private DecisionPaper paper;
    @Embedded
    private Reward reward;
    /** Why the achievement is rewarded although it was before; null for the first reward. */
    private String againReason;
    /** Of the form that made it: pressed twice, it makes one commendation. */
    private UUID requestKey;
    /** Null as long as it holds. */
    @Embedded
    private Revocation revocation;

    Commendation(RegisteredModel model, DecisionPaper paper, Reward reward, String againReason, UUID requestKey) {
        Assert.notNull(model, "a commendation is for a model");
        Assert.notNull(requestKey, "a form has a key");
        this.model = model;
        this.againReason = againReason;
        this.requestKey = requestKey;
        correct(paper, reward);
    }

    /** Mends what was copied wrongly from the paper. */
    void correct(DecisionPaper paper, Reward reward) {
        Assert.notNull(paper, "a commendation stands on paper");
        Assert.notNull(reward, "a commendation gives something");
        Assert.isTrue(reward.kind().isGivenAt(paper.level()), "a diploma of merit is the city's");
        this.paper = paper;
        this.reward = reward;
    }

    public boolean isValid() {
        return revocation == null;
    }

    void revoke(Revocation revocation) {
        refuseWhenRevoked();
        this.revocation = revocation;
    }

    void refuseWhenRevoked() {
        if (!isValid()) {
            throw new ConflictException("commendation " + id + " is revoked", "conflict.commendation-revoked", paper.number());
        }
    }
}
