package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;

/** Quận Hoàn Kiếm moves its due day; today is Monday 18/12/2023, and the 10th was a Sunday. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=briefing-pages")
class BriefingSettingControllerTests {

    private static final String HANG_DAO = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-02' and r.month = '2023-12-01')";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void theDistrictReportsAsEverybodyAgain() {
        database.sql("update unit set due_day = null, period_from_day = null, working_day_rule = null where code = 'HK'").update();
        database.sql("delete from district_briefing_setting").update();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1, NEXT_WORKING_DAY, 11/12/2023",
        "10, 1, PREVIOUS_WORKING_DAY, 08/12/2023",
        "10, 1, SAME_DAY, 10/12/2023",
        "31, 1, SAME_DAY, 31/12/2023"})
    void everybodyReadsTheSameDueDay(String day, String from, String rule, String due) throws Exception {
        set("dueDay", day, "periodFromDay", from, "rule", rule).andExpect(status().is3xxRedirection());

        for (var page : new String[] {"/giao-ban", "/", "/giao-ban/" + one("select " + HANG_DAO) + "/sua"}) {
            mvc.perform(get(page).with(SignedIn.as("phuong02"))).andExpect(content().string(containsString(due)));
        }
        mvc.perform(get("/").with(SignedIn.as("quan"))).andExpect(content().string(containsString(due)));
        mvc.perform(get("/lich?nam=2023").with(SignedIn.as("quan"))).andExpect(content().string(containsString(">" + due.substring(0, 5) + "</span> <a href=\"/giao-ban?nam=2023\">")));
        mvc.perform(get("/giao-ban/cham?thang=2023-12").with(SignedIn.as("quan"))).andExpect(content().string(containsString(due)));
    }

    @Test
    void whatHasPassedIsLateAndTheBoardTakesTheNewMonth() throws Exception {
        mvc.perform(get("/").with(SignedIn.as("quan"))).andExpect(content().string(containsString("11/2023")));

        set("dueDay", "10", "periodFromDay", "1", "rule", "NEXT_WORKING_DAY");

        mvc.perform(get("/giao-ban/" + one("select " + HANG_DAO) + "/sua").with(SignedIn.as("phuong02"))).andExpect(content().string(containsString("đã quá hạn")));
        mvc.perform(get("/").with(SignedIn.as("quan"))).andExpect(content().string(containsString("<option value=\"2023-12\" selected=\"selected\">")));
    }

    @Test
    void aPeriodThatIsNoMonthIsSaidWhereFiguresAreTyped() throws Exception {
        var form = get("/giao-ban/" + one("select " + HANG_DAO) + "/sua");
        mvc.perform(form.with(SignedIn.as("phuong02"))).andExpect(content().string(not(containsString("Số liệu tính từ ngày"))));

        set("dueDay", "22", "periodFromDay", "21", "rule", "SAME_DAY");

        mvc.perform(form.with(SignedIn.as("phuong02"))).andExpect(content().string(containsString("Số liệu tính từ ngày 21/11/2023 đến hết ngày 20/12/2023.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "dueDay        | 32      | từ 1 đến 31",
        "dueDay        | 0       | từ 1 đến 31",
        "dueDay        | hai mươi | từ 1 đến 31",
        "dueDay        | ''      | Ghi hạn nộp",
        "periodFromDay | 29      | từ ngày 1 đến 28",
        "rule          | ''      | Chọn cách tính"})
    void whatIsWrongIsSaidBesideItsField(String field, String typed, String told) throws Exception {
        set("dueDay", field.equals("dueDay") ? typed : "20", "periodFromDay", field.equals("periodFromDay") ? typed : "1", "rule", field.equals("rule") ? typed : "SAME_DAY")
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(told)));

        assertThat(one("select count(due_day) from unit where code = 'HK'")).isEqualTo("0");
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatWasTyped() throws Exception {
        var seen = version();
        set("dueDay", "22", "periodFromDay", "1", "rule", "SAME_DAY").andExpect(status().is3xxRedirection());

        mvc.perform(post("/giao-ban/thiet-lap").param("version", seen).param("dueDay", "25").param("periodFromDay", "1").param("rule", "SAME_DAY").with(csrf()).with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("value=\"25\""))).andExpect(OvertakenPage.shows("dueDay", "22"));
        assertThat(one("select due_day from unit where code = 'HK'")).isEqualTo("22");
    }

    private ResultActions set(String... values) throws Exception {
        var request = post("/giao-ban/thiet-lap").param("version", version()).param("asked", "MODELS", "MODEL_COUNTS", "MOBILIZATION", "OPINIONS", "DIALOGUES", "LAST_TASKS", "RECOMMENDATIONS", "ATTACHMENTS");
        for (var at = 0; at < values.length; at += 2) {
            request.param(values[at], values[at + 1]);
        }
        return mvc.perform(request.with(csrf()).with(SignedIn.as("quan")));
    }

    private String version() {
        return one("select version from unit where code = 'HK'");
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
