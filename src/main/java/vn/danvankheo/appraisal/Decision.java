package vn.danvankheo.appraisal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.organization.District;

/** Quyết định công nhận: by which an organ recognises models of one year. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq")
    private Long id;
    @Version
    private int version;
    /** Whose models it recognises; the organ itself may stand above. */
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @Column(name = "of_year")
    private int year;
    @Embedded
    private DecisionPaper paper;
    private String note;
    /** Of the form that made it: pressed twice, it makes one decision. */
    private UUID requestKey;
    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    private List<Recognition> recognitions = new ArrayList<>();

    Decision(District district, int year, DecisionPaper paper, String note, UUID requestKey) {
        Assert.notNull(district, "a decision is about a district's models");
        Assert.notNull(requestKey, "a form has a key");
        this.district = district;
        this.year = year;
        this.requestKey = requestKey;
        correct(paper, note);
    }

    /** Mends what was copied wrongly from the paper. */
    void correct(DecisionPaper paper, String note) {
        Assert.notNull(paper, "a decision stands on paper");
        this.paper = paper;
        this.note = note;
    }

    /** @param inSpiteOf why, when the appraisal does not speak for it; otherwise null */
    void recognize(RegisteredModel model, Tier tier, String inSpiteOf) {
        Assert.isTrue(model.getDistrict().getId().equals(district.getId()) && model.getYear() == year, "a model of the district and the year");
        recognitions.add(new Recognition(this, model, tier, inSpiteOf));
    }

    long typical() {
        return recognitions.stream().filter(one -> one.getTier() == Tier.TYPICAL).count();
    }
}
