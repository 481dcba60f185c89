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
    /** Null while a correction takes the figure away, until that is accepted. */
    private BigDecimal value;
    private BigDecimal denominator;
    /** What was accepted, and counts whatever is written since. */
    private BigDecimal countedValue;
    private BigDecimal countedDenominator;

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

    /** Of a figure that counts, what is written; it goes on counting until the correction is accepted. */
    void takeAway() {
        value = null;
        denominator = null;
    }

    boolean isCounted() {
        return countedValue != null;
    }

    /** From here on, what is written counts. */
    void count() {
        countedValue = value;
        countedDenominator = denominator;
    }

    /** It was accepted by mistake. */
    void uncount() {
        countedValue = null;
        countedDenominator = null;
    }

    /** Null while a correction takes it away. */
    public FigureValue filed() {
        return value == null ? null : new FigureValue(value, denominator);
    }
}
