package vn.danvankheo.briefing;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;

/** Dư luận, phản ánh: what people say or complain of, where and when, who looks after it by when, and what came of it. It stands in every report until one closes it. */
@Entity
@DiscriminatorValue("OPINION")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class OpinionItem extends ReportItem {

    private String topic;
    private String place;
    private LocalDate raisedOn;
    private String result;
    private Boolean closed;

    OpinionItem(UUID key, String content, String topic, String place, LocalDate raisedOn, String handler, LocalDate dueOn, String result, boolean closed) {
        super(key, content, handler, dueOn);
        Assert.notNull(raisedOn, "an opinion was heard on a day");
        Assert.isTrue(!closed || result != null, "what is closed has a result");
        this.topic = topic;
        this.place = place;
        this.raisedOn = raisedOn;
        this.result = result;
        this.closed = closed;
    }

    public boolean isClosed() {
        return closed;
    }

    /** The same in the next month's report, as long as it is open. */
    OpinionItem carriedOver() {
        return new OpinionItem(getKey(), getText(), topic, place, raisedOn, getOwner(), getDueOn(), result, false);
    }

    @Override
    void correct(ReportItem other) {
        super.correct(other);
        var opinion = (OpinionItem) other;
        topic = opinion.topic;
        place = opinion.place;
        raisedOn = opinion.raisedOn;
        result = opinion.result;
        closed = opinion.closed;
    }

    @Override
    public String words() {
        return RowWords.of(getText()).with("chủ đề", topic).with("tại", place).on("ngày", raisedOn).with("xử lý", getOwner()).on("hạn", getDueOn())
                .with("kết quả", result).and(closed ? "đã xong" : "đang theo dõi").toString();
    }
}
