package vn.danvankheo.picture;

import static vn.danvankheo.web.VietnameseNumbers.format;
import static vn.danvankheo.web.VietnameseNumbers.formatAgainst;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;

/** Lời của một đường: what the line of the months shows, exactly: how far from the goal, from the pace, and from the year before. */
@RequiredArgsConstructor
class CourseWords {

    private static final int MOST_DECIMALS = 4;

    private final TargetCourse course;

    String finding() {
        if (now().value() == null) {
            return "Đến hết tháng %d chưa có số liệu.".formatted(month());
        }
        return Stream.of("Đến hết tháng %d %s.".formatted(month(), now().assigned() == null ? withoutGoal() : isAtLeast() ? progress() : limit()), since(), before())
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private String withoutGoal() {
        return "có %s; không giao nên không so với mức nào".formatted(value());
    }

    /** {@code đạt 561 người, bằng 77,9 % mức giao 720; theo tiến độ cần 660, chậm 99 người}. */
    private String progress() {
        var compared = now().value().compareTo(now().assigned());
        if (compared == 0) {
            return "đạt %s, bằng đúng mức giao".formatted(value());
        }
        if (compared > 0) {
            return "đạt %s, hơn mức giao %s là %s".formatted(value(), format(now().assigned()), gap(now().assigned()));
        }
        var share = isPercentage() || now().assigned().signum() <= 0 ? "còn thiếu %s so với mức giao %s".formatted(gap(now().assigned()), format(now().assigned()))
                : "bằng %s mức giao %s".formatted(Percent.words(Percent.of(now().value(), now().assigned())), format(now().assigned()));
        return "đạt %s, %s%s".formatted(value(), share, now().pace(month()).map(this::againstPace).orElse(""));
    }

    private String againstPace(BigDecimal pace) {
        var compared = now().value().compareTo(pace);
        return "; theo tiến độ cần %s, %s".formatted(formatAgainst(pace, now().value()), compared == 0 ? "vừa đúng" : (compared > 0 ? "nhanh hơn " : "chậm ") + gap(pace));
    }

    /** {@code là 5 đơn, trong mức không quá 12}. */
    private String limit() {
        return now().value().compareTo(now().assigned()) <= 0 ? "là %s, trong mức không quá %s".formatted(value(), format(now().assigned()))
                : "là %s, quá mức %s là %s".formatted(value(), format(now().assigned()), gap(now().assigned()));
    }

    /** Since when the goal has been reached without a break; nothing of what was reached in the newest month alone, or from January on. */
    private String since() {
        var standings = course.standings();
        var since = standings.size();
        while (since > 0 && isReached(standings.get(since - 1))) {
            since--;
        }
        return !isAtLeast() || since >= standings.size() - 1 || since == 0 ? "" : "Tới mức giao từ tháng %d.".formatted(since + 1);
    }

    private boolean isReached(Standing standing) {
        return standing.value() != null && standing.assigned() != null && standing.value().compareTo(standing.assigned()) >= 0;
    }

    private String before() {
        var then = course.sameMonthBefore();
        if (then == null) {
            return "";
        }
        var compared = now().value().compareTo(then);
        return "Cùng kỳ năm %d là %s, năm nay %s.".formatted(course.lastYear(), formatAgainst(then, now().value()) + (isPercentage() ? "\u00a0%" : ""),
                compared == 0 ? "không đổi" : (compared > 0 ? "cao hơn " : "thấp hơn ") + gap(then));
    }

    private String value() {
        return formatAgainst(now().value(), now().assigned(), now().pace(month()).orElse(null)) + (isPercentage() ? "\u00a0%" : " " + now().target().unit());
    }

    /** How far the value is from a level: as few decimals, from one, as show that it is. */
    private String gap(BigDecimal level) {
        var gap = now().value().subtract(level).abs();
        var decimals = 1;
        while (decimals < MOST_DECIMALS && gap.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals++;
        }
        return format(gap.setScale(decimals, RoundingMode.HALF_UP)) + (isPercentage() ? " điểm phần trăm" : " " + now().target().unit());
    }

    private boolean isAtLeast() {
        return now().target().direction() == Direction.AT_LEAST;
    }

    private boolean isPercentage() {
        return now().target().measure() == Measure.RATIO || now().target().basis() == Basis.CHANGE;
    }

    private Standing now() {
        return course.newest();
    }

    private int month() {
        return now().asOf().getMonthValue();
    }
}
