package vn.danvankheo.picture;

import java.math.BigDecimal;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.StandingWords;
import vn.danvankheo.web.VietnameseNumbers;

/** Ô chỉ tiêu: one target at a glance. @param id the target's, for the way to its own page */
public record Tile(long id, Standing standing, Sparkline spark) {

    private static final StandingWords WORDS = new StandingWords();

    /** {@code 187.220}, {@code 94,996 %}. */
    public String value() {
        return WORDS.value(standing);
    }

    /** {@code 1.234,5}: of a month, or of a goal. */
    public String number(BigDecimal number) {
        return VietnameseNumbers.formatAgainst(number, standing.assigned());
    }

    /** {@code giao từ 185.000 triệu đồng}; a ward without an allocation has no goal. */
    public String goal() {
        return standing.assigned() == null ? "không giao" : "giao " + WORDS.goal(standing.target(), standing.assigned());
    }
}
