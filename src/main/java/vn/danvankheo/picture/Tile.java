package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.util.List;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.StandingWords;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Ô chỉ tiêu: one target at a glance.
 *
 * @param id    the target's, for the way to its own page
 * @param value {@code 187.220}, {@code 94,996 %}
 * @param goal  {@code giao từ 185.000 triệu đồng}; a ward without an allocation has no goal
 */
public record Tile(long id, Standing standing, Sparkline spark, String value, String goal) {

    private static final StandingWords WORDS = new StandingWords();

    static Tile of(long id, Standing standing, List<BigDecimal> months) {
        var goal = standing.assigned() == null ? "không giao" : "giao " + WORDS.goal(standing.target(), standing.assigned());
        return new Tile(id, standing, Sparkline.of(months, standing.assigned()), WORDS.value(standing), goal);
    }

    /** {@code 1.234,5}: of a month, or of a goal. */
    public String number(BigDecimal number) {
        return VietnameseNumbers.formatAgainst(number, standing.assigned());
    }
}
