package vn.danvankheo.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

@HoanKiemTest
class DashboardControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "2023-01, 12/38, '(2 vượt, 10 đạt)'",
        "2023-03, 13/38, '(3 vượt, 10 đạt)'",
        "2023-06, 14/38, '(3 vượt, 11 đạt)'",
        "2023-09, 19/38, '(5 vượt, 14 đạt)'",
        "2023-11, 31/38, '(12 vượt, 19 đạt)'",
        "2023-12, 23/38, '(9 vượt, 14 đạt)'"})
    void theDistrictSeesHowManyTargetsAreDone(String month, String completion, String words) throws Exception {
        mvc.perform(get("/").param("thang", month).with(SignedIn.as("quan")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong>" + completion + "</strong>")))
                .andExpect(content().string(containsString(words)));
    }

    @Test
    void aWardSeesItsOwnBoardAndWhatIsDueWhen() throws Exception {
        mvc.perform(get("/").param("thang", "2023-11").with(SignedIn.as("phuong13")))
                .andExpect(content().string(containsString("<strong>27/30</strong>")))
                .andExpect(content().string(containsString("Phường Hàng Trống")))
                .andExpect(content().string(not(containsString("Phường Hàng Bạc"))));
        mvc.perform(get("/").with(SignedIn.as("phuong03")))
                .andExpect(content().string(containsString("Soạn báo cáo")))
                .andExpect(content().string(containsString("20/12/2023")));
    }

    @Test
    @Transactional
    void aWardThatEndedInJulyIsStillLookedUpInDecember() throws Exception {
        database.sql("update unit set valid_to = '2023-07-01' where code = 'HK-18'").update();

        mvc.perform(get("/").with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("phuong=HK-18")));
    }

    @Test
    void anotherWardsBoardIsNotFoundByItsCode() throws Exception {
        mvc.perform(get("/").param("phuong", "HK-02").with(SignedIn.as("phuong01"))).andExpect(status().isNotFound());
        mvc.perform(get("/").param("phuong", "HK-02").with(SignedIn.as("lanhdao"))).andExpect(status().isOk());
    }

    @Test
    void beforeDecemberIsDueTheBoardOpensOnNovember() throws Exception {
        mvc.perform(get("/").with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("<strong>31/38</strong>")));
    }

    @Test
    void whatWaitsIsShownBesideAsProvisional() throws Exception {
        mvc.perform(get("/").param("thang", "2023-12").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("Tạm tính cả báo cáo đã nộp, chờ duyệt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01", "1999-12", "2023-13", "thang-muoi"})
    void aMonthThatIsNoneIsNotFound(String month) throws Exception {
        mvc.perform(get("/").param("thang", month).with(SignedIn.as("quan"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"quan, /", "lanhdao, /?thang=2023-12", "admin, /", "phuong13, /", "quan, /?phuong=HK-13", "quan, /giao-ban", "phuong13, /giao-ban"})
    void aPageCostsABoundedNumberOfStatements(String who, String page) throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(get(page).with(SignedIn.as(who))).andExpect(status().isOk())).statements()).hasSizeLessThan(24);
    }

    @Test
    void theReasonOfAVerdictIsOneClickAway() throws Exception {
        mvc.perform(get("/").param("thang", "2023-11").with(SignedIn.as("lanhdao")))
                .andExpect(content().string(containsString("Lũy kế 561/720 người: chậm tiến độ, cần 660 đến hết tháng 11 theo tiến độ")));
    }
}
