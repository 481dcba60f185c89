package vn.danvankheo.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.Target;

/** Giải trình: what the district asked a ward about one figure of a month, until when, and what the ward answered. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Explanation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "explanation_seq")
    @SequenceGenerator(name = "explanation_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;
    @ManyToOne(fetch = FetchType.LAZY)
    private Target target;
    private YearMonth month;
    private String question;
    private LocalDate dueOn;
    private String askedBy;
    private Instant askedAt;
    /** Null until the ward answered, as what follows. */
    private String answer;
    private String answeredBy;
    private Instant answeredAt;
    private UUID requestKey;

    Explanation(AskedFigure figure, String question, LocalDate dueOn, Instant at, String by, UUID requestKey) {
        Assert.isTrue(figure.unit().getKind() == UnitKind.WARD, "a ward is asked");
        Assert.hasText(question, "something is asked");
        Assert.notNull(dueOn, "a question has a deadline");
        this.unit = figure.unit();
        this.target = figure.target();
        this.month = figure.month();
        this.question = question;
        this.dueOn = dueOn;
        this.askedAt = at;
        this.askedBy = by;
        this.requestKey = requestKey;
    }

    /** Answers, or puts the answer better. */
    void answer(String answer, Instant at, String by) {
        Assert.hasText(answer, "an answer says something");
        this.answer = answer;
        this.answeredAt = at;
        this.answeredBy = by;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public boolean isOverdueOn(LocalDate day) {
        return !isAnswered() && day.isAfter(dueOn);
    }
}
