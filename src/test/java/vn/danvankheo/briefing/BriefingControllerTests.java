package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** December in phường Hàng Bài (HK-06), which had not begun it; each test begins it anew. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=briefing-pages") // writes, so in a context and database of its own
class BriefingControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private long report;

    @BeforeEach
    void hangBaiBeginsItsDecember() throws Exception {
        clock.reset();
        var december = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06' and r.month = '2023-12-01')";
        database.sql("delete from report_move where report_id in " + december).update();
        database.sql("delete from figure where report_id in " + december).update();
        database.sql("delete from report_remark where version_id in (select id from report_version where report_id in " + december + ")").update();
        database.sql("delete from report_version where report_id in " + december).update();
        database.sql("delete from briefing_report where id in " + december).update();
        begin("HK-06", "2023-12", "phuong06");
        report = database.sql("select id from briefing_report where id in " + december).query(Long.class).single();
    }

    @Test
    void beginningTwiceOpensTheSameReport() throws Exception {
        begin("HK-06", "2023-12", "phuong06").andExpect(redirectedUrl("/giao-ban/" + report + "/sua"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-01 | Chưa đến tháng 1/2024",
        "1980-12 | Phường Hàng Bài không hoạt động trong tháng 12/1980"})
    void aReportIsBegunForAMonthOfItsUnitsLifeThatHasCome(String month, String sentence) throws Exception {
        begin("HK-06", month, "phuong06").andExpect(status().isConflict()).andExpect(content().string(containsString(sentence)));
    }

    @ParameterizedTest
    @CsvSource({
        "HK-05, 2023-12, phuong06", // another ward's
        "HK, 2023-12, phuong06"})
    void aReportIsBegunByItsUnit(String unit, String month, String who) throws Exception {
        begin(unit, month, who).andExpect(status().isNotFound());
    }

    @Test
    void figuresAreUnderstoodAsPeopleTypeThem() throws Exception {
        save(draft().param(value("KT-02"), "1.234,5").param(value("XD-01"), "1234.5").param(value("AS-02"), "12 người")
                .param(value("CC-02"), "85").param(denominator("CC-02"), "100").param(none("AS-03"), "true"))
                .andExpect(redirectedUrl("/giao-ban/" + report + "/sua"));

        assertThat(filed("KT-02")).isEqualTo("1234.5000/");
        assertThat(filed("XD-01")).isEqualTo("1234.5000/");
        assertThat(filed("AS-02")).isEqualTo("12.0000/");
        assertThat(filed("CC-02")).isEqualTo("85.0000/100.0000");
        assertThat(filed("AS-03")).isEqualTo("0.0000/");
        assertThat(filed("AS-04")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hai người                      | hai người                               | Phải là một số, ví dụ 1.234,5.",
        "-3                             | -3                                      | Số không được âm.",
        "123456789012345678901234567890 | 123.456.789.012.345.678.901.234.567.890 | Số quá dài",
        "1,23456                        | 1,23456                                 | Số quá dài",
        "1.23.4                         | 1.23.4                                  | Phải là một số"})
    void aBadFigureGetsItsSentenceAndNothingTypedIsLost(String typed, String shown, String sentence) throws Exception {
        save(draft().param(value("XD-01"), typed).param("situation", "Nhân dân yên tâm."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kết nạp đảng viên: " + sentence)))
                .andExpect(content().string(containsString("value=\"" + shown + "\"")))
                .andExpect(content().string(containsString("Nhân dân yên tâm.")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));

        assertThat(filed("XD-01")).isNull();
    }

    @Test
    void aShareNeedsBothItsParts() throws Exception {
        save(draft().param(value("CC-02"), "85")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nhập cả mẫu số")));
        save(draft().param(denominator("CC-02"), "85")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nhập cả tử số")));
    }

    @Test
    void aPartGreaterThanItsWholeIsAQuestionAndNoRefusal() throws Exception {
        save(draft().param(value("CC-02"), "110").param(denominator("CC-02"), "100")).andExpect(status().is3xxRedirection());

        mvc.perform(get("/giao-ban/{id}/nop", report).with(SignedIn.as("phuong06")))
                .andExpect(content().string(containsString("tử số lớn hơn mẫu số")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KT-01", "HK"})
    void aFigureOfTheDistrictsOwnTargetIsNotFiledByAWard(String code) throws Exception {
        var id = code.equals("HK") ? 9_999_999L : target(code);
        save(draft().param("figures[" + id + "].value", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không thuộc phạm vi báo cáo")));
    }

    @Test
    void controlCharactersAndDecomposedLettersAreTidied() throws Exception {
        save(draft().param("situation", "Nha\u0302n da\u0302n\u0000 ye\u0302n ta\u0302m")).andExpect(status().is3xxRedirection());

        assertThat(database.sql("select situation from briefing_report where id = ?").param(report).query(String.class).single()).isEqualTo("Nhân dân yên tâm");
    }

    @Test
    void whoeverWasOvertakenKeepsTheOwnText() throws Exception {
        save(draft().param("situation", "Bản của đồng nghiệp.")).andExpect(status().is3xxRedirection());

        save(post("/giao-ban/{id}/sua", report).param("version", "0").param("situation", "Bản của tôi."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa trước bạn")))
                .andExpect(content().string(containsString("Mở bản đang lưu ở thẻ mới")))
                .andExpect(content().string(containsString("Bản của đồng nghiệp.")))
                .andExpect(content().string(containsString("Bản của tôi.")));
    }

    @Test
    void whoeverWasOvertakenSeesEveryFigureTaskAndTickThatDiffers() throws Exception {
        var read = version();
        save(filled().param(value("AS-02"), "44").param(value("XD-01"), "3").param("tasks[0].task", "Vận động 30 hộ phân loại rác."));

        save(post("/giao-ban/{id}/sua", report).param("version", read).param("situation", "Nhân dân yên tâm.").param(value("AS-02"), "40").param(value("XD-01"), "3"))
                .andExpect(OvertakenPage.shows(value("AS-02"), "44")).andExpect(OvertakenPage.isSilentAt(value("XD-01"))).andExpect(OvertakenPage.isSilentAt("situation"))
                .andExpect(OvertakenPage.shows("limitationsNone", "true")).andExpect(OvertakenPage.isSilentAt("nextTasksNone"))
                .andExpect(content().string(containsString(">Vận động 30 hộ phân loại rác.</textarea>"))).andExpect(content().string(containsString("Dòng mà người kia mới thêm")));
    }

    @Test
    void aReportWithAnEmptySectionIsNotHandedIn() throws Exception {
        save(draft().param("situation", "Nhân dân yên tâm.").param("limitationsNone", "true"));

        submit("phuong06").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Còn mục chưa viết")));
    }

    @Test
    void handedInOnTuesdayIsLateOnceAlsoAfterAReturn() throws Exception {
        complete();
        clock.set(LocalDateTime.of(2023, 12, 21, 8, 0));
        submit("phuong06").andExpect(status().is3xxRedirection());
        giveBack("Chưa khớp.").andExpect(status().is3xxRedirection());
        submit("phuong06").andExpect(status().is3xxRedirection());

        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("nộp muộn")))
                .andExpect(content().string(containsString("08:00 21/12/2023")));
    }

    @Test
    void onlyTheAllowedMovesAreMade() throws Exception {
        complete();
        accept().andExpect(status().isConflict());
        giveBack("Nhầm.").andExpect(status().isConflict());
        submit("phuong06").andExpect(status().is3xxRedirection());
        submit("phuong06").andExpect(status().isConflict());
        save(draft().param("situation", "Sửa lén.")).andExpect(status().isConflict());
        accept().andExpect(status().is3xxRedirection());
        accept().andExpect(status().isConflict());
        giveBack("Nhầm.").andExpect(status().isConflict());
        submit("phuong06").andExpect(status().isConflict());
    }

    @Test
    void aReturnSaysWhy() throws Exception {
        complete();
        submit("phuong06");

        giveBack("  ").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi rõ lý do")));
    }

    @Test
    void aReviewerAnswersWhatWasRead() throws Exception {
        complete();
        submit("phuong06");

        mvc.perform(post("/giao-ban/{id}/duyet", report).param("version", "0").with(csrf()).with(SignedIn.as("quan"))).andExpect(status().isConflict());
    }

    @Test
    void ofTwoReviewersAtOnceOneWins() throws Exception {
        complete();
        submit("phuong06");
        var version = version();
        Callable<Integer> press = () -> mvc.perform(post("/giao-ban/{id}/duyet", report).param("version", version).with(csrf()).with(SignedIn.as("quan")))
                .andReturn().getResponse().getStatus();
        var reviewers = Executors.newFixedThreadPool(2);

        var answers = reviewers.invokeAll(List.of(press, press)).stream().map(answer -> {
            try {
                return answer.get();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }).sorted().toList();
        reviewers.shutdown();

        assertThat(answers).containsExactly(302, 409);
        assertThat(database.sql("select count(*) from report_move where report_id = ? and to_status = 'ACCEPTED'").param(report).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void aDraftIsForItsWardAlone() throws Exception {
        for (var who : new String[] {"quan", "lanhdao", "phuong05"}) {
            mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as(who))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("phuong06"))).andExpect(status().isOk());
    }

    @Test
    void theDistrictFilesItsOwnFiguresTheSameWay() throws Exception {
        var page = begin("HK", "2023-12", "quan").andReturn().getResponse().getRedirectedUrl();

        mvc.perform(get(page).with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("Tổng thu ngân sách nhà nước trên địa bàn")))
                .andExpect(content().string(not(containsString("Kết nạp đảng viên"))));
    }

    @Test
    void theReviewerSeesLastMonthBeside() throws Exception {
        complete();
        save(draft().param("situation", "Yên tâm.").param("limitationsNone", "true").param("nextTasksNone", "true").param(value("AS-02"), "400"));
        submit("phuong06");

        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("class=\"striking\"")))
                .andExpect(content().string(containsString("Duyệt báo cáo này?")));
    }

    @Test
    void everySubmissionIsKeptAsItWasSaid() throws Exception {
        save(filled().param(value("AS-02"), "44"));
        submit("phuong06");
        giveBack("Chưa khớp.");
        save(filled().param(value("AS-02"), "45"));
        submit("phuong06");

        assertThat(database.sql("""
                select v.number || ' ' || v.submitted_by || ': ' || (line ->> 'value') from report_version v, jsonb_array_elements(v.content -> 'lines') line
                where v.report_id = ? and line ->> 'key' = 'figures.AS-02' order by v.number""").param(report).query(String.class).list())
                .containsExactly("1 Cán bộ phường Hàng Bài: 44 người", "2 Cán bộ phường Hàng Bài: 45 người");
    }

    @Test
    void theFormCostsABoundedNumberOfStatements() throws Exception {
        for (var page : new String[] {"/giao-ban/%d/sua", "/giao-ban/%d/nop"}) {
            assertThat(StatementCount.of(() -> mvc.perform(get(page.formatted(report)).with(SignedIn.as("phuong06"))).andExpect(status().isOk())).statements())
                    .hasSizeLessThan(20);
        }
    }

    @Test
    void everyMoveIsInTheAuditTrail() throws Exception {
        complete();
        submit("phuong06");
        giveBack("Chưa khớp.");

        assertThat(database.sql("select action || ' ' || actor || ' ' || subject from audit_entry where action like 'report.%' order by id desc limit 2")
                .query(String.class).list())
                .containsExactly("report.returned quan Phường Hàng Bài, tháng 12/2023", "report.submitted phuong06 Phường Hàng Bài, tháng 12/2023");
    }

    private ResultActions begin(String unit, String month, String who) throws Exception {
        return mvc.perform(post("/giao-ban").param("don-vi", unit(unit)).param("thang", month).with(csrf()).with(SignedIn.as(who)));
    }

    private MockHttpServletRequestBuilder draft() {
        return post("/giao-ban/{id}/sua", report).param("version", version());
    }

    private void complete() throws Exception {
        save(filled());
    }

    private MockHttpServletRequestBuilder filled() {
        return draft().param("situation", "Nhân dân yên tâm.").param("limitationsNone", "true").param("nextTasksNone", "true");
    }

    private ResultActions save(MockHttpServletRequestBuilder typed) throws Exception {
        return mvc.perform(typed.with(csrf()).with(SignedIn.as("phuong06")));
    }

    private ResultActions submit(String who) throws Exception {
        return mvc.perform(post("/giao-ban/{id}/nop", report).with(csrf()).with(SignedIn.as(who)));
    }

    private ResultActions giveBack(String reason) throws Exception {
        return mvc.perform(post("/giao-ban/{id}/tra-lai", report).param("version", version()).param("reason", reason).with(csrf()).with(SignedIn.as("quan")));
    }

    private ResultActions accept() throws Exception {
        return mvc.perform(post("/giao-ban/{id}/duyet", report).param("version", version()).with(csrf()).with(SignedIn.as("quan")));
    }

    private String version() {
        return database.sql("select version from briefing_report where id = ?").param(report).query(String.class).single();
    }

    private String unit(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(String.class).single();
    }

    private long target(String code) {
        return database.sql("select id from target where code = ?").param(code).query(Long.class).single();
    }

    private String value(String code) {
        return "figures[" + target(code) + "].value";
    }

    private String denominator(String code) {
        return "figures[" + target(code) + "].denominator";
    }

    private String none(String code) {
        return "figures[" + target(code) + "].none";
    }

    private String filed(String code) {
        return database.sql("select value || '/' || coalesce(denominator::text, '') from figure where report_id = ? and target_id = ?")
                .param(report).param(target(code)).query(String.class).optional().orElse(null);
    }
}
