package vn.danvankheo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.scoring.Standings.COMPLAINTS;
import static vn.danvankheo.scoring.Standings.PEOPLE;
import static vn.danvankheo.scoring.Standings.SHARE;
import static vn.danvankheo.scoring.Standings.ward;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvankheo.scoring.Standings;

class WardBarsTests {

    @Test
    void sharesAreRankedBesideWhatTheWholeDistrictComesTo() {
        var bars = WardBars.of(List.of(ward("A", SHARE, "90", "95"), ward("B", SHARE, "100", "95"), ward("C", SHARE, null, "95")), Standings.of(SHARE, 11, "90.09", "95"));

        assertThat(bars.bars()).extracting(bar -> bar.line().ward().code() + bar.width()).containsExactly("B100.00", "A90.00", "C0");
        assertThat(bars.mean()).isEqualByComparingTo("90.09");
        assertThat(bars.finding().replace('\u00a0', ' ')).isEqualTo("Tốt nhất: B (100 %); kém nhất: A (90 %). Chung cả quận: 90,1 %. 1 phường chưa có số liệu.");
    }

    @Test
    void aSumThatWasSharedOutIsShownAsPartsOfWhatEachWasAssigned() {
        var bars = WardBars.of(List.of(ward("Lớn", PEOPLE, "90", "100"), ward("Nhỏ", PEOPLE, "12", "10")), Standings.of(PEOPLE, 11, "102", "110"));

        assertThat(bars.byGoal()).isTrue();
        assertThat(bars.bars()).extracting(bar -> bar.line().ward().code()).containsExactly("Nhỏ", "Lớn");
        assertThat(bars.meanWords().replace('\u00a0', ' ')).isEqualTo("Chung 2 phường: 92,7 % mức giao");
    }

    @Test
    void aGoalThatIsAllButReachedIsNotWrittenAsReached() {
        var bars = WardBars.of(List.of(ward("A", PEOPLE, "2500", "2500"), ward("B", PEOPLE, "2499", "2500")), Standings.of(PEOPLE, 11, "4999", "5000"));

        assertThat(bars.bars()).extracting(bar -> bar.words().replace('\u00a0', ' ')).containsExactly("2.500/2.500, 100,0 %", "2.499/2.500, 99,96 %");
        assertThat(bars.meanWords().replace('\u00a0', ' ')).isEqualTo("Chung 2 phường: 99,98 % mức giao");
    }

    @Test
    void aSumThatNobodyWasAssignedAPartOfIsComparedWithTheMeanWard() {
        var bars = WardBars.of(List.of(ward("A", PEOPLE, "5", null), ward("B", PEOPLE, "10", null)), Standings.of(PEOPLE, 11, "15", "20"));

        assertThat(bars.meanWords()).isEqualTo("Trung bình một phường: 7,5 người");
        assertThat(bars.mean()).isEqualByComparingTo("75");
    }

    @Test
    void ofALimitTheLowestIsTheBest() {
        var bars = WardBars.of(List.of(ward("A", COMPLAINTS, "5", "12"), ward("B", COMPLAINTS, "0", "12")), Standings.of(COMPLAINTS, 11, "5", "12"));

        assertThat(bars.bars()).extracting(bar -> bar.line().ward().code()).containsExactly("B", "A");
    }

    @Test
    void barsBelowZeroRunToTheLeft() {
        var bars = WardBars.of(List.of(ward("A", COMPLAINTS, "-30", "-5"), ward("B", COMPLAINTS, "10", "-5")), Standings.of(COMPLAINTS, 11, null, "-5"));

        assertThat(bars.bars().get(0).from()).isEqualByComparingTo("0");
        assertThat(bars.bars().get(0).width()).isEqualByComparingTo("75");
        assertThat(bars.bars().get(1).from()).isEqualByComparingTo("75");
        assertThat(bars.mean()).isNull();
    }

    @Test
    void wardsThatStandAtTheSameAreASentence() {
        var bars = WardBars.of(List.of(ward("A", SHARE, "90", "95"), ward("B", SHARE, "90", "95")), Standings.of(SHARE, 11, "90", "95"));

        assertThat(bars.isWorthSeeing()).isFalse();
        assertThat(bars.isLevel()).isTrue();
        assertThat(bars.finding().replace('\u00a0', ' ')).isEqualTo("Các phường ngang nhau: 90 %. Chung cả quận: 90 %.");
    }

    @Test
    void oneWardAloneIsNoComparison() {
        assertThat(WardBars.of(List.of(ward("A", SHARE, "90", "95"), ward("B", SHARE, null, "95")), Standings.of(SHARE, 11, "90", "95")).isWorthSeeing()).isFalse();
    }
}
