package vn.danvankheo.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.springframework.util.Assert;
import vn.danvankheo.document.Block.Align;

/**
 * Chỗ in: where words stand on an A4 page that lies, their size in points.
 *
 * @param x from the left edge, as @param y from the upper one to the top of the first line; millimetres
 */
@Embeddable
record Place(boolean shown, BigDecimal x, BigDecimal y, BigDecimal width, int size, boolean bold, @Enumerated(EnumType.STRING) Align align) {

    static final int PAPER_WIDTH = 297;
    static final int PAPER_HEIGHT = 210;
    static final int SMALLEST = 8;
    static final int LARGEST = 60;
    private static final double LINE = 1.25;

    Place {
        Assert.isTrue(isOnPaper(x, y, width, size), "words stand on the paper");
        Assert.isTrue(size >= SMALLEST && size <= LARGEST, "words can be read");
        Assert.notNull(align, "words are aligned");
    }

    /** Whether a first line of the size fits there. */
    static boolean isOnPaper(BigDecimal x, BigDecimal y, BigDecimal width, int size) {
        return x.signum() >= 0 && y.signum() >= 0 && width.signum() > 0 && x.add(width).doubleValue() <= PAPER_WIDTH && y.doubleValue() + lineHeight(size) <= PAPER_HEIGHT;
    }

    static double lineHeight(int size) {
        return size * LINE * Tinos.MILLIMETRES_A_POINT;
    }
}
