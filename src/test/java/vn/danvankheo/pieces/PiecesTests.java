package vn.danvankheo.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.testing.HoanKiemTest;

/** The page of pieces shows them all, with words. */
@HoanKiemTest
class PiecesTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void everyVerdictAndEveryStatusStandsThereInItsWords() throws Exception {
        var page = page();

        assertThat(page).doesNotContain("??");
        for (var verdict : Verdict.values()) {
            assertThat(page).contains("verdict-" + verdict, verdict.words());
        }
        assertThat(page).contains("chip-ACCEPTED\">Đã duyệt", "chip-RECOGNIZED\">Được công nhận", "chip-mail-GIVEN_UP\">", "state-NOTHING\">không phát sinh");
        assertThat(Statuses.ALL).allSatisfy(statuses -> assertThat(statuses.getNames()).as(statuses.family()).isNotEmpty());
    }

    /** A chip that has a style is one that somebody sees. */
    @Test
    void everyChipThatHasAStyleIsShown() throws Exception {
        var styles = new ClassPathResource("static/css/work.css").getContentAsString(StandardCharsets.UTF_8);
        var page = page();

        var chips = Pattern.compile("\\.(chip-[A-Za-z_-]+)").matcher(styles).results().map(chip -> chip.group(1)).distinct().toList();
        assertThat(chips).isNotEmpty().allSatisfy(chip -> assertThat(page).containsPattern("chip " + chip + "\\b"));
    }

    @Test
    void aFieldThatIsRefusedLooksSoWithoutThePageBeingRefused() throws Exception {
        assertThat(page()).contains("href=\"#wrongTitle\"", "id=\"wrongTitle-error\"", "Cần sửa:", "Bản đang lưu").doesNotContain("<title>Lỗi");
    }

    private String page() throws Exception {
        return mvc.perform(get("/he-thong/mau").with(SignedIn.as("admin"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
