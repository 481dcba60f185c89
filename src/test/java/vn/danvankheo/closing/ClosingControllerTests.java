package vn.danvankheo.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;

/** Quận Hoàn Kiếm closes its November: 31/38. */
@HoanKiemTest
@Transactional
class ClosingControllerTests {

    /** What the test's own session and the viewer's posts cost. */
    private static final int SIGN_IN = 6;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;

    @AfterEach
    void leaveTheClock() {
        clock.reset();
    }

    @Test
    void aClosedMonthIsReproducedToTheDigitAfterAFigureWasCorrected() throws Exception {
        close("2023-11", UUID.randomUUID()).andExpect(status().is3xxRedirection());
        var kept = board();
        var shown = database.sql("select jsonb_path_query_first(board, '$.groups[*].lines[*] ? (@.code == \"KT-02\").shown') #>> '{}' from closed_month").query(String.class).single();
        page().andExpect(content().string(containsString("Bảng hôm nay giống hệt bảng đã chốt")));

        database.sql("""
                update figure set counted_value = 0 where target_id = (select id from target where code = 'KT-02')
                and report_id in (select id from briefing_report where month = '2023-11-01')""").update();

        page().andExpect(content().string(containsString("Bảng chốt số 1, 09:00 18/12/2023")))
                .andExpect(content().string(containsString("<strong>31/38</strong> <span>chỉ tiêu hoàn thành")))
                .andExpect(content().string(containsString("<td class=\"number\" data-label=\"Kết quả\">" + shown + "</td>")))
                .andExpect(content().string(containsString("Bảng hôm nay khác bảng đã chốt: <strong>30/38</strong>")))
                .andExpect(content().string(containsString("<strong>Hôm nay:</strong>")));
        assertThat(board()).isEqualTo(kept);
    }

    @Test
    void theBoardSaysWhoReportedFromWhichSubmission() throws Exception {
        database.sql("update briefing_report set submissions = 2, counted_version = 2 where month = '2023-11-01' and unit_id = (select id from unit where code = 'HK-13')").update();

        close("2023-11", UUID.randomUUID());

        page().andExpect(content().string(containsString("tính theo bản nộp lần 2"))).andExpect(content().string(containsString("tính theo bản từ sổ cũ")));
    }

