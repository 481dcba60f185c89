package vn.danvankheo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTests {

    @ParameterizedTest
    @CsvSource({"hag bac, phuong hang bac hang bac hk 05, true", "hang baac, phuong hang bac hang bac hk 05, true", "hnag bac, phuong hang bac hang bac hk 05, true",
        "hang bong, phuong hang bac hang bac hk 05, false", "hang bai, phuong hang bac hang bac hk 05, true", "phan laoi rac, kheo trong van dong phan loai rac tai nguon, true",
        "hk 06, phuong hang bac hang bac hk 05, false", "phuong 12, phuong 13, false", "phuonng tan binh, phuong tan binh 7, true"})
    void aSlipIsForgiven(String typed, String text, boolean meant) {
        assertThat(Misspelling.isOf(List.of(typed.split(" ")), text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"hangf, hang", "bacj, bac", "ddoongj, dong", "vaanj, van", "kheso, kheo", "raast, rat", "nguwowif, nguoi", "trasng, trang", "rac, rac", "phan, phan", "sach, sach", "xa, xa", "hoa, hoa", "so, so"})
    void keysThatStandForMarksAreLeftOut(String typed, String meant) {
        assertThat(Misspelling.withoutKeys(typed)).isEqualTo(meant);
    }
}
