package vn.danvankheo.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Vừa trang: what goes on one page of a wall. Heights are hundredths of the page's own, so that screen and paper break alike. */
final class Fit {

    /** What a page holds under its heading. */
    static final double ROOM = 74;

    private Fit() {
    }

    /** How high a text is. @param letters that go on one line. @param line how high one is */
    static double height(String text, int letters, double line) {
        return line * Math.max(1, Math.ceil((double) text.length() / letters));
    }

    /** The rows in their order, as many on each page as go there; one that is too high for any has a page of its own. */
    static <T> List<List<T>> pages(List<T> rows, ToDoubleFunction<T> height) {
        var pages = new ArrayList<List<T>>();
        var left = 0.0;
        for (var row : rows) {
            var needed = height.applyAsDouble(row);
            if (pages.isEmpty() || needed > left) {
                pages.add(new ArrayList<>());
                left = ROOM;
            }
            pages.get(pages.size() - 1).add(row);
            left -= needed;
        }
        return pages;
    }
}
