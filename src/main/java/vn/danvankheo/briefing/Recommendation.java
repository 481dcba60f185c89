package vn.danvankheo.briefing;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;

/** Kiến nghị, đề xuất: what a unit asks of a level above it, and what the district answered. What is answered stays as it was asked. */
@Entity
@DiscriminatorValue("RECOMMENDATION")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Recommendation extends ReportItem {

    /** Cấp được kiến nghị: whose matter it is; the district passes on what is not its own. */
    public enum Addressee { DISTRICT, CITY, CENTRAL }

    @Enumerated(EnumType.STRING)
    private Addressee addressee;
    private String answer;
    private Instant answeredAt;
    private String answeredBy;

    Recommendation(UUID key, String content, Addressee addressee) {
        super(key, content, null, null);
        Assert.notNull(addressee, "a recommendation is addressed");
        this.addressee = addressee;
    }

    void answer(String answer, Instant at, String by) {
        Assert.hasText(answer, "an answer says something");
        this.answer = answer;
        this.answeredAt = at;
        this.answeredBy = by;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** The same once more. */
    Recommendation anew() {
        return new Recommendation(UUID.randomUUID(), getText(), addressee);
    }

    @Override
    boolean isKept() {
        return isAnswered();
    }

    @Override
    void correct(ReportItem other) {
        super.correct(other);
        addressee = ((Recommendation) other).addressee;
    }

    @Override
    public String words() {
        return RowWords.of(getText()).with("gửi", switch (addressee) {
            case DISTRICT -> "cấp quận";
            case CITY -> "cấp thành phố";
            case CENTRAL -> "trung ương";
        }).toString();
    }
}
