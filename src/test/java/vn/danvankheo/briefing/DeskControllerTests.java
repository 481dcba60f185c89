package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;
import vn.danvankheo.web.Notice;

/** December at the desk: the reports of phường Hàng Buồm (HK-09), Hàng Trống's neighbours HK-12 and HK-15, none of which had begun; each test hands them in anew. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=briefing-pages") // writes, so in a context and database of its own
class DeskControllerTests {

    private static final String WARDS = "('HK-09', 'HK-12', 'HK-15')";
    private static final String OURS = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code in " + WARDS + " and r.month = '2023-12-01')";

    /** What the test's own signing in costs: one look at the account, two to begin a session. */
    private static final int SIGNING_IN = 3;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;

    @BeforeEach
    void nothingIsBegun() {
        clock.reset();
        database.sql("delete from correction where report_id in " + OURS).update();
        database.sql("delete from report_remark where version_id in (select id from report_version where report_id in " + OURS + ")").update();
        database.sql("delete from report_version where report_id in " + OURS).update();
        database.sql("delete from report_move where report_id in " + OURS).update();
        database.sql("delete from figure where report_id in " + OURS).update();
        database.sql("delete from briefing_report where id in " + OURS).update();
    }

    @Test
    void aRemarkIsAnsweredByTheWardAndClosedByTheReviewer() throws Exception {
        var report = handedIn("09", "AS-02", "400");
        giveBack(report, "figures.AS-02", "Tháng 11 là 40.").andExpect(status().is3xxRedirection());
        var remark = one("select max(id) from report_remark");

        mvc.perform(get("/giao-ban/{id}/sua", report).with(SignedIn.as("phuong09")))
                .andExpect(content().string(allOf(containsString("Số liệu cần kiểm tra lại"), containsString("Tháng 11 là 40."), containsString("name=\"answers[" + remark + "]\""))));
        save(report, "09", "AS-02", "40", "answers[" + remark + "]", "Gõ thừa một số 0.").andExpect(status().is3xxRedirection());
        submit(report, "09");

        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("quan")))
                .andExpect(content().string(allOf(containsString("Nhận xét chưa đóng"), containsString("400 người"), containsString("40 người"), containsString("Gõ thừa một số 0."),
                        containsString("đã sửa"))));
        mvc.perform(post("/giao-ban/{id}/nhan-xet/{remark}/dong", report, remark).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());
        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("quan")))
                .andExpect(content().string(allOf(not(containsString("Nhận xét chưa đóng")), containsString("Nhận xét đã đóng (1)"))));
    }

    @Test
    void aRemarkSpeaksOfItsVersionWhateverIsWrittenSince() throws Exception {
        var report = handedIn("09", "AS-02", "400");
        giveBack(report, "figures.AS-02", "Tháng 11 là 40.");
        save(report, "09", "AS-02", "40");
        submit(report, "09");
        giveBack(report, "figures.AS-02", "Vẫn chưa khớp.");

        assertThat(database.sql("""
                select v.number || ' ' || m.words from report_remark m join report_version v on v.id = m.version_id
                where v.report_id = cast(? as bigint) and m.closed_at is null order by v.number""").param(report).query(String.class).list())
                .containsExactly("1 Tháng 11 là 40.", "2 Vẫn chưa khớp.");
    }

    @Test
    void aLineThatNoReportHasIsNotRemarkedOn() throws Exception {
        var report = handedIn("09", "AS-02", "400");

        giveBack(report, "figures.XX-99", "Sai.").andExpect(status().isNotFound());
    }

    @Test
    void twoVersionsStandBesideEachOther() throws Exception {
        var report = handedIn("09", "AS-02", "400");
        giveBack(report, "figures.AS-02", "Tháng 11 là 40.");
        save(report, "09", "AS-02", "40");
        submit(report, "09");

        for (var who : List.of("quan", "phuong09", "lanhdao")) {
            mvc.perform(get("/giao-ban/{id}/ban-nop?tu=1&den=2", report).with(SignedIn.as(who)))
                    .andExpect(content().string(allOf(containsString(">400 người</del>"), containsString(">40 người</ins>"), containsString("Không đổi: 3 dòng."))));
        }
        mvc.perform(get("/giao-ban/{id}/ban-nop?tu=1&den=7", report).with(SignedIn.as("quan"))).andExpect(status().isNotFound());
    }

    @Test
    void theDeskSaysWhatTheSystemNoticed() throws Exception {
        handedIn("09", "AS-02", "4000");

        mvc.perform(get("/giao-ban/ban-duyet").with(SignedIn.as("quan"))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("gấp mười lần tháng trước"), containsString("1 số liệu đáng ngờ"), containsString("thiếu 32 số liệu"), containsString("chưa nêu hạn chế nào"))));
    }

    @Test
    void theWardReadsTheSameBeforeItHandsIn() throws Exception {
        var report = begun("09");
        save(report, "09", "AS-02", "4000");

        mvc.perform(get("/giao-ban/{id}/nop", report).with(SignedIn.as("phuong09"))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("gấp mười lần tháng trước"), containsString("chưa nêu hạn chế nào"))));
        submit(report, "09").andExpect(status().is3xxRedirection());
    }

    @Test
    void oneReportLeadsToTheNext() throws Exception {
        var first = handedIn("09", "AS-02", "40");
        clock.set(LocalDateTime.of(2023, 12, 18, 9, 5));
        var second = handedIn("12", "AS-02", "40");

        mvc.perform(get("/giao-ban/ban-duyet/{id}", first).with(SignedIn.as("quan")))
                .andExpect(content().string(allOf(containsString("/giao-ban/ban-duyet/" + second), containsString("data-desk-next"), containsString("data-desk-accept"))));
        mvc.perform(post("/giao-ban/{id}/duyet", first).param("version", version(first)).param("ban-duyet", "true").with(csrf()).with(SignedIn.as("quan")))
                .andExpect(redirectedUrl("/giao-ban/ban-duyet/" + second));
        mvc.perform(get("/giao-ban/ban-duyet/{id}", first).with(SignedIn.as("quan"))).andExpect(redirectedUrl("/giao-ban/" + first));
    }

    @Test
    void severalPlainReportsAreAcceptedTogetherAndTheRestIsNamed() throws Exception {
        var plain = whole("09");
        var doubtful = handedIn("12", "AS-02", "4000");
        var overtaken = whole("15");

        many("duyet", plain + ":" + version(plain), doubtful + ":" + version(doubtful), overtaken + ":0")
                .andExpect(redirectedUrl("/giao-ban/ban-duyet"))
                .andExpect(flash().attribute("notice", new Notice("notice.desk.accepted-partly", List.of(1, 1, unit("HK-15"), 1, unit("HK-12")))));

        assertThat(state(plain)).isEqualTo("ACCEPTED");
        assertThat(state(doubtful)).isEqualTo("SUBMITTED");
        assertThat(state(overtaken)).isEqualTo("SUBMITTED");
    }

    @Test
    void severalAreReturnedWithOneReason() throws Exception {
        var first = handedIn("09", "AS-02", "40");
        var second = handedIn("12", "AS-02", "40");
        var choices = new String[] {first + ":" + version(first), second + ":" + version(second)};

        many("tra-lai", choices).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Ghi rõ lý do"), containsString("value=\"" + choices[0] + "\" checked"))));
        mvc.perform(post("/giao-ban/ban-duyet/tra-lai").param("chosen", choices).param("reason", "Thiếu số liệu kết nạp đảng viên.").with(csrf()).with(SignedIn.as("quan")))
                .andExpect(flash().attribute("notice", new Notice("notice.desk.returned", List.of(2))));

        assertThat(database.sql("select return_reason from briefing_report where id in " + OURS).query(String.class).list())
                .containsExactly("Thiếu số liệu kết nạp đảng viên.", "Thiếu số liệu kết nạp đảng viên.");
    }

    @Test
    void nothingChosenIsSaid() throws Exception {
        handedIn("09", "AS-02", "40");

        many("duyet").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Đánh dấu ít nhất một báo cáo.")));
    }

    @Test
    void whenTwoAcceptTheSameAtOnceItIsAcceptedOnce() throws Exception {
        var report = whole("09");
        var choice = report + ":" + version(report);
        Callable<Notice> press = () -> (Notice) many("duyet", choice).andReturn().getFlashMap().get("notice");
        var reviewers = Executors.newFixedThreadPool(2);

        var told = reviewers.invokeAll(List.of(press, press)).stream().map(answer -> {
            try {
                return answer.get().arguments().get(0);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }).toList();
        reviewers.shutdown();

        assertThat(told).containsExactlyInAnyOrder(1, 0);
        assertThat(one("select count(*) from report_move where to_status = 'ACCEPTED' and report_id = " + report)).isEqualTo("1");
    }

    @Test
    void whileItIsCorrectedAReportCountsAsItWasAccepted() throws Exception {
        var report = handedIn("09", "AS-02", "400");
        accept(report);
        var key = UUID.randomUUID().toString();
        ask(report, "Gõ thừa một số 0.", key).andExpect(status().is3xxRedirection());
        ask(report, "Gõ thừa một số 0.", key).andExpect(status().is3xxRedirection());
        ask(report, "Lần nữa.", UUID.randomUUID().toString()).andExpect(status().isConflict()).andExpect(content().string(containsString("đã có một đề nghị đính chính")));
        var correction = one("select id from correction where report_id = " + report);
        mvc.perform(get("/giao-ban/ban-duyet").with(SignedIn.as("quan"))).andExpect(content().string(containsString("Đề nghị đính chính <span class=\"count\">(1)</span>")));

        mvc.perform(post("/giao-ban/{id}/dinh-chinh/{c}/mo", report, correction).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());
        save(report, "09", "AS-02", "40");
        submit(report, "09");
        assertThat(one("select counted_value from figure where report_id = " + report)).isEqualTo("400.0000");
        result().andExpect(content().string(containsString("theo bản nộp 1, duyệt 18/12/2023; đang đính chính")));

        clock.set(LocalDateTime.of(2023, 12, 24, 14, 20));
        accept(report);
        assertThat(one("select counted_value from figure where report_id = " + report)).isEqualTo("40.0000");
        result().andExpect(content().string(containsString("theo bản nộp 2, duyệt 24/12/2023")));
        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("phuong09")))
                .andExpect(content().string(allOf(containsString("Đã đính chính"), containsString("Gõ thừa một số 0."), containsString(">400 người</del>"), containsString(">40 người</ins>"))));
    }

    @Test
    void aWishToCorrectIsDeclinedWithAReason() throws Exception {
        var report = handedIn("09", "AS-02", "40");
        accept(report);
        ask(report, "", UUID.randomUUID().toString()).andExpect(status().isUnprocessableContent());
        ask(report, "Muốn sửa.", UUID.randomUUID().toString());
        var correction = one("select id from correction where report_id = " + report);

        decline(report, correction, "").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi rõ lý do")));
        decline(report, correction, "Số này đúng.").andExpect(status().is3xxRedirection());
        decline(report, correction, "Số này đúng.").andExpect(status().isConflict());

        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("phuong09")))
                .andExpect(content().string(allOf(containsString("Số này đúng."), containsString("Đề nghị đính chính</a>"))));
        assertThat(database.sql("select action from audit_entry order by id desc limit 2").query(String.class).list())
                .containsExactly("report.correction-declined", "report.correction-asked");
    }

    @Test
    void aReportOfOldPapersGetsItsFirstVersionWhenItIsOpened() throws Exception {
        var november = one("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-15' and r.month = '2023-11-01'");
        mvc.perform(post("/giao-ban/{id}/dinh-chinh", november).param("reason", "Gõ nhầm.").param("key", UUID.randomUUID().toString()).with(csrf()).with(SignedIn.as("phuong15")));
        var correction = one("select id from correction where report_id = " + november);

        mvc.perform(post("/giao-ban/{id}/dinh-chinh/{c}/mo", november, correction).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());

        assertThat(one("select number || ' ' || submitted_by from report_version where report_id = " + november)).isEqualTo("1 " + ReportRegister.ACTOR);
        assertThat(one("select from_version from correction where id = " + correction)).isEqualTo("1");
    }

    @Test
    void theDeskCostsTenStatementsHoweverMuchWaits() throws Exception {
        for (var ward : List.of("09", "12", "15")) {
            handedIn(ward, "AS-02", "40");
        }
        database.sql("""
                insert into briefing_report (id, unit_id, month, status, submitted_at, situation, limitations, return_reason)
                select nextval('briefing_report_seq'), u.id, '2023-12-01', 'SUBMITTED', '2023-12-18', 'Nhân dân quan tâm.', 'Thiếu thùng.', 'để đếm' from unit u
                where u.kind = 'WARD' and u.code like 'HK-%'
                on conflict on constraint briefing_report_one_per_unit_and_month do nothing""").update();
        database.sql("update briefing_report set status = 'SUBMITTED', submitted_at = '2023-12-18', return_reason = 'nháp' where month = '2023-12-01' and status = 'DRAFT' and unit_id in (select id from unit where kind = 'WARD')").update();
        try {
            var statements = StatementCount.of(() -> mvc.perform(get("/giao-ban/ban-duyet").with(SignedIn.as("quan")))
                    .andExpect(content().string(containsString("Bàn duyệt <span class=\"count\">(18)</span>")))).statements();
            assertThat(statements).hasSizeLessThanOrEqualTo(10 + SIGNING_IN);
        } finally {
            database.sql("delete from briefing_report where month = '2023-12-01' and return_reason = 'để đếm'").update();
            database.sql("update briefing_report set status = 'DRAFT', submitted_at = null, return_reason = null where month = '2023-12-01' and return_reason = 'nháp'").update();
        }
    }

    private String begun(String ward) throws Exception {
        mvc.perform(post("/giao-ban").param("don-vi", one("select id from unit where code = 'HK-" + ward + "'")).param("thang", "2023-12").with(csrf()).with(SignedIn.as("phuong" + ward)));
        return one("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-" + ward + "' and r.month = '2023-12-01'");
    }

    private String handedIn(String ward, String target, String value) throws Exception {
        var report = begun(ward);
        save(report, ward, target, value);
        submit(report, ward).andExpect(status().is3xxRedirection());
        return report;
    }

    /** Every figure as last month, and texts of its own: nothing to notice. */
    private String whole(String ward) throws Exception {
        var report = begun(ward);
        var typed = post("/giao-ban/{id}/sua", report).param("version", version(report)).param("situation", "Tổ dân phố số " + ward + " họp bàn chỗ đỗ xe, 40 hộ dự.")
                .param("limitations", "Còn " + ward + " hộ chưa phân loại rác.").param("tasks[0].task", "Đối thoại với tiểu thương tổ " + ward)
                .param("tasks[0].dueOn", "15/1/2024");
        database.sql("""
                select f.target_id, trim_scale(f.value)::text as value, trim_scale(f.denominator)::text as denominator from figure f
                join briefing_report r on r.id = f.report_id join unit u on u.id = r.unit_id where u.code = ? and r.month = '2023-11-01'""").param("HK-" + ward)
                .query((row, at) -> {
                    typed.param("figures[" + row.getLong("target_id") + "].value", row.getString("value").replace('.', ','));
                    return row.getString("denominator") == null ? typed : typed.param("figures[" + row.getLong("target_id") + "].denominator", row.getString("denominator").replace('.', ','));
                }).list();
        as("phuong" + ward, typed).andExpect(status().is3xxRedirection());
        submit(report, ward);
        return report;
    }

    private ResultActions save(String report, String ward, String target, String value, String... more) throws Exception {
        var typed = post("/giao-ban/{id}/sua", report).param("version", version(report)).param("situation", "Nhân dân yên tâm.").param("limitationsNone", "true")
                .param("nextTasksNone", "true").param("figures[" + one("select id from target where code = '" + target + "'") + "].value", value);
        for (var at = 0; at < more.length; at += 2) {
            typed.param(more[at], more[at + 1]);
        }
        return as("phuong" + ward, typed);
    }

    private ResultActions submit(String report, String ward) throws Exception {
        return as("phuong" + ward, post("/giao-ban/{id}/nop", report));
    }

    private ResultActions giveBack(String report, String key, String words) throws Exception {
        return as("quan", post("/giao-ban/{id}/tra-lai", report).param("version", version(report)).param("reason", "Chưa khớp.")
                .param("remarks[" + key + "].reason", "DOUBTFUL_FIGURE").param("remarks[" + key + "].words", words).param("remarks[situation].words", " "));
    }

    private void accept(String report) throws Exception {
        as("quan", post("/giao-ban/{id}/duyet", report).param("version", version(report))).andExpect(status().is3xxRedirection());
    }

    private ResultActions many(String act, String... choices) throws Exception {
        return as("quan", choices.length == 0 ? post("/giao-ban/ban-duyet/" + act) : post("/giao-ban/ban-duyet/" + act).param("chosen", choices));
    }

    private ResultActions ask(String report, String reason, String key) throws Exception {
        return as("phuong09", post("/giao-ban/{id}/dinh-chinh", report).param("reason", reason).param("key", key));
    }

    private ResultActions decline(String report, String correction, String reason) throws Exception {
        return as("quan", post("/giao-ban/{id}/dinh-chinh/{c}/tu-choi", report, correction).param("reason", reason));
    }

    private ResultActions result() throws Exception {
        return mvc.perform(get("/chi-tieu/{id}/ket-qua?thang=2023-12&phuong=HK-09", one("select id from target where code = 'AS-02'")).with(SignedIn.as("quan")));
    }

    private ResultActions as(String who, MockHttpServletRequestBuilder typed) throws Exception {
        return mvc.perform(typed.with(csrf()).with(SignedIn.as(who)));
    }

    private String version(String report) {
        return one("select version from briefing_report where id = " + report);
    }

    private String state(String report) {
        return one("select status from briefing_report where id = " + report);
    }

    private String unit(String code) {
        return one("select name from unit where code = '" + code + "'");
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
