package vn.danvankheo.reminder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;

/** One ward's report of December 2023 on its way through the pages; nobody was reminded of anything when it begins. */
@RequiredArgsConstructor
class December {

    private final MockMvc mvc;
    private final JdbcClient database;
    private final String ward;
    private final String cadre;

    void begin() {
        database.sql("delete from reminder_mail").update();
        database.sql("delete from reminder").update();
        database.sql("delete from mail_choice").update();
        database.sql("""
                insert into briefing_report (id, version, unit_id, month, status, late)
                select nextval('briefing_report_seq'), 0, id, '2023-12-01', 'DRAFT', false from unit where code = :ward
                on conflict do nothing""").param("ward", ward).update();
        database.sql("delete from correction where report_id = ?").param(report()).update();
        database.sql("delete from explanation where unit_id = (select id from unit where code = ?)").param(ward).update();
        database.sql("delete from report_move where report_id = ?").param(report()).update();
        database.sql("update briefing_report set status = 'DRAFT', submitted_at = null, accepted_at = null, late = false, return_reason = null where id = ?").param(report()).update();
    }

    long report() {
        return database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = ? and r.month = '2023-12-01'").param(ward).query(Long.class).single();
    }

    void handIn() throws Exception {
        act(post("/giao-ban/{id}/sua", report()).param("situation", "Nhân dân yên tâm.").param("limitationsNone", "true").param("nextTasksNone", "true"), cadre);
        act(post("/giao-ban/{id}/nop", report()), cadre);
    }

    void giveBack() throws Exception {
        act(post("/giao-ban/{id}/tra-lai", report()).param("reason", "Số hộ chưa khớp."), "quan");
    }

    void takeBack(String who) throws Exception {
        act(post("/giao-ban/{id}/hoan-tac", report()), who);
    }

    void accept() throws Exception {
        act(post("/giao-ban/{id}/duyet", report()), "quan");
    }

    void askForCorrection(String reason) throws Exception {
        act(post("/giao-ban/{id}/dinh-chinh", report()).param("reason", reason).param("key", UUID.randomUUID().toString()), cadre);
    }

    void openCorrection() throws Exception {
        act(post("/giao-ban/{id}/dinh-chinh/{correction}/mo", report(), database.sql("select max(id) from correction").query(Long.class).single()), "quan");
    }

    /** @return the question's page */
    String asksAbout(String target) throws Exception {
        var id = database.sql("select t.id from target t join target_set s on s.id = t.target_set_id where t.code = ? and s.of_year = 2023").param(target).query(Long.class).single();
        return mvc.perform(post("/giao-ban/giai-trinh/hoi").param("phuong", ward).param("chi-tieu", Long.toString(id)).param("thang", "2023-11").param("question", "Vì sao giảm?")
                .param("dueOn", "25/12/2023").param("key", UUID.randomUUID().toString()).with(csrf()).with(SignedIn.as("quan")))
                .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    void answers(String question) throws Exception {
        mvc.perform(post(question).param("version", "0").param("answer", "Hai hợp đồng hết hạn.").with(csrf()).with(SignedIn.as(cadre))).andExpect(status().is3xxRedirection());
    }

    private void act(MockHttpServletRequestBuilder act, String who) throws Exception {
        var version = database.sql("select version from briefing_report where id = ?").param(report()).query(String.class).single();
        mvc.perform(act.param("version", version).with(csrf()).with(SignedIn.as(who))).andExpect(status().is3xxRedirection());
    }
}
