package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;
import vn.danvankheo.web.VietnameseNumbers;

/** Phường Hàng Bồ (HK-08) writes its December; its November left an open opinion, a promise and a recommendation. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=briefing-pages")
class ReportSectionsControllerTests {

    private static final String RUBBISH = "00000000-0000-0000-0000-00000000000c";
    private static final String SORTING = "00000000-0000-0000-0000-00000000001e";
    private static final String BINS = "00000000-0000-0000-0000-000000000014";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private long november;
    private long december;

    @BeforeEach
    void novemberLeavesSomethingOpen() {
        clock.reset();
        november = report("2023-11-01");
        december = report("2023-12-01");
        database.sql("delete from district_briefing_setting").update();
        database.sql("update unit set due_day = null, period_from_day = null, working_day_rule = null where code = 'HK'").update();
        database.sql("delete from report_file where report_id = ?").param(december).update();
        database.sql("delete from report_item where report_id in (?, ?)").params(november, december).update();
        database.sql("""
                update briefing_report set situation = null, limitations = null, empty_sections = '', finished_sections = '', status = 'DRAFT', submitted_at = null, late = false,
                    sessions = null, participants = null, amount_raised = null, households_reached = null, meetings = null, voices_heard = null, voices_resolved = null
                where id = ?""").param(december).update();
        database.sql("""
                insert into report_item (id, report_id, kind, item_key, position, text, owner, due_on, raised_on, closed, addressee)
                select nextval('report_item_seq'), ?, kind, key::uuid, 0, text, owner, due::date, raised::date, closed, addressee from (values
                    ('OPINION', ?, 'Rác đầu ngõ 12 để quá 20 giờ.', 'Công an phường', '2023-11-30', '2023-11-02', false, null),
                    ('NEXT_TASK', ?, 'Vận động 30 hộ phân loại rác', 'Hội Phụ nữ', '2023-12-15', null, null, null),
                    ('RECOMMENDATION', ?, 'Thêm 20 thùng rác hai ngăn.', null, null, null, null, 'DISTRICT')) as row (kind, key, text, owner, due, raised, closed, addressee)""")
                .params(november, RUBBISH, SORTING, BINS).update();
    }

    @Test
    void whatNovemberLeftOpenStandsInDecembersForm() throws Exception {
        open().andExpect(content().string(containsString("Rác đầu ngõ 12 để quá 20 giờ.")))
                .andExpect(content().string(containsString("từ tháng trước")))
                .andExpect(content().string(containsString("Vận động 30 hộ phân loại rác")))
                .andExpect(content().string(containsString("Thêm 20 thùng rác hai ngăn.")));
    }

    @Test
    void anOpinionGoesOnUntilAReportClosesIt() throws Exception {
        save(draft()).andExpect(status().is3xxRedirection());
        assertThat(opinion()).isEqualTo("Rác đầu ngõ 12 để quá 20 giờ.||false");

        save(draft().param("opinions[0].key", RUBBISH).param("opinions[0].content", "Rác đầu ngõ 12 để quá 20 giờ.").param("opinions[0].raisedOn", "2/11/2023")
                .param("opinions[0].closed", "true")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Đã giải quyết xong thì ghi kết quả")));

        save(draft().param("opinions[0].key", RUBBISH).param("opinions[0].content", "Rác đầu ngõ 12 để quá 20 giờ.").param("opinions[0].raisedOn", "2/11/2023")
                .param("opinions[0].result", "Đã đổi giờ thu.").param("opinions[0].closed", "true")).andExpect(status().is3xxRedirection());
        assertThat(opinion()).isEqualTo("Rác đầu ngõ 12 để quá 20 giờ.|Đã đổi giờ thu.|true");
    }

    @Test
    void aPromiseThatIsNotAnsweredHoldsTheReport() throws Exception {
        save(complete()).andExpect(status().is3xxRedirection());
        submit().andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Kết quả nhiệm vụ tháng trước")));

        save(complete().param("lastTasks[0].key", SORTING).param("lastTasks[0].outcome", "PARTLY").param("tiep", "1"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("ghi một câu vì sao")));

        save(complete().param("lastTasks[0].key", SORTING).param("lastTasks[0].outcome", "PARTLY").param("lastTasks[0].reason", "Còn 8 hộ đi vắng.").param("tiep", "1"))
                .andExpect(redirectedUrl("/giao-ban/" + december + "/nop"));
        submit().andExpect(redirectedUrl("/giao-ban/" + december + "/bien-nhan"));
        page("/giao-ban/" + december + "/bien-nhan", "phuong08").andExpect(content().string(containsString("HK-08/2023-12")))
                .andExpect(content().string(containsString("Việc tiếp theo")));
        page("/giao-ban/" + december, "quan").andExpect(content().string(containsString("Còn 8 hộ đi vắng."))).andExpect(content().string(containsString("Xong một phần")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sessions               | -2          | Số không được âm",
        "sessions               | 2,5         | Phải là số nguyên",
        "amountRaised           | nhiều lắm   | Phải là một số",
        "opinions[0].raisedOn   | 30/2/2023   | Phải là một ngày có thật",
        "opinions[0].raisedOn   | 24/12/2023  | Ngày này chưa tới; hôm nay là 18/12/2023",
        "opinions[0].topic      | Vệ sinh     | Ghi nội dung phản ánh",
        "tasks[0].dueOn         | 5/1/2023    | Hạn phải từ ngày 01/12/2023",
        "tasks[0].owner         | Hội Phụ nữ  | Ghi việc gì"})
    void aBadFieldGetsItsSentenceAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
        save(draft().param(field, typed).param("situation", "Nhân dân yên tâm."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("Nhân dân yên tâm.")));
    }

    @Test
    void aRowThatIsTooLongIsRefusedAndNoMoreIsResolvedThanWasHeard() throws Exception {
        save(draft().param("tasks[0].task", "a".repeat(2_001))).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("dài quá")));
        save(draft().param("voicesHeard", "5").param("voicesResolved", "8")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không thể nhiều hơn số ý kiến nêu")));
    }

    @Test
    void theSameFormTwiceMakesOneRow() throws Exception {
        for (var time = 0; time < 2; time++) {
            save(draft().param("tasks[0].key", BINS).param("tasks[0].task", "Đối thoại với tiểu thương")).andExpect(status().is3xxRedirection());
        }
        assertThat(count("kind = 'NEXT_TASK'")).isEqualTo(1);
    }

    @Test
    void aTaskWithoutOwnerOrDeadlineIsWarnedOfAndNotHeldBack() throws Exception {
        save(complete());

        page("/giao-ban/" + december + "/nop", "phuong08").andExpect(content().string(containsString("chưa rõ ai làm hoặc xong ngày nào")));
    }

    @Test
    void theDraftSavesItselfAndTellsHowFarEachSectionIs() throws Exception {
        mvc.perform(draft().param("situation", "Nhân dân yên tâm.").param("done", "SITUATION").param("sessions", "12").accept(MediaType.APPLICATION_JSON).with(csrf()).with(SignedIn.as("phuong08")))
                .andExpect(status().isOk()).andExpect(jsonPath("$.ok").value(true)).andExpect(jsonPath("$.states.situation.code").value("DONE"))
                .andExpect(jsonPath("$.states.mobilization.code").value("IN_PROGRESS")).andExpect(jsonPath("$.states.limitations.words").value("chưa làm"));
        mvc.perform(draft().param("sessions", "hai").accept(MediaType.APPLICATION_JSON).with(csrf()).with(SignedIn.as("phuong08")))
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.ok").value(false));
    }

    @Test
    void lastMonthsWordsAreTakenOverAndMarkedUntilTheyChange() throws Exception {
        var earlier = database.sql("select situation from briefing_report where id = ?").param(november).query(String.class).single();

        save(draft().param("chep", "SITUATION")).andExpect(status().isOk()).andExpect(content().string(containsString(earlier)))
                .andExpect(content().string(containsString("Chép từ tháng trước, chưa sửa.")));
        save(draft().param("chep", "NEXT_TASKS")).andExpect(content().string(containsString(">Vận động 30 hộ phân loại rác</textarea>")));
        save(draft().param("situation", earlier + " Thêm.").param("chep", "LIMITATIONS")).andExpect(content().string(containsString(earlier + " Thêm.")));
    }

    @Test
    void allOfLastMonthsReportComesByOneButtonWhereNothingIsWrittenYet() throws Exception {
        database.sql("delete from figure where report_id = ?").param(december).update();
        var earlier = database.sql("select situation from briefing_report where id = ?").param(november).query(String.class).single();

        save(draft().param("chep-het", "true")).andExpect(status().isOk()).andExpect(content().string(allOf(containsString(earlier),
                containsString(">Vận động 30 hộ phân loại rác</textarea>"), containsString("Thêm 20 thùng rác hai ngăn."), containsString(" chỗ khác chưa điền"))));
        save(draft().param("situation", "Nhân dân yên tâm.").param("tasks[0].task", "Đối thoại với tiểu thương").param("recommendationsNone", "true").param("chep-het", "true"))
                .andExpect(content().string(allOf(containsString("Nhân dân yên tâm."), containsString(">Đối thoại với tiểu thương</textarea>"),
                        not(containsString(">Vận động 30 hộ phân loại rác</textarea>")))));
    }

    @Test
    void aLevelStandsAsLastMonthByOneButton() throws Exception {
        database.sql("delete from figure where report_id = ?").param(december).update();
        var target = database.sql("""
                select t.id from target t join figure f on f.target_id = t.id and f.report_id = ?
                where t.accumulation = 'LATEST' and t.measure = 'NUMBER' and t.source = 'REPORTS' order by t.id limit 1""").param(november).query(Long.class).single();
        var value = database.sql("select value from figure where report_id = ? and target_id = ?").params(november, target).query(BigDecimal.class).single();

        save(draft().param("nhu", target.toString())).andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"figures[%d].value\" value=\"%s\"".formatted(target, VietnameseNumbers.format(value)))));
    }

    @Test
    void theDistrictAnswersAndTheWardReadsItNextMonth() throws Exception {
        var id = database.sql("select id from report_item where report_id = ? and kind = 'RECOMMENDATION'").param(november).query(Long.class).single();
        page("/giao-ban/kien-nghi?tra-loi=false", "quan").andExpect(content().string(containsString("Thêm 20 thùng rác hai ngăn.")));
        answer(id, "0", " ").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Viết câu trả lời")));
        answer(id, "0", "Tháng 12 bố trí.").andExpect(redirectedUrl("/giao-ban/kien-nghi"));
        answer(id, "0", "Chưa có kinh phí.").andExpect(OvertakenPage.shows("answer", "Tháng 12 bố trí.")).andExpect(content().string(containsString("Chưa có kinh phí.")));

        open().andExpect(content().string(containsString("Tháng 12 bố trí.")));
        page("/giao-ban/kien-nghi/" + id, "phuong07").andExpect(status().isNotFound());
    }

    @Test
    void whatTheDistrictSwitchesOffIsAskedNoMoreAndWhatWasWrittenStays() throws Exception {
        save(draft().param("meetings", "3"));
        var version = database.sql("select version from unit where code = 'HK'").query(String.class).single();
        mvc.perform(post("/giao-ban/thiet-lap").param("asked", "MODELS", "MODEL_COUNTS", "MOBILIZATION", "OPINIONS", "LAST_TASKS", "RECOMMENDATIONS", "ATTACHMENTS")
                .param("dueDay", "20").param("periodFromDay", "1").param("rule", "NEXT_WORKING_DAY").param("version", version)
                .param("contact", "Ban Dân vận Quận ủy").with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());

        open().andExpect(content().string(not(containsString("Số cuộc đối thoại"))));
        save(draft().param("sessions", "4"));
        assertThat(database.sql("select meetings from briefing_report where id = ?").param(december).query(Integer.class).single()).isEqualTo(3);
        page("/giao-ban/" + december, "phuong08").andExpect(content().string(not(containsString("Đối thoại, dân chủ cơ sở"))));
    }

    @Test
    void aPhotoComesWithTheReportAndLeavesWithItsWard() throws Exception {
        mvc.perform(multipart("/giao-ban/{id}/tep", december).file(new MockMultipartFile("files", "danh-sach.pdf", null, Samples.pdf())).with(csrf()).with(SignedIn.as("phuong08")))
                .andExpect(status().is3xxRedirection());
        var file = database.sql("select file_id from report_file where report_id = ?").param(december).query(String.class).single();

        page("/giao-ban/" + december + "/tep/" + file, "phuong08").andExpect(status().isOk());
        page("/giao-ban/" + december + "/tep/" + file, "phuong07").andExpect(status().isNotFound());
        page("/giao-ban/" + november + "/tep/" + file, "phuong08").andExpect(status().isNotFound());
        mvc.perform(post("/giao-ban/{id}/tep/{file}/go", december, file).with(csrf()).with(SignedIn.as("phuong08"))).andExpect(status().is3xxRedirection());
        page("/giao-ban/" + december + "/tep/" + file, "phuong08").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"/giao-ban/%d/sua, phuong08", "/giao-ban/%d/nop, phuong08", "/giao-ban/%d, phuong08", "/giao-ban/kien-nghi, quan"})
    void aPageCostsTenStatementsBesideThoseOfItsViewer(String path, String who) throws Exception {
        var viewer = StatementCount.of(() -> page("/mat-khau", who)).count();

        var statements = StatementCount.of(() -> page(path.formatted(december), who).andExpect(status().isOk())).statements();

        assertThat(statements).hasSizeLessThanOrEqualTo(10 + viewer);
    }

    private ResultActions open() throws Exception {
        return page("/giao-ban/" + december + "/sua", "phuong08").andExpect(status().isOk());
    }

    private ResultActions page(String path, String who) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(who)));
    }

    private MockHttpServletRequestBuilder draft() {
        return post("/giao-ban/{id}/sua", december).param("version", database.sql("select version from briefing_report where id = ?").param(december).query(String.class).single());
    }

    private MockHttpServletRequestBuilder complete() {
        return draft().param("situation", "Nhân dân yên tâm.").param("limitationsNone", "true").param("tasks[0].key", BINS).param("tasks[0].task", "Đối thoại với tiểu thương");
    }

    private ResultActions save(MockHttpServletRequestBuilder typed) throws Exception {
        return mvc.perform(typed.with(csrf()).with(SignedIn.as("phuong08")));
    }

    private ResultActions submit() throws Exception {
        return mvc.perform(post("/giao-ban/{id}/nop", december).with(csrf()).with(SignedIn.as("phuong08")));
    }

    private ResultActions answer(long id, String version, String answer) throws Exception {
        return mvc.perform(post("/giao-ban/kien-nghi/{id}", id).param("version", version).param("answer", answer).with(csrf()).with(SignedIn.as("quan")));
    }

    private String opinion() {
        return database.sql("select text || '|' || coalesce(result, '') || '|' || closed from report_item where report_id = ? and kind = 'OPINION'").param(december).query(String.class).single();
    }

    private int count(String condition) {
        return database.sql("select count(*) from report_item where report_id = ? and " + condition).param(december).query(Integer.class).single();
    }

    private long report(String month) {
        return database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-08' and r.month = cast(? as date)").param(month).query(Long.class).single();
    }
}
