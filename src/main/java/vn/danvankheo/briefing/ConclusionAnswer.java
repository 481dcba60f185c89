package vn.danvankheo.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.YearMonth;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Unit;

/** Trả lời kết luận: how far a ward came with a conclusion, as its report of one month says. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ConclusionAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conclusion_answer_seq")
    @SequenceGenerator(name = "conclusion_answer_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private MeetingConclusion conclusion;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;
    private YearMonth month;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    /** Why it is not done, or a word about what was. */
    private String reason;
    private String answeredBy;
    private Instant answeredAt;

    ConclusionAnswer(MeetingConclusion conclusion, Unit unit, YearMonth month) {
        this.conclusion = conclusion;
        this.unit = unit;
        this.month = month;
    }

    void say(Outcome outcome, String reason, Instant at, String by) {
        Assert.isTrue(outcome == Outcome.DONE || reason != null, "what is not done has a reason");
        this.outcome = outcome;
        this.reason = reason;
        this.answeredAt = at;
        this.answeredBy = by;
    }
}
