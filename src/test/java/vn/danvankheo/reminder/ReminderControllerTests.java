package vn.danvankheo.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;

/** Quận Hoàn Kiếm before and after 20/12/2023, when December's reports are due; phường Hàng Bài (HK-06) has not begun its own. */
@ReminderTest
class ReminderControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    @Autowired
    private DueReminders due;
    private December december;

    @BeforeEach
    void nobodyWasReminded() {
        clock.reset();
        december = new December(mvc, database, "HK-06", "phuong06");
        december.begin();
    }

    @Test
    void beforeTheDueDayWardsAreRemindedTwiceAndAfterItOnce() {
        on(14);
        assertThat(of("phuong06")).isEmpty();
        on(15);
        on(18);
        assertThat(of("phuong06")).containsExactly("REPORT_DUE");
        on(19);
        on(20);
        assertThat(of("phuong06")).containsExactly("REPORT_DUE", "REPORT_DUE settled");
        on(21);
        on(22);
        assertThat(of("phuong06")).containsExactly("REPORT_LATE", "REPORT_DUE settled", "REPORT_DUE settled");
    }

    @Test
    void aMachineThatWasOffMakesUpForIt() {
        on(26);

        assertThat(of("phuong06")).containsExactly("REPORT_LATE");
    }

    @Test
    void whoeverHandedInIsNotReminded() throws Exception {
        december.handIn();

        on(19);
        on(21);

        assertThat(of("phuong06")).isEmpty();
    }

    @Test
    void handingInSettlesWhatWasAskedFor() throws Exception {
        on(19);
        assertThat(bell("phuong06")).isEqualTo("1");

        december.handIn();

        assertThat(of("phuong06")).containsExactly("REPORT_DUE settled");
        assertThat(bell("phuong06")).isEqualTo("0");
        page("phuong06").andExpect(content().string(containsString("việc này đã qua")));
    }

    @Test
    void whoeverTakesAHandingInBackIsRemindedAsBefore() throws Exception {
        on(19);
        clock.advance(Duration.ofMinutes(1));
        december.handIn();

        december.takeBack("phuong06");

        assertThat(of("phuong06")).containsExactly("REPORT_DUE");
        assertThat(bell("phuong06")).isEqualTo("1");
    }

    @Test
    void aReturnThatIsTakenBackAsksForNothing() throws Exception {
        december.handIn();
        december.giveBack();

        december.takeBack("quan");

        assertThat(of("phuong06")).containsExactly("REPORT_RETURNED settled");
    }

    @Test
    void theStaffGetsOneListOfThoseWhoAreLate() throws Exception {
        on(21);
        on(22);

        assertThat(of("quan")).containsOnlyOnce("LATE_LIST");
        page("quan").andExpect(content().string(containsString("đơn vị đã quá hạn mà chưa nộp"))).andExpect(content().string(containsString("Hàng Bài")));
    }

    @Test
    void aReturnIsToldAtOnceAndSettledBySendingAgain() throws Exception {
        december.handIn();
        december.giveBack();
        assertThat(of("phuong06")).containsExactly("REPORT_RETURNED");

        december.handIn();
        december.accept();

        assertThat(of("phuong06")).containsExactly("REPORT_ACCEPTED", "REPORT_RETURNED settled");
        assertThat(of("phuong05")).isEmpty();
    }

    @Test
    void aCorrectionIsToldToTheDistrictThenToTheWardAndSettledBySendingAgain() throws Exception {
        december.handIn();
        december.accept();
        december.askForCorrection("Gõ thừa một số 0.");
        assertThat(of("quan")).containsExactly("CORRECTION_ASKED");

        december.openCorrection();
        assertThat(of("quan")).containsExactly("CORRECTION_ASKED settled");
        assertThat(of("phuong06")).containsExactly("CORRECTION_OPENED", "REPORT_ACCEPTED");
        december.handIn();
        assertThat(of("phuong06")).containsExactly("CORRECTION_OPENED settled", "REPORT_ACCEPTED");
    }

    @Test
    void aQuestionIsToldToTheWardAndItsAnswerToTheDistrict() throws Exception {
        var question = december.asksAbout("KT-02");
        assertThat(of("phuong06")).containsExactly("EXPLANATION_ASKED");
        page("phuong06").andExpect(content().string(containsString("trả lời trước hết ngày 25/12/2023")));

        december.answers(question);

        assertThat(of("phuong06")).containsExactly("EXPLANATION_ASKED settled");
        assertThat(of("quan")).containsExactly("EXPLANATION_ANSWERED");
    }

    @Test
    void aReturnThatIsRefusedTellsNobody() throws Exception {
        december.handIn();
        mvc.perform(post("/giao-ban/{id}/tra-lai", december.report()).param("version", "0").param("reason", "Chưa khớp.").with(csrf()).with(SignedIn.as("quan")))
                .andExpect(status().isConflict());

        assertThat(of("phuong06")).isEmpty();
    }

    @Test
    void leadersGetOneDigestAWeek() throws Exception {
        on(17);
        on(18);
        on(19);
        on(24);
        on(25);

        assertThat(of("lanhdao")).containsExactly("WEEKLY_DIGEST", "WEEKLY_DIGEST", "WEEKLY_DIGEST");
        page("lanhdao").andExpect(content().string(containsString("Tuần từ 18/12/2023: báo cáo tháng 12/2023")));
    }

    @Test
    void wardsAreRemindedOfWhatIsToBeMendedAndOfWhatIsToBeLookedAtAgain() {
        var model = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-06' order by m.code limit 1").query(Long.class).single();
        database.sql("insert into field_survey (id, model_id, surveyed_on, findings, conclusion, author, written_at, request_key) values (nextval('field_survey_seq'), ?, '2023-05-31', 'Còn đầy.', 'WEAK', 'x', now(), gen_random_uuid())").param(model).update();
        database.sql("insert into remedy (id, survey_id, owner_id, task, due_on, status) select nextval('remedy_seq'), s.id, m.ward_id, 'Đổi giờ thu gom.', '2023-11-15', 'OPEN' from field_survey s join registered_model m on m.id = s.model_id where s.author = 'x'").update();
        var status = database.sql("select status from registered_model where id = ?").param(model).query(String.class).single();
        database.sql("update registered_model set status = 'RECOGNIZED', decided_on = '2022-11-15' where id = ?").param(model).update();

        clock.set(LocalDateTime.of(2023, 11, 10, 9, 0));
        due.write();

        assertThat(of("phuong06")).contains("REMEDY_DUE", "UPKEEP_DUE");
        database.sql("delete from remedy where task = 'Đổi giờ thu gom.'").update();
        database.sql("delete from field_survey where author = 'x'").update();
        database.sql("update registered_model set status = ?, decided_on = null where id = ?").params(status, model).update();
    }

    @Test
    void followingAReminderReadsIt() throws Exception {
        on(19);
        assertThat(bell("phuong06")).isEqualTo("1");

        mvc.perform(get("/nhac-viec/{id}", newest("phuong06")).with(SignedIn.as("phuong06"))).andExpect(redirectedUrl("/giao-ban/" + december.report() + "/sua"));

        assertThat(bell("phuong06")).isEqualTo("0");
        act("/nhac-viec/" + newest("phuong06") + "/chua-doc", "phuong06");
        assertThat(bell("phuong06")).isEqualTo("1");
        act("/nhac-viec/" + newest("phuong06") + "/da-doc", "phuong06");
        assertThat(bell("phuong06")).isEqualTo("0");
    }

    @Test
    void allAreReadAtOnceAndOnlyTheOwn() throws Exception {
        on(19);

        act("/nhac-viec/da-doc", "phuong06");

        assertThat(bell("phuong06")).isEqualTo("0");
        assertThat(bell("phuong05")).isEqualTo("1");
    }

    @Test
    void anothersReminderIsNotFound() throws Exception {
        on(19);

        mvc.perform(get("/nhac-viec/{id}", newest("phuong06")).with(SignedIn.as("phuong05"))).andExpect(status().isNotFound());
        mvc.perform(post("/nhac-viec/{id}/da-doc", newest("phuong06")).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().isNotFound());
        mvc.perform(get("/nhac-viec/987654321").with(SignedIn.as("phuong05"))).andExpect(status().isNotFound());
        assertThat(bell("phuong06")).isEqualTo("1");
    }

    @Test
    void whatIsNewStandsOnTop() throws Exception {
        december.handIn();
        december.giveBack();
        database.sql("update reminder set read_at = now()").update();
        database.sql("""
                insert into reminder (account_id, kind, about, occasion, sentence, path, written_at, read_at)
                select id, 'MODEL_REGISTERED', 'model ' || n, 'x', 'Lời nhắc cũ số ' || n || '.', '/mo-hinh', now(), case when n > 0 then now() end
                from account, generate_series(0, 60) n where username = 'phuong06'""").update();

        page("phuong06").andExpect(content().string(containsString("Lời nhắc cũ số 0."))).andExpect(content().string(not(containsString("Lời nhắc cũ số 1."))))
                .andExpect(content().string(containsString("Trang <strong>1</strong>/<span>3</span>")));
    }

    @Test
    void theBellCostsOneStatementAndThePageFew() throws Exception {
        on(19);

        var bell = StatementCount.of(() -> page("phuong06")).statements().stream().filter(sql -> sql.contains("as unread")).toList();
        assertThat(bell).hasSize(1);
        for (var page : List.of("/nhac-viec", "/ca-nhan")) {
            assertThat(StatementCount.of(() -> mvc.perform(get(page).with(SignedIn.as("phuong06"))).andExpect(status().isOk())).count()).as(page).isLessThanOrEqualTo(8);
        }
        assertThat(StatementCount.of(() -> mvc.perform(get("/nhac-viec/thu").with(SignedIn.as("admin"))).andExpect(status().isOk())).count()).isLessThanOrEqualTo(8);
    }

    private void on(int day) {
        clock.set(LocalDateTime.of(2023, 12, day, 9, 0));
        due.write();
    }

    /** Reminders of reports and the like, the newest first; of the district's own report none, nor the digest where others are asked for. */
    private List<String> of(String username) {
        return database.sql("""
                select kind || case when settled_at is null then '' else ' settled' end from reminder r join account a on a.id = r.account_id
                where a.username = ? order by r.id desc""").param(username).query(String.class).list();
    }

    private long newest(String username) {
        return database.sql("select max(r.id) from reminder r join account a on a.id = r.account_id where a.username = ?").param(username).query(Long.class).single();
    }

    private String bell(String username) throws Exception {
        return (String) page(username).andReturn().getModelAndView().getModel().get("newReminders");
    }

    private ResultActions page(String username) throws Exception {
        return mvc.perform(get("/nhac-viec").with(SignedIn.as(username))).andExpect(status().isOk());
    }

    private void act(String path, String username) throws Exception {
        mvc.perform(post(path).with(csrf()).with(SignedIn.as(username))).andExpect(redirectedUrl("/nhac-viec"));
    }
}
