package vn.danvankheo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.scoring.Standings;

class RankingTests {

    private static final Ranking RANKING = Ranking.of(11, List.of(ward("A", 5, 10, 30), ward("B", 10, 10, 30), ward("C", 0, 0, 0), ward("D", 4, 6, 15), ward("E", 1, 1, 30)));

    private static Ranking.Ward ward(String name, int exceeded, int met, int total) {
        return new Ranking.Ward(Standings.unit(name), new Completion(exceeded, met, total));
    }

    @Test
    void theBestShareStandsFirstAndEqualsShareARank() {
        assertThat(RANKING.lines()).extracting(line -> line.rank() + line.ward().code()).containsExactly("1B", "1D", "3A", "4E", "5C");
    }

    @Test
    void theMeanIsOfAllTargetsTogetherAndNotOfPercentages() {
        assertThat(RANKING.all()).isEqualTo(new Completion(20, 27, 105));
        assertThat(RANKING.mean()).isEqualByComparingTo("44.8");
        assertThat(RANKING.belowMean()).extracting(line -> line.ward().code()).containsExactly("E");
    }

    @Test
    void oneSentenceSaysIt() {
        assertThat(RANKING.finding()).isEqualTo("Đến hết tháng 11 các phường hoàn thành 47/105 chỉ tiêu được giao (44,8\u00a0%). Cao nhất: B, D (20/30); thấp nhất: E (2/30); 1 phường dưới mức chung.");
        assertThat(Ranking.of(3, List.of(ward("A", 1, 1, 4), ward("B", 0, 2, 4))).finding()).endsWith("Cao nhất: A, B (2/4).");
        assertThat(Ranking.of(3, List.of(ward("A", 0, 0, 0))).finding()).isEqualTo("Đến hết tháng 3 chưa phường nào có chỉ tiêu được đánh giá.");
    }
}
