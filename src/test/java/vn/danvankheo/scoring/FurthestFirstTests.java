package vn.danvankheo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** At the meeting the wards that lack most are named first. */
class FurthestFirstTests {

    @Test
    void whoBringsTheSmallestShareOfWhatWasAskedOfItIsFirst() {
        assertThat(inOrder(Standings.ward("Hàng Bạc", Standings.PEOPLE, "30", "36"), Standings.ward("Hàng Gai", Standings.PEOPLE, "24", "36"), Standings.ward("Phúc Tân", Standings.PEOPLE, "40", "90")))
                .containsExactly("Phúc Tân", "Hàng Gai", "Hàng Bạc");
    }

    @Test
    void whereLessIsBetterTheMostComplaintsAreFirst() {
        assertThat(inOrder(Standings.ward("Hàng Bạc", Standings.COMPLAINTS, "0", "0"), Standings.ward("Hàng Gai", Standings.COMPLAINTS, "3", "0"), Standings.ward("Phúc Tân", Standings.COMPLAINTS, "1", "0")))
                .containsExactly("Hàng Gai", "Phúc Tân", "Hàng Bạc");
    }

    @Test
    void whoHasNoFigureStandsBeforeAll() {
        assertThat(inOrder(Standings.ward("Hàng Bạc", Standings.SHARE, "10", "70"), Standings.ward("Hàng Gai", Standings.SHARE, "-", "70"))).containsExactly("Hàng Gai", "Hàng Bạc");
    }

    private static List<String> inOrder(WardStanding... wards) {
        return Stream.of(wards).sorted(WardStanding.furthestFirst()).map(ward -> ward.ward().shortName()).toList();
    }
}
