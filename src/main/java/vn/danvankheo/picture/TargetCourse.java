package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Đường của một chỉ tiêu: how one target came to its value month by month, beside its pace and what it was a year before.
 *
 * @param standings as of each month from January, none missing up to the one that is looked at
 * @param before    the values of the year before, January to December; empty where that year had no such target
 */
public record TargetCourse(List<Standing> standings, List<BigDecimal> before) {

    private static final int MONTHS = 12;

    /** Một tháng trên đường. @param standing null: it is still to come */
    public record Month(int number, Standing standing, BigDecimal pace, BigDecimal before) {

        public String paceWords() {
            return words(pace);
        }

        public String beforeWords() {
            return words(before);
        }

        private String words(BigDecimal value) {
            return value == null ? "–" : VietnameseNumbers.formatAgainst(value, standing == null ? null : standing.value());
        }
    }

    public Standing newest() {
        return standings.get(standings.size() - 1);
    }

    public int lastYear() {
        return newest().asOf().getYear() - 1;
    }

    /** January to December, those to come as well: the pace goes on. */
    public List<Month> months() {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> new Month(month, month > standings.size() ? null : standings.get(month - 1),
                newest().pace(month).orElse(null), before.isEmpty() ? null : before.get(month - 1))).toList();
    }

    public boolean hasPace() {
        return newest().pace(1).isPresent();
    }

    /** The year before had the same target, and a value of it. */
    public boolean hasBefore() {
        return before.stream().anyMatch(Objects::nonNull);
    }

    /** The same month's value of the year before; null where there is none. */
    BigDecimal sameMonthBefore() {
        return before.isEmpty() ? null : before.get(standings.size() - 1);
    }

    /** What the picture shows, in one or two sentences. */
    public String finding() {
        return new CourseWords(this).finding();
    }

    public PictureSheet sheet(String unit) {
        var heads = new ArrayList<>(List.of("Tháng", "Kết quả", "Giao", "Phấn đấu", "Tiến độ cần", "Năm " + lastYear(), "Đánh giá", "Vì sao"));
        var rows = months().stream().map(month -> {
            var row = new ArrayList<Object>();
            row.add(month.number());
            row.add(month.standing() == null ? null : month.standing().value());
            row.add(newest().assigned());
            row.add(newest().stretch());
            row.add(month.pace());
            row.add(month.before());
            row.add(month.standing() == null ? null : month.standing().verdict().words());
            row.add(month.standing() == null ? null : month.standing().reason());
            return row;
        }).toList();
        return new PictureSheet("%s, %s, năm %d".formatted(newest().target().name(), unit, newest().asOf().getYear()), heads, rows);
    }
}
