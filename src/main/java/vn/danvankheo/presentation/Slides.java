package vn.danvankheo.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.danvankheo.scoring.Standing;

/** Các trang của một buổi giao ban, in the order in which it goes: how many, which, what turned, who reported, what is open, what is next. */
final class Slides {

    private static final int LETTERS = 92;
    private static final int LETTERS_BESIDE = 68;
    private static final double NAME = 4.8;
    private static final double WORDS = 4.1;
    private static final double GAP = 2.6;

    private final Presentation shown;
    private final List<Slide> pages = new ArrayList<>();

    private Slides(Presentation shown) {
        this.shown = shown;
    }

    static List<Slide> of(Presentation shown) {
        var slides = new Slides(shown);
        slides.pages.add(new Slide.Title(shown.title()));
        if (shown.board() != null) {
            slides.board();
            slides.turns();
        }
        slides.pages.add(new Slide.Reports("Nộp báo cáo tháng " + shown.month().getMonthValue()));
        slides.open();
        slides.tasks();
        return List.copyOf(slides.pages);
    }

    private void board() {
        var columns = GroupPart.columns(shown.board().groups());
        var parts = (columns.size() + 1) / 2;
        IntStream.range(0, parts).forEach(at -> pages.add(new Slide.Board("Bảng chỉ tiêu", columns.subList(2 * at, Math.min(2 * at + 2, columns.size())), at + 1, parts)));
    }

    private void turns() {
        if (shown.turns() == null) {
            return;
        }
        var better = shown.turns().stream().filter(Turn::isBetter).count();
        var worse = shown.turns().stream().filter(Turn::isWorse).count();
        var summary = "%d chỉ tiêu tốt lên, %d kém đi".formatted(better, worse)
                + (better + worse < shown.turns().size() ? ", %d khác".formatted(shown.turns().size() - better - worse) : "");
        var paged = shown.turns().isEmpty() ? List.of(List.<Turn>of())
                : Fit.pages(shown.turns(), turn -> Fit.height(turn.now().target().name(), LETTERS_BESIDE, NAME) + WORDS + Fit.height(turn.now().reason(), LETTERS, WORDS) + GAP);
        for (var at = 0; at < paged.size(); at++) {
            pages.add(new Slide.Turns("Thay đổi so với tháng " + shown.month().minusMonths(1).getMonthValue(), summary, paged.get(at), at + 1, paged.size()));
        }
    }

    private void open() {
        for (var at = 0; at < shown.open().size(); at++) {
            var open = shown.open().get(at);
            pages.add(new Slide.Open(open.standing().target().name(), open, at + 1, shown.open().size()));
        }
        var paged = Fit.pages(shown.waiting(), Slides::height);
        for (var at = 0; at < paged.size(); at++) {
            pages.add(new Slide.Waiting("Chưa hoàn thành, đang thực hiện", paged.get(at), at + 1, paged.size()));
        }
    }

    private static double height(Standing standing) {
        return Fit.height(standing.target().name(), LETTERS_BESIDE, NAME) + Fit.height(standing.reason(), LETTERS, WORDS) + GAP;
    }

    private void tasks() {
        var agenda = shown.agenda();
        var earlier = new ArrayList<AgendaLine>();
        agenda.followed().forEach(conclusion -> earlier.add(AgendaLine.of(conclusion, shown.at().toLocalDate())));
        if (agenda.promised().total() > 0) {
            earlier.add(AgendaLine.of(agenda.promised(), agenda.behind()));
        }
        tasks("Kết luận trước, việc đã hứa", earlier);
        tasks("Kết luận giao ban tháng %d, việc tới".formatted(shown.month().getMonthValue()), agenda.tasks().isEmpty() ? List.of(AgendaLine.NOTHING_CONCLUDED) : agenda.tasks().stream().map(AgendaLine::of).toList());
    }

    private void tasks(String heading, List<AgendaLine> lines) {
        var paged = Fit.pages(lines, line -> Fit.height(line.text(), LETTERS_BESIDE, NAME) + (line.about() == null ? 0 : Fit.height(line.about(), LETTERS, WORDS)) + GAP);
        for (var at = 0; at < paged.size(); at++) {
            pages.add(new Slide.Tasks(heading, paged.get(at), at + 1, paged.size()));
        }
    }
}
