package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Đường mười hai tháng: a target's values in so small a picture that only its course and its goal are seen; {@value #WIDTH} × {@value #HEIGHT}, January at the left, December at the right.
 *
 * @param values     from January on; null where a month has none, which breaks the line
 * @param line       the way of the line: {@code M4 28L14.2 20.5}; a month alone is a point
 * @param last       the newest value, as a way without length
 * @param goalHeight how high the goal stands; null without one
 */
record Sparkline(List<BigDecimal> values, String line, String last, String goalHeight) {

    static final int WIDTH = 120;
    static final int HEIGHT = 32;
    private static final int EDGE = 4;
    private static final int LAST_MONTH = 11;

    /** @param goal what is assigned; null: nothing is */
    static Sparkline of(List<BigDecimal> values, BigDecimal goal) {
        var all = Stream.concat(values.stream(), Stream.ofNullable(goal)).filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        var scale = new Scale(all.getMin(), all.getMax());
        return new Sparkline(values, line(values, scale), last(values, scale), goal == null ? null : number(scale.y(goal)));
    }

    /** Nothing to draw. */
    public boolean isEmpty() {
        return line.isEmpty();
    }

    private static String line(List<BigDecimal> values, Scale scale) {
        var way = new StringBuilder();
        var pen = false;
        for (var month = 0; month < values.size(); month++) {
            if (values.get(month) != null) {
                way.append(pen ? 'L' : 'M').append(at(month, values, scale));
                way.append(!pen && isAlone(month, values) ? "h0" : "");
            }
            pen = values.get(month) != null;
        }
        return way.toString();
    }

    private static String last(List<BigDecimal> values, Scale scale) {
        for (var month = values.size() - 1; month >= 0; month--) {
            if (values.get(month) != null) {
                return "M" + at(month, values, scale) + "h0";
            }
        }
        return "";
    }

    private static boolean isAlone(int month, List<BigDecimal> values) {
        return month + 1 == values.size() || values.get(month + 1) == null;
    }

    private static String at(int month, List<BigDecimal> values, Scale scale) {
        return number(EDGE + (WIDTH - 2.0 * EDGE) * month / LAST_MONTH) + " " + number(scale.y(values.get(month)));
    }

    /** From the lowest of all values and the goal to the highest. */
    private record Scale(double lowest, double highest) {

        double y(BigDecimal value) {
            return highest == lowest ? HEIGHT / 2.0 : HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (value.doubleValue() - lowest) / (highest - lowest);
        }
    }

    private static String number(double value) {
        var rounded = String.format(Locale.ROOT, "%.1f", value);
        return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    }
}