    @Test
    void nothingOfAClosedMonthIsEditedHandedInOrDecided() throws Exception {
        var report = report("HK-06");
        database.sql("update briefing_report set status = 'RETURNED', return_reason = 'Chưa khớp.' where id = ?").param(report).update();
        close("2023-11", UUID.randomUUID());

        mvc.perform(post("/giao-ban/{id}/sua", report).param("version", version(report)).param("situation", "Sửa sau khi chốt.").with(csrf()).with(SignedIn.as("phuong06")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tháng 11/2023 đã chốt: bảng chốt số 1, 09:00 18/12/2023")))
                .andExpect(content().string(containsString("đề nghị cán bộ Quận Hoàn Kiếm mở lại tháng")))
                .andExpect(content().string(containsString("Sửa sau khi chốt.")));
        refused(post("/giao-ban/{id}/nop", report), "phuong06");
        refused(post("/giao-ban/{id}/duyet", report).param("version", version(report)), "quan");
        refused(post("/giao-ban/{id}/tra-lai", report).param("version", version(report)).param("reason", "Nhầm."), "quan");
    }

    @Test
    void aCorrectionIsAskedForInAClosedMonthButNotOpened() throws Exception {
        close("2023-11", UUID.randomUUID());
        mvc.perform(post("/giao-ban/{id}/dinh-chinh", report("HK-06")).param("reason", "Nhầm số thu.").param("key", UUID.randomUUID().toString()).with(csrf()).with(SignedIn.as("phuong06")))
                .andExpect(status().is3xxRedirection());

        var correction = database.sql("select max(id) from correction").query(Long.class).single();
        refused(post("/giao-ban/{id}/dinh-chinh/{correction}/mo", report("HK-06"), correction), "quan");
    }

    @Test
    void anotherMonthGoesOn() throws Exception {
        close("2023-10", UUID.randomUUID());

        var report = report("HK-06");
        database.sql("update briefing_report set status = 'RETURNED', return_reason = 'Chưa khớp.' where id = ?").param(report).update();
        mvc.perform(post("/giao-ban/{id}/sua", report).param("version", version(report)).param("situation", "Đã khớp.").with(csrf()).with(SignedIn.as("phuong06")))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void pressedTwiceItIsClosedOnce() throws Exception {
        var key = UUID.randomUUID();
        close("2023-11", key).andExpect(status().is3xxRedirection());
        close("2023-11", key).andExpect(status().is3xxRedirection());
        close("2023-11", UUID.randomUUID()).andExpect(status().isConflict()).andExpect(content().string(containsString("đã chốt: bảng chốt số 1")));

        assertThat(database.sql("select count(*) from closed_month").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void reopeningSaysWhyIsWrittenDownAndTheNextClosingHasTheNextNumber() throws Exception {
        close("2023-11", UUID.randomUUID());
        reopen("  ").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi rõ lý do")));
        reopen("Phường Hàng Bạc đính chính số thu.").andExpect(status().is3xxRedirection());
        reopen("Lần nữa.").andExpect(status().isConflict()).andExpect(content().string(containsString("đã được mở lại lúc 09:00 18/12/2023")));

        page().andExpect(content().string(containsString("Phường Hàng Bạc đính chính số thu.")));
        assertThat(database.sql("select detail from audit_entry where action = 'month.reopened'").query(String.class).single()).isEqualTo("Phường Hàng Bạc đính chính số thu.");
        close("2023-11", UUID.randomUUID());
        page().andExpect(content().string(containsString("Bảng chốt số 2, 09:00 18/12/2023")));
        mvc.perform(get("/giao-ban/chot").with(SignedIn.as("lanhdao")))
                .andExpect(content().string(containsString("Bảng chốt số 1,"))).andExpect(content().string(containsString("Bảng chốt số 2,")))
                .andExpect(content().string(not(containsString("/giao-ban/chot/them"))));
    }

    @Test
    void aMonthIsNotClosedWhileUnitsStillHaveTime() throws Exception {
        mvc.perform(get("/giao-ban/chot/them").param("thang", "2023-12").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("đơn vị còn được nộp đến hết ngày <strong>20/12/2023</strong>")));
        close("2023-12", UUID.randomUUID()).andExpect(status().isConflict()).andExpect(content().string(containsString("đến hết ngày 20/12/2023")));
        close("2024-01", UUID.randomUUID()).andExpect(status().isNotFound());

        clock.set(LocalDateTime.of(2023, 12, 21, 8, 0));
        mvc.perform(get("/giao-ban/chot/them").param("thang", "2023-12").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("báo cáo không được tính:"))).andExpect(content().string(containsString("đã nộp, chưa duyệt: không tính")));
        close("2023-12", UUID.randomUUID()).andExpect(status().is3xxRedirection());
    }

    @Test
    void thePagesCostABoundedNumberOfStatements() throws Exception {
        close("2023-11", UUID.randomUUID());
        for (var address : new String[] {"/giao-ban/chot", "/giao-ban/chot/them?thang=2023-10", "/giao-ban/chot/" + id()}) {
            assertThat(StatementCount.of(() -> mvc.perform(get(address).with(SignedIn.as("quan"))).andExpect(status().isOk())).statements()).as(address).hasSizeLessThanOrEqualTo(SIGN_IN + 10);
        }
    }

    private void refused(MockHttpServletRequestBuilder attempt, String who) throws Exception {
        mvc.perform(attempt.with(csrf()).with(SignedIn.as(who))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Tháng 11/2023 đã chốt: bảng chốt số 1, 09:00 18/12/2023")));
    }

    private ResultActions close(String month, UUID key) throws Exception {
        return mvc.perform(post("/giao-ban/chot").param("thang", month).param("key", key.toString()).with(csrf()).with(SignedIn.as("quan")));
    }

    private ResultActions reopen(String reason) throws Exception {
        return mvc.perform(post("/giao-ban/chot/{id}/mo-lai", id()).param("version", "0").param("reason", reason).with(csrf()).with(SignedIn.as("quan")));
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get("/giao-ban/chot/{id}", id()).with(SignedIn.as("lanhdao"))).andExpect(status().isOk());
    }

    private long id() {
        return database.sql("select max(id) from closed_month").query(Long.class).single();
    }

    private String board() {
        return database.sql("select board::text from closed_month").query(String.class).single();
    }

    private long report(String unit) {
        return database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = ? and r.month = '2023-11-01'").param(unit).query(Long.class).single();
    }

    private String version(long report) {
        return database.sql("select version from briefing_report where id = ?").param(report).query(String.class).single();
    }
}
