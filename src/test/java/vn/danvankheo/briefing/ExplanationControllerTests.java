package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** The leader asks phường Hàng Trống (HK-13) why its November's figure is what it is. */
@HoanKiemTest
@Transactional
class ExplanationControllerTests {

    private static final int SIGN_IN = 6;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    @Autowired
    private MutableClock clock;

    @AfterEach
    void leaveTheClock() {
        clock.reset();
    }

    @Test
    void theAnswerStandsBesideTheFigure() throws Exception {
        ask("lanhdao", "Vì sao tháng 11 giảm?", "22/12/2023", UUID.randomUUID()).andExpect(status().is3xxRedirection());
        mvc.perform(get("/").with(SignedIn.as("phuong13"))).andExpect(content().string(containsString("Vì sao tháng 11 giảm?")))
                .andExpect(content().string(containsString("Trả lời trước hết ngày <span>22/12/2023</span>")));

        answer("phuong13", "Bốn hợp đồng hết hạn.").andExpect(status().is3xxRedirection());

        for (var page : new String[] {"/giao-ban/" + report(), "/chi-tieu/" + target() + "/ket-qua?thang=2023-11", "/chi-tieu/" + target() + "/ket-qua?thang=2023-11&phuong=HK-13"}) {
            mvc.perform(get(page).with(SignedIn.as("quan"))).andExpect(content().string(containsString("Bốn hợp đồng hết hạn.")));
        }
        mvc.perform(get("/").with(SignedIn.as("phuong13"))).andExpect(content().string(not(containsString("Vì sao tháng 11 giảm?"))));
    }

    @Test
    void theAskingPageShowsWhatWasReported() throws Exception {
        mvc.perform(get("/giao-ban/giai-trinh/hoi").param("phuong", "HK-13").param("chi-tieu", target()).param("thang", "2023-11").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("Lao động được giải quyết việc làm"))).andExpect(content().string(containsString(" người</strong>")));
    }

    @Test
    void aFigureThatIsStillBeingWrittenIsItsWardsAlone() throws Exception {
        ask("quan", "Vì sao tháng 11 giảm?", "22/12/2023", UUID.randomUUID());
        database.sql("update briefing_report set status = 'DRAFT', submitted_at = null, accepted_at = null where id = ?").param(report()).update();
        entities.clear();

        mvc.perform(get("/giao-ban/giai-trinh/hoi").param("phuong", "HK-13").param("chi-tieu", target()).param("thang", "2023-11").with(SignedIn.as("lanhdao")))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString(" người</strong>"))));
        mvc.perform(get("/giao-ban/giai-trinh/{id}", id()).with(SignedIn.as("quan")))
                .andExpect(content().string(not(containsString(" người</strong>")))).andExpect(content().string(not(containsString("/giao-ban/" + report() + "#"))));
        mvc.perform(get("/giao-ban/giai-trinh/{id}", id()).with(SignedIn.as("phuong13"))).andExpect(content().string(containsString(" người</strong>")));
    }

    @Test
    void aQuestionSaysSomethingAndHasADayAhead() throws Exception {
        ask("quan", "", "17/12/2023", UUID.randomUUID()).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Viết câu hỏi"))).andExpect(content().string(containsString("từ hôm nay, 18/12/2023, trở đi")));
        ask("quan", "Vì sao?", "ngày mai", UUID.randomUUID()).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Vì sao?")));
    }

    @Test
    void pressedTwiceItIsAskedOnceAndAnotherQuestionWaitsForTheAnswer() throws Exception {
        var key = UUID.randomUUID();
        ask("quan", "Vì sao?", "22/12/2023", key);
        ask("quan", "Vì sao?", "22/12/2023", key).andExpect(status().is3xxRedirection());
        assertThat(database.sql("select count(*) from explanation").query(Long.class).single()).isEqualTo(1);

        ask("quan", "Còn nữa?", "22/12/2023", UUID.randomUUID()).andExpect(status().isConflict()).andExpect(content().string(containsString("đang chờ giải trình")));
        answer("phuong13", "Vì thế.");
        ask("quan", "Còn nữa?", "22/12/2023", UUID.randomUUID()).andExpect(status().is3xxRedirection());
    }

    @Test
    void onlyTheDistrictAsksAndOnlyTheWardAnswers() throws Exception {
        ask("phuong13", "Vì sao?", "22/12/2023", UUID.randomUUID()).andExpect(status().isForbidden());
        ask("quan", "Vì sao?", "22/12/2023", UUID.randomUUID());

        answer("quan", "Quận trả lời hộ.").andExpect(status().isForbidden());
        answer("phuong12", "Phường khác trả lời hộ.").andExpect(status().isNotFound());
        mvc.perform(get("/giao-ban/giai-trinh").with(SignedIn.as("phuong12"))).andExpect(content().string(not(containsString("Vì sao?"))));
        mvc.perform(get("/giao-ban/giai-trinh").with(SignedIn.as("phuong13"))).andExpect(content().string(containsString("Vì sao?")));
    }

    @Test
    void ofTwoWhoAnswerTheSecondSeesBothAnswers() throws Exception {
        ask("quan", "Vì sao?", "22/12/2023", UUID.randomUUID());
        answer("phuong13", "Bốn người hết hạn hợp đồng.").andExpect(status().is3xxRedirection());
        entities.flush();

        answer("phuong13", "Năm người nghỉ việc.").andExpect(content().string(containsString("Năm người nghỉ việc."))).andExpect(OvertakenPage.shows("answer", "Bốn người hết hạn hợp đồng."));
    }

    @Test
    void whatIsOverdueIsSaidToTheDistrictAtOnce() throws Exception {
        ask("quan", "Vì sao?", "19/12/2023", UUID.randomUUID());
        clock.set(LocalDateTime.of(2023, 12, 20, 8, 0));

        mvc.perform(get("/").with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("Chờ phường giải trình")))
                .andExpect(content().string(containsString("hạn 19/12/2023</span> <span class=\"verdict verdict-NOT_MET\">quá hạn")));
    }

    @Test
    void thePagesCostABoundedNumberOfStatements() throws Exception {
        ask("quan", "Vì sao?", "22/12/2023", UUID.randomUUID());
        for (var page : new String[] {"/giao-ban/giai-trinh", "/giao-ban/giai-trinh/" + id(), "/giao-ban/giai-trinh/hoi?phuong=HK-13&chi-tieu=" + target() + "&thang=2023-11"}) {
            assertThat(StatementCount.of(() -> mvc.perform(get(page).with(SignedIn.as("quan"))).andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(SIGN_IN + 10);
        }
    }

    private ResultActions ask(String who, String question, String dueOn, UUID key) throws Exception {
        return mvc.perform(post("/giao-ban/giai-trinh/hoi").param("phuong", "HK-13").param("chi-tieu", target()).param("thang", "2023-11")
                .param("question", question).param("dueOn", dueOn).param("key", key.toString()).with(csrf()).with(SignedIn.as(who)));
    }

    private ResultActions answer(String who, String words) throws Exception {
        return mvc.perform(post("/giao-ban/giai-trinh/{id}", id()).param("version", "0").param("answer", words).with(csrf()).with(SignedIn.as(who)));
    }

    private long id() {
        return database.sql("select max(id) from explanation").query(Long.class).single();
    }

    private String target() {
        return database.sql("select id from target where code = 'AS-02'").query(String.class).single();
    }

    private long report() {
        return database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-13' and r.month = '2023-11-01'").query(Long.class).single();
    }
}
