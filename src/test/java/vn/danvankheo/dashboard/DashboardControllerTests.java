package vn.danvankheo.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
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
    void aWardSeesWhichRegistrationsWereReturnedWhyAndHowLongAgo() throws Exception {
        database.sql("""
                insert into taken_move (id, model_id, move, from_status, to_status, taken_at, actor, reason)
                select nextval('taken_move_seq'), id, 'RETURN', 'SUBMITTED', 'RETURNED', '2023-02-18 09:00+07', 'quan', 'Chỉ số chưa nói đo bằng cách nào.' from registered_model where code = 'MH-2023-079'""").update();

        mvc.perform(get("/").with(SignedIn.as("phuong07"))).andExpect(content().string(allOf(containsString("Đăng ký mô hình bị trả lại"),
                containsString("Khéo trong vận động hộ kinh doanh thanh toán không dùng tiền mặt"), containsString("Trả lại vì: "), containsString("18/02/2023"), containsString("303 ngày trước"),
                containsString("/mo-hinh/%d/sua".formatted(database.sql("select id from registered_model where code = 'MH-2023-079'").query(Long.class).single())))));
        mvc.perform(get("/").with(SignedIn.as("lanhdao")).param("phuong", "HK-07")).andExpect(content().string(not(containsString("Đăng ký mô hình bị trả lại"))));
    }

    @Test
    void ofManyReturnedRegistrationsFourStandThereAndTheRestBehindALink() throws Exception {
        var page = mvc.perform(get("/").with(SignedIn.as("phuong05"))).andExpect(content().string(containsString("/mo-hinh?trangThai=RETURNED"))).andReturn().getResponse().getContentAsString();

        assertThat(page.split("Sửa và gửi lại", -1)).hasSize(1 + 4);
    }

    @Test
    @Transactional
    void whatWasNeverSentIsOneQuietLineAndAClosedYearAsksNothing() throws Exception {
        database.sql("update registered_model set status = 'DRAFT' where code in ('MH-2023-045', 'MH-2023-047')").update();
        mvc.perform(get("/").with(SignedIn.as("phuong05"))).andExpect(content().string(allOf(containsString("đăng ký mô hình viết dở"), containsString("/mo-hinh?trangThai=DRAFT"))));

        database.sql("""
                insert into campaign (id, district_id, of_year, registration_from, registration_to, stale_days, upkeep_months, closed_at)
                select nextval('campaign_seq'), id, 2023, '2023-01-01', '2023-02-28', 45, 12, now() from unit where code = 'HK'
                on conflict (district_id, of_year) do update set closed_at = now()""").update();
        mvc.perform(get("/").with(SignedIn.as("phuong05"))).andExpect(content().string(allOf(not(containsString("viết dở")), not(containsString("Đăng ký mô hình bị trả lại")))));
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
