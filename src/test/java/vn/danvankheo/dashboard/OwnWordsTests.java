package vn.danvankheo.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** In November no ward is where it should be with sorting its waste; why, phường Hàng Trống (HK-13) and phường Cửa Đông (HK-02) say themselves. */
@HoanKiemTest
@Transactional
class OwnWordsTests {

    private static final String SILENT = "Phường chưa nói vì sao.";
    private static final String ANSWER = "Hai tuyến phố chưa có thùng hai ngăn.";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @Test
    void whereNothingWasSaidOfTheTargetThatIsSaidAndCanBeAsked() throws Exception {
        var page = page("lanhdao", "");

        assertThat(page).contains("18 phường chưa theo kịp; chưa phường nào nói vì sao");
        assertThat(row("Hàng Trống", page)).contains(SILENT, "/giao-ban/giai-trinh/hoi?phuong=HK-13");
    }

    @Test
    void whatTheWardAnsweredStandsInItsRowAndTheOthersAreStillSilent() throws Exception {
        askAndAnswer();

        var page = page("quan", "");

        assertThat(page).contains("18 phường chưa theo kịp; 1 phường đã nói vì sao");
        assertThat(row("Hàng Trống", page)).contains(ANSWER).doesNotContain(SILENT);
        assertThat(row("Cửa Đông", page)).contains(SILENT).doesNotContain(ANSWER);
        assertThat(page.substring(page.indexOf("Bảng các phường"))).containsSubsequence(">Hàng Trống</a></th>", ">Chương Dương</a></th>"); // who tells why stands first
    }

    @Test
    void whoeverIsAskedHasNotRefusedToSayIt() throws Exception {
        ask();

        var page = page("quan", "");

        assertThat(row("Hàng Trống", page)).contains("chờ trả lời, hạn 22/12/2023").doesNotContain(SILENT, "/giai-trinh/hoi?"); // nor is it asked twice
        assertThat(page).contains("18 phường chưa theo kịp; chưa phường nào nói vì sao"); // nor has it told yet
    }

    @Test
    void aWardReadsItsOwnWordsAlone() throws Exception {
        askAndAnswer();

        assertThat(page("phuong13", "")).contains("Phường nói vì sao", ANSWER).doesNotContain(SILENT);
        assertThat(page("phuong02", "")).contains("Phường nói vì sao", SILENT).doesNotContain(ANSWER).doesNotContain("/giao-ban/" + report("HK-13")).doesNotContain("/giai-trinh/hoi");
        mvc.perform(get("/chi-tieu/{id}/ket-qua?thang=2023-11&phuong=HK-13", target()).with(SignedIn.as("phuong02"))).andExpect(status().isNotFound());
    }

    @Test
    void whoeverReadsNoTextsIsToldTheFiguresAlone() throws Exception {
        askAndAnswer();

        assertThat(page("admin", "&quan=HK")).contains("class=\"own-sum\"").doesNotContain(ANSWER).doesNotContain(SILENT);
    }

    @Test
    void theMeetingSeesWhoSaidWhyAndWhoDidNot() throws Exception {
        askAndAnswer();

        var page = mvc.perform(get("/trinh-chieu?thang=2023-11").with(SignedIn.as("quan"))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("<b>Hàng Trống giải trình: </b><span>" + ANSWER, "<b>Chưa nói vì sao: </b><span>17 phường</span>", "<b>Chưa nói vì sao: </b><span>cả 18 phường</span>");
    }

    private void askAndAnswer() throws Exception {
        ask();
        var question = database.sql("select max(id) from explanation").query(Long.class).single();
        mvc.perform(post("/giao-ban/giai-trinh/{id}", question).param("version", "0").param("answer", ANSWER).with(csrf()).with(SignedIn.as("phuong13"))).andExpect(status().is3xxRedirection());
    }

    private void ask() throws Exception {
        mvc.perform(post("/giao-ban/giai-trinh/hoi").param("phuong", "HK-13").param("chi-tieu", String.valueOf(target())).param("thang", "2023-11")
                .param("question", "Vì sao chậm?").param("dueOn", "22/12/2023").param("key", UUID.randomUUID().toString()).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());
    }

    private String page(String who, String more) throws Exception {
        return mvc.perform(get("/chi-tieu/" + target() + "/ket-qua?thang=2023-11" + more).with(SignedIn.as(who))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String row(String ward, String page) {
        var table = page.substring(page.indexOf("Bảng các phường"));
        var row = table.substring(table.indexOf(">" + ward + "</a></th>"));
        return row.substring(0, row.indexOf("</tr>"));
    }

    private long target() {
        return database.sql("select id from target where code = 'MT-03'").query(Long.class).single();
    }

    private long report(String ward) {
        return database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = ? and r.month = '2023-11-01'").param(ward).query(Long.class).single();
    }
}
