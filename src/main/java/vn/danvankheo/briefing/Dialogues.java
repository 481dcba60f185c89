package vn.danvankheo.briefing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.util.Assert;

/** Đối thoại, dân chủ cơ sở: a month's dialogues with people, what was said there, and how much of it is resolved. Zero is a number, null is missing. */
@Embeddable
public record Dialogues(BigDecimal meetings, BigDecimal voicesHeard, BigDecimal voicesResolved) {

    static final Dialogues NONE = new Dialogues(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Dialogues {
        Assert.isTrue(voicesHeard == null || voicesResolved == null || voicesResolved.compareTo(voicesHeard) <= 0, "no more is resolved than was heard");
    }

    public List<SectionCount> counts() {
        return SectionCount.written(
                new SectionCount("meetings", "Số cuộc đối thoại", meetings, "cuộc"),
                new SectionCount("voices-heard", "Số ý kiến nêu", voicesHeard, "ý kiến"),
                new SectionCount("voices-resolved", "Đã giải quyết", voicesResolved, "ý kiến"));
    }

    boolean isEmpty() {
        return counts().isEmpty();
    }

    boolean isWhole() {
        return counts().size() == 3;
    }
}
