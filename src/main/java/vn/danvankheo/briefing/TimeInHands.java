package vn.danvankheo.briefing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Thời gian ở mỗi nơi: how long a report lay with its unit for mending, and with the district for reviewing, since it was first handed in. */
public record TimeInHands(Duration unit, Duration district) {

    /** @param steps in their order */
    static TimeInHands of(List<HandStep> steps, Instant now) {
        var unit = Duration.ZERO;
        var district = Duration.ZERO;
        for (var at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            var spent = since(step.at(), at + 1 < steps.size() ? steps.get(at + 1).at() : now);
            if (step.to() == ReportStatus.SUBMITTED) {
                district = district.plus(spent);
            } else if (step.to().isEditable()) {
                unit = unit.plus(spent);
            }
        }
        return new TimeInHands(unit, district);
    }

    /** Never less than nothing: old papers may be dated later today. */
    static Duration since(Instant begun, Instant now) {
        return begun.isAfter(now) ? Duration.ZERO : Duration.between(begun, now);
    }

    public String unitWords() {
        return words(unit);
    }

    public String districtWords() {
        return words(district);
    }

    /** {@code 3 ngày}, {@code 1 ngày 4 giờ}, {@code 20 phút}: the largest two of them, the smaller only beside a single day. */
    static String words(Duration time) {
        if (time.toDays() > 1) {
            return time.toDays() + " ngày";
        }
        if (time.toHours() > 0) {
            return time.toDays() == 0 ? time.toHours() + " giờ" : "1 ngày" + (time.toHoursPart() == 0 ? "" : " " + time.toHoursPart() + " giờ");
        }
        return time.toMinutes() == 0 ? "chưa tới 1 phút" : time.toMinutes() + " phút";
    }
}
