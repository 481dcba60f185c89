package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Phường Hàng Bài (HK-06) was late twice in the year, and its October came back. */
@HoanKiemTest
@Transactional
class StatisticsControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @Test
    void theDistrictSeesWhoWasLateHowOftenAndWhyReportsCameBack() throws Exception {
        tellTheYear();

        mvc.perform(get("/giao-ban/thong-ke").with(SignedIn.as("lanhdao")))
                .andExpect(content().string(containsString("207/209 = 99,0")))
                .andExpect(content().string(containsString("1 đơn vị có lần muộn hoặc chưa nộp, nhiều nhất là Hàng Bài (2 lần)")))
                .andExpect(content().string(containsString("18/19 = 94,7")))
                .andExpect(content().string(containsString("Số liệu chưa khớp")))
                .andExpect(content().string(containsString("data-label=\"Số lần\">2</td>")));
    }

    @Test
    void whoWereLateEquallyOftenAreAllNamed() throws Exception {
        tellTheYear();
        database.sql("update briefing_report set late = true where month in ('2023-02-01', '2023-03-01') and unit_id = (select id from unit where code = 'HK-05')").update();

        mvc.perform(get("/giao-ban/thong-ke").with(SignedIn.as("lanhdao")))
                .andExpect(content().string(containsString("2 đơn vị có lần muộn hoặc chưa nộp, nhiều nhất là Hàng Bạc, Hàng Bài (2 lần)")));
    }

    @Test
    void aWardSeesItselfAlone() throws Exception {
        tellTheYear();

        mvc.perform(get("/giao-ban/thong-ke").with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("9/11 = 81,8"))).andExpect(content().string(containsString("Số liệu chưa khớp")));
        mvc.perform(get("/giao-ban/thong-ke").with(SignedIn.as("phuong05"))).andExpect(content().string(not(containsString("Hàng Bài"))))
                .andExpect(content().string(not(containsString("Số liệu chưa khớp"))));
    }

    @Test
    void theLateListIsAMessageToCopy() throws Exception {
        mvc.perform(get("/giao-ban/cham").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("Quận Hoàn Kiếm: báo cáo giao ban tháng 12/2023")))
                .andExpect(content().string(containsString("Hạn nộp: hết ngày 20/12/2023")))
                .andExpect(content().string(containsString("Chưa nộp (")))
                .andExpect(content().string(containsString("Còn trong hạn: chưa đơn vị nào chậm.")));
        mvc.perform(get("/giao-ban/cham").param("thang", "2024-01").with(SignedIn.as("quan"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/giao-ban/thong-ke", "/giao-ban/cham"})
    void aPageCostsABoundedNumberOfStatements(String page) throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(get(page).with(SignedIn.as("quan"))).andExpect(status().isOk())).statements()).hasSizeLessThanOrEqualTo(16);
    }

    private void tellTheYear() {
        database.sql("update briefing_report set late = false where month between '2023-01-01' and '2023-11-01'").update();
        database.sql("delete from report_move where reason is not null").update();
        database.sql("update briefing_report set late = true where month in ('2023-04-01', '2023-10-01') and unit_id = (select id from unit where code = 'HK-06')").update();
        for (var reason : new String[] {"Số liệu chưa khớp.", "số liệu  chưa khớp"}) {
            database.sql("""
                    insert into report_move (id, report_id, from_status, to_status, at, actor, reason)
                    select nextval('report_move_seq'), r.id, 'SUBMITTED', 'RETURNED', now(), 'Cán bộ quận', ? from briefing_report r join unit u on u.id = r.unit_id
                    where u.code = 'HK-06' and r.month = '2023-10-01'""").param(reason).update();
        }
    }
}
