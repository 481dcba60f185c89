package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;
import vn.danvankheo.web.VietnameseDates;

/** One opinion as typed. */
@Getter
@Setter
class OpinionForm implements FormRow {

    private UUID key = UUID.randomUUID();
    @Size(max = ReportItem.LONGEST)
    private String content;
    @Size(max = 100)
    private String topic;
    @Size(max = 200)
    private String place;
    private LocalDate raisedOn;
    @Size(max = 200)
    private String handler;
    private LocalDate dueOn;
    @Size(max = ReportItem.LONGEST)
    private String result;
    private boolean closed;

    static OpinionForm of(OpinionItem item) {
        var form = new OpinionForm();
        form.key = item.getKey();
        form.content = item.getText();
        form.topic = item.getTopic();
        form.place = item.getPlace();
        form.raisedOn = item.getRaisedOn();
        form.handler = item.getOwner();
        form.dueOn = item.getDueOn();
        form.result = item.getResult();
        form.closed = item.isClosed();
        return form;
    }

    @Override
    public boolean isEmpty() {
        return !closed && Stream.of(content, topic, place, raisedOn, handler, dueOn, result).allMatch(Objects::isNull);
    }

    /** Where, when and who in one line; null when none of it is said. */
    public String circumstances() {
        var said = Stream.of(topic, place, raisedOn == null ? null : VietnameseDates.format(raisedOn), handler, dueOn == null ? null : "hạn " + VietnameseDates.format(dueOn))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : said;
    }

    /** @param usual the day on which it was heard when nobody says */
    OpinionItem item(LocalDate usual) {
        return new OpinionItem(key, content, topic, place, raisedOn == null ? usual : raisedOn, handler, dueOn, result, closed);
    }
}
