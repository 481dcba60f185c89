package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import vn.danvankheo.document.Block.Align;

/**
 * Dòng chữ đã đặt chỗ: one line of a certificate as it is printed and as the preview shows it.
 *
 * @param x      of its beginning, and @param anchor of what its alignment holds on to; millimetres from the left
 * @param y      of its foot, from the upper edge
 * @param size   in points
 */
record PlacedLine(String text, double x, double anchor, double y, int size, boolean bold, Align align) {

    private static final int MOST_LINES = 4;
    private static final double ASCENT = 0.891;

    /** Words in as many lines as they need; what is too long for its place is set smaller. */
    static List<PlacedLine> of(Place place, String text) {
        var width = place.width().doubleValue();
        var size = place.size();
        var lines = Tinos.lines(text, size, place.bold(), width);
        while (size > Place.SMALLEST && !fits(lines, size, place)) {
            lines = Tinos.lines(text, --size, place.bold(), width);
        }
        var placed = new ArrayList<PlacedLine>();
        for (var line : lines) {
            var left = place.x().doubleValue();
            var gap = width - Tinos.width(line, size, place.bold());
            var share = switch (place.align()) {
                case LEFT -> 0;
                case CENTRE -> 0.5;
                case RIGHT -> 1;
            };
            var y = place.y().doubleValue() + size * ASCENT * Tinos.MILLIMETRES_A_POINT + placed.size() * Place.lineHeight(size);
            placed.add(new PlacedLine(line, left + gap * share, left + width * share, y, size, place.bold(), place.align()));
        }
        return placed;
    }

    private static boolean fits(List<String> lines, int size, Place place) {
        return lines.size() <= MOST_LINES && place.y().doubleValue() + lines.size() * Place.lineHeight(size) <= Place.PAPER_HEIGHT
                && lines.stream().allMatch(line -> Tinos.width(line, size, place.bold()) <= place.width().doubleValue());
    }

    /** In millimetres, as the preview measures. */
    public double getHeight() {
        return size * Tinos.MILLIMETRES_A_POINT;
    }
}
