package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Optional;
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
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Undo;

/** December of HK-15 goes a step too far, by mistake, and comes back: by whoever took the step, while it is fresh, unless something followed. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=briefing-pages") // writes, so in a context and database of its own
class ReportUndoTests {

    private static final String OURS = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-15' and r.month = '2023-12-01')";

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
    void aSubmissionIsWithdrawnAndIsNoSubmissionInTimeAnyMore() throws Exception {
        var report = written();
        var undo = undo(submit(report));

        takeBack(undo, "phuong15").andExpect(redirectedUrl("/giao-ban/" + report + "/sua"));

        assertThat(one("select status || coalesce(submitted_at::text, ', never') || ' ' || submissions from briefing_report where id = " + report)).isEqualTo("DRAFT, never 1");
        assertThat(one("select action from audit_entry order by id desc limit 1")).isEqualTo("report.taken-back.submitted");
        mvc.perform(get("/giao-ban/ban-duyet").with(SignedIn.as("quan"))).andExpect(content().string(not(containsString("/ban-duyet/" + report + "\""))));
        submit(report);
        assertThat(one("select status || ' ' || submissions from briefing_report where id = " + report)).isEqualTo("SUBMITTED 2");
    }

    @Test
    void aReturnIsTakenBackWithItsRemarksAndItsReminder() throws Exception {
        var report = written();
        submit(report);
        var undo = undo(giveBack(report));
        assertThat(undo.what()).contains("tháng 12/2023");

        takeBack(undo, "quan").andExpect(redirectedUrl("/giao-ban/ban-duyet/" + report));

        assertThat(one("select status || coalesce(return_reason, '') from briefing_report where id = " + report)).isEqualTo("SUBMITTED");
        assertThat(one("select count(*) from report_remark where version_id in (select id from report_version where report_id = " + report + ") and closed_at is null")).isEqualTo("0");
        assertThat(one("select count(*) from reminder where kind = 'REPORT_RETURNED' and settled_at is null and about like '%2023-12' and path = '/giao-ban/" + report + "'")).isEqualTo("0");
        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("quan"))).andExpect(content().string(allOf(containsString("Chưa khớp."), containsString("đã hoàn tác lúc 09:00"))));
    }

    @Test
    void anAcceptanceIsTakenBackAndItsFiguresCountForNothingAgain() throws Exception {
        var report = written();
        submit(report);
        var undo = undo(accept(report));
        assertThat(counted(report)).isEqualTo("1");

        takeBack(undo, "quan").andExpect(status().is3xxRedirection());

        assertThat(counted(report)).isEqualTo("0");
        assertThat(one("select status || coalesce(accepted_at::text, '') || coalesce(counted_version::text, '') from briefing_report where id = " + report)).isEqualTo("SUBMITTED");
        accept(report).andExpect(status().is3xxRedirection());
        assertThat(counted(report)).isEqualTo("1");
    }

    @Test
    void nobodyTakesBackWhatAnotherDidOrWhatSomethingFollowedOrWhatIsOld() throws Exception {
        var report = written();
        submit(report);
        var undo = undo(giveBack(report));
        takeBack(undo, "phuong15").andExpect(status().isConflict());
        takeBack(undo, "phuong14").andExpect(status().isNotFound());

        clock.advance(Duration.ofMinutes(1));
        save(report);
        takeBack(undo, "quan").andExpect(status().isConflict()).andExpect(content().string(containsString("từ lúc đó đã có thay đổi mới")));

        var late = undo(submit(report));
        clock.advance(Duration.ofMinutes(15));
        takeBack(late, "phuong15").andExpect(status().isConflict()).andExpect(content().string(containsString("trong 15 phút")));
        assertThat(one("select status from briefing_report where id = " + report)).isEqualTo("SUBMITTED");
    }

    @Test
    void aNamesakeTakesNothingBack() throws Exception {
        var report = written();
        submit(report);
        var undo = undo(giveBack(report));
        database.sql("update report_move set actor_id = (select id from account where username = 'phuong14') where report_id = ?::bigint and to_status = 'RETURNED'").param(report).update();

        takeBack(undo, "quan").andExpect(status().isConflict());
    }

    private String written() throws Exception {
        as("phuong15", post("/giao-ban").param("don-vi", one("select id from unit where code = 'HK-15'")).param("thang", "2023-12"));
        var report = one("select id from briefing_report where id in " + OURS);
        save(report);
        return report;
    }

    private void save(String report) throws Exception {
        as("phuong15", post("/giao-ban/{id}/sua", report).param("version", version(report)).param("situation", "Nhân dân yên tâm.").param("limitationsNone", "true")
                .param("nextTasksNone", "true").param("figures[" + one("select id from target where code = 'AS-02'") + "].value", "40")).andExpect(status().is3xxRedirection());
    }

    private ResultActions submit(String report) throws Exception {
        return as("phuong15", post("/giao-ban/{id}/nop", report));
    }

    private ResultActions giveBack(String report) throws Exception {
        return as("quan", post("/giao-ban/{id}/tra-lai", report).param("version", version(report)).param("reason", "Chưa khớp.")
                .param("remarks[figures.AS-02].reason", "DOUBTFUL_FIGURE"));
    }

    private ResultActions accept(String report) throws Exception {
        return as("quan", post("/giao-ban/{id}/duyet", report).param("version", version(report)));
    }

    private ResultActions takeBack(Undo undo, String who) throws Exception {
        return as(who, post(undo.path()).param("version", "" + undo.version()));
    }

    /** What the act's notice offers. */
    private static Undo undo(ResultActions act) {
        return Optional.ofNullable((Notice) act.andReturn().getFlashMap().get("notice")).map(Notice::undo).orElseThrow();
    }

    private ResultActions as(String who, MockHttpServletRequestBuilder typed) throws Exception {
        return mvc.perform(typed.with(csrf()).with(SignedIn.as(who)));
    }

    private String counted(String report) {
        return one("select count(*) from figure where counted_value is not null and report_id = " + report);
    }

    private String version(String report) {
        return one("select version from briefing_report where id = " + report);
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
