package vn.danvankheo.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.target.Target;

/** Số liệu: what a report answers to one target. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Figure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "figure_seq")
    @SequenceGenerator(name = "figure_seq", allocationSize = 200)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private BriefingReport report;
    @ManyToOne(fetch = FetchType.LAZY)
    private Target target;
    private BigDecimal value;
    private BigDecimal denominator;
    /** What the reviewer asks to be corrected here. */
    private String comment;

    Figure(BriefingReport report, Target target, FigureValue filed) {
        this.report = report;
        this.target = target;
        correct(filed);
    }

    void correct(FigureValue filed) {
        Assert.isTrue(target.getTerms().isRatio() == (filed.denominator() != null), "a share, and only a share, has a denominator");
        value = filed.value();
        denominator = filed.denominator();
    }

    void comment(String comment) {
        this.comment = comment;
    }

    public FigureValue filed() {
        return new FigureValue(value, denominator);
    }
}
