package vn.danvankheo.document;

/** Khổ giấy A4, upright or lying, and what both formats measure on it alike; millimetres. */
final class PaperSize {

    /** The issuer's share of the head; the state's name needs more. */
    static final double LEFT_HEAD = 0.43;

    /** The text of a table is smaller than the body. */
    static final int TABLE_TEXT = 12;

    private static final int SHORT = 210;
    private static final int LONG = 297;

    private PaperSize() {
    }

    static int width(Paper paper) {
        return paper.landscape() ? LONG : SHORT;
    }

    static int height(Paper paper) {
        return paper.landscape() ? SHORT : LONG;
    }

    /** Between the margins. */
    static double textWidth(Paper paper) {
        return width(paper) - paper.layout().marginLeft() - paper.layout().marginRight();
    }

    /** The line under the motto, or under the party's name, is as long as the words. */
    static double rule(LayoutProfile layout) {
        return layout.motto() == null ? Tinos.boldWidth(layout.title(), layout.titleSize()) : Tinos.boldWidth(layout.motto(), layout.mottoSize());
    }
}
