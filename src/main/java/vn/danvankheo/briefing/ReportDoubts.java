package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Direction;

/** Soát báo cáo: looks through one report before a person does. Plain values in, doubts out. */
final class ReportDoubts {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int SHOWN = 60;
    /** 15/1, 15-01-2024, ngày 15, tháng 1, quý I, tuần 2, trước Tết, hằng tuần. */
    private static final Pattern DEADLINE = Pattern.compile(
            "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}|(ngày|tháng|quý|tuần)\\s+(\\d|[IVX]+\\b|này|sau|đầu|cuối)|(hằng|hàng|mỗi)\\s+(ngày|tuần|tháng)|(đầu|giữa|cuối)\\s+(tháng|tuần|quý)|trước\\s+(Tết|ngày|tháng)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ReportDoubts() {
    }

    /**
     * @param figures    of the month
     * @param lastMonth  the same unit's of the month before
     * @param others     texts of the unit's last month and of its neighbours
     * @param namesUnits whether the reader may know whose text is the same
     */
    static List<Doubt> of(SaidTexts report, List<SaidFigure> figures, List<SaidFigure> lastMonth, List<SaidTexts> others, boolean namesUnits) {
        var doubts = new ArrayList<Doubt>();
        for (var figure : figures) {
            var before = lastMonth.stream().filter(earlier -> earlier.code().equals(figure.code())).findFirst().map(SaidFigure::filed).orElse(null);
            figure(figure, before).forEach(doubts::add);
        }
        report.texts().forEach((section, text) -> copied(section, text, report, others, namesUnits).forEach(doubts::add));
        if (!report.texts().containsKey(ReportSection.LIMITATIONS)) {
            doubts.add(doubt(DoubtKind.NO_LIMITATION, ReportSection.LIMITATIONS));
        }
        var undated = tasks(report).filter(task -> !DEADLINE.matcher(task).find()).toList();
        if (!undated.isEmpty()) {
            doubts.add(doubt(DoubtKind.NO_DEADLINE, ReportSection.NEXT_TASKS, Integer.toString(undated.size()), shortened(undated.get(0))));
        }
        return List.copyOf(doubts);
    }

    private static Stream<Doubt> figure(SaidFigure figure, FigureValue before) {
        var doubts = new ArrayList<Doubt>();
        var now = figure.filed();
        var terms = figure.terms();
        if (before != null && !terms.isRatio() && terms.accumulation() == Accumulation.LATEST && terms.direction() == Direction.AT_LEAST
                && now.value().compareTo(before.value()) < 0 && !isTenfold(before.comparable(), now.comparable())) {
            doubts.add(doubt(DoubtKind.FALLEN, figure, now.words(), before.words()));
        }
        if (before != null && isTenfold(now.comparable(), before.comparable())) {
            doubts.add(doubt(DoubtKind.TENFOLD, figure, now.words(), before.words()));
        }
        if (before != null && isTenfold(before.comparable(), now.comparable())) {
            doubts.add(doubt(DoubtKind.TENTH, figure, now.words(), before.words()));
        }
        if (terms.isRatio() && terms.unit().startsWith("%") && now.value().compareTo(now.denominator()) > 0) {
            doubts.add(doubt(DoubtKind.PART_OVER_WHOLE, figure, now.words()));
        }
        if (figure.parts() != null && !figure.parts().isSameAs(now)) {
            doubts.add(doubt(DoubtKind.UNLIKE_PARTS, figure, now.words(), figure.parts().words()));
        }
        return doubts.stream();
    }

    private static boolean isTenfold(BigDecimal much, BigDecimal little) {
        return much != null && little != null && little.signum() > 0 && much.compareTo(little.multiply(TEN)) >= 0;
    }

    private static Stream<Doubt> copied(ReportSection section, String text, SaidTexts report, List<SaidTexts> others, boolean namesUnits) {
        var same = others.stream().filter(other -> other.texts().containsKey(section) && TextLikeness.isCopied(text, other.texts().get(section))).toList();
        return Stream.concat(
                same.stream().filter(other -> other.isMonthBefore(report)).limit(1).map(other -> doubt(DoubtKind.SAME_AS_LAST_MONTH, section)),
                same.stream().filter(report::isNeighbourOf).limit(1)
                        .map(other -> doubt(DoubtKind.SAME_AS_ANOTHER, section, namesUnits ? other.unitName() : "một đơn vị khác")));
    }

    private static Stream<String> tasks(SaidTexts report) {
        return Stream.ofNullable(report.undatedTasks()).flatMap(String::lines).map(String::strip).filter(task -> !task.isEmpty());
    }

    private static Doubt doubt(DoubtKind kind, SaidFigure figure, String... arguments) {
        return new Doubt(kind, ReportSection.FIGURES.key(figure.code()), figure.name(), "figures[%d].value".formatted(figure.targetId()),
                "so-lieu-" + figure.targetId(), List.of(arguments));
    }

    private static Doubt doubt(DoubtKind kind, ReportSection section, String... arguments) {
        return new Doubt(kind, section.key(), section.getTitle(), field(section), "muc-" + section.key(), List.of(arguments));
    }

    private static String field(ReportSection section) {
        return switch (section) {
            case NEXT_TASKS -> "muc-next-tasks";
            default -> section.key();
        };
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
