package vn.danvankheo.briefing;

import java.util.List;

/**
 * Dòng ghép: one figure of the ward beside the sum of what its units say.
 *
 * @param proposed whether it is ticked to begin with: the sums differ, and some unit said something that was not merged yet
 */
record MergeLine(FigureLine line, FigureValue sum, List<Share> shares, boolean proposed) {

    /** What one unit says. */
    record Share(String unit, FigureValue value) {
    }

    public boolean isSame() {
        return sum.isSameAs(line.filed());
    }
}
