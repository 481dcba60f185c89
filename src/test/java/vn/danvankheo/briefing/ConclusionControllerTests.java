package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** The meeting about October asks things of phường Hàng Bài (HK-06), which promised nothing itself; its November answers, which was given back to it. */
@HoanKiemTest
@Transactional
class ConclusionControllerTests {

    private static final int SIGN_IN = 6;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    private long report;

    @BeforeEach
    void hangBaiHasItsNovemberBack() {
        report = database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06' and r.month = '2023-11-01'").query(Long.class).single();
        database.sql("update briefing_report set status = 'RETURNED', return_reason = 'Chưa khớp.' where id = ?").param(report).update();
        database.sql("delete from report_item where kind in ('NEXT_TASK', 'LAST_TASK') and report_id in (select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06')").update();
    }

    @Test
    void aConclusionIsALineThatTheNextReportMustAnswer() throws Exception {
        conclude("Rà soát biển quảng cáo.", "HK-06").andExpect(status().is3xxRedirection());
        mvc.perform(get("/giao-ban/{id}/sua", report).with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("Rà soát biển quảng cáo.")));

        submit().andExpect(status().isConflict()).andExpect(content().string(containsString("Còn 1 kết luận giao ban báo cáo này phải trả lời")));
        answer("PARTLY", "").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi vì sao chưa xong")));
        answer("PARTLY", "Còn 3 biển ở phố Hàng Bài.").andExpect(status().is3xxRedirection());
        submit().andExpect(status().is3xxRedirection());

        mvc.perform(get("/giao-ban/{id}", report).with(SignedIn.as("quan"))).andExpect(content().string(containsString("Còn 3 biển ở phố Hàng Bài.")));
        mvc.perform(get("/giao-ban/loi-hua").param("thang", "2023-11").with(SignedIn.as("lanhdao")))
                .andExpect(content().string(containsString("0 xong, 1 một phần, 0 chưa, 0 chưa trả lời"))).andExpect(content().string(containsString("Xong một phần")));
    }

    @Test
    void whatIsNotDoneIsAskedAgainAndWhatIsDoneIsNot() throws Exception {
        conclude("Rà soát biển quảng cáo.", "HK-06");
        answer("NOT_DONE", "Chờ phương tiện.");
        mvc.perform(get("/giao-ban/loi-hua").param("thang", "2023-12").with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("1 chưa trả lời")));

        answer("DONE", "");
        mvc.perform(get("/giao-ban/loi-hua").param("thang", "2023-12").with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("không có việc phải trả lời")));
    }

    @Test
    void whatIsAnsweredInADraftIsNotSaidYet() throws Exception {
        conclude("Rà soát biển quảng cáo.", "HK-06");
        database.sql("update briefing_report set status = 'DRAFT', submitted_at = null, accepted_at = null where id = ?").param(report).update();
        answer("DONE", "").andExpect(status().is3xxRedirection());

        mvc.perform(get("/giao-ban/loi-hua").param("thang", "2023-11").with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("0 xong, 0 một phần, 0 chưa, 1 chưa trả lời")));
        mvc.perform(get("/trinh-chieu").param("thang", "2023-11").with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("0/1 phường xong")));
        mvc.perform(get("/giao-ban/{id}/sua", report).with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("Rà soát biển quảng cáo.")));
    }

    @Test
    void whatAWardPromisedItselfStandsThereWithWhatBecameOfIt() throws Exception {
        database.sql("""
                insert into report_item (id, report_id, kind, item_key, position, text, owner, due_on, outcome, result)
                select nextval('report_item_seq'), r.id, row.kind, row.key::uuid, 0, row.text, 'Hội Phụ nữ', '2023-12-15', row.outcome, row.result
                from briefing_report r join unit u on u.id = r.unit_id, (values
                    ('NEXT_TASK', '00000000-0000-0000-0000-000000000001', '2023-10-01', 'Vận động 30 hộ phân loại rác', null, null),
                    ('NEXT_TASK', '00000000-0000-0000-0000-000000000002', '2023-10-01', 'Thăm người cao tuổi', null, null),
                    ('LAST_TASK', '00000000-0000-0000-0000-000000000001', '2023-11-01', 'Vận động 30 hộ phân loại rác', 'PARTLY', 'Mới được 22 hộ.'),
                    ('NEXT_TASK', '00000000-0000-0000-0000-000000000003', '2023-11-01', 'Đối thoại với tiểu thương', null, null)) as row (kind, key, month, text, outcome, result)
                where u.code = 'HK-05' and r.month = row.month::date""").update();

        mvc.perform(get("/giao-ban/loi-hua").param("thang", "2023-11").with(SignedIn.as("lanhdao")))
                .andExpect(content().string(containsString("0 xong, 1 một phần, 0 chưa, 1 chưa trả lời"))).andExpect(content().string(containsString("Mới được 22 hộ.")));
        mvc.perform(get("/giao-ban/loi-hua").param("thang", "2023-12").with(SignedIn.as("phuong05")))
                .andExpect(content().string(containsString("0 xong, 0 một phần, 0 chưa, 1 chưa trả lời"))).andExpect(content().string(containsString("Đối thoại với tiểu thương")));
    }

    @Test
    void aConclusionWithoutWardsIsForAllAndAWardSeesItsOwnAlone() throws Exception {
        conclude("Việc của Hàng Bài.", "HK-06");
        conclude("Việc của mọi phường.", null);

        mvc.perform(get("/giao-ban/ket-luan").param("thang", "2023-10").with(SignedIn.as("phuong05")))
                .andExpect(content().string(containsString("Việc của mọi phường."))).andExpect(content().string(not(containsString("Việc của Hàng Bài."))));
        mvc.perform(get("/giao-ban/loi-hua").param("thang", "2023-11").with(SignedIn.as("phuong05")))
                .andExpect(content().string(containsString("Phường Hàng Bạc"))).andExpect(content().string(not(containsString("Phường Hàng Bài"))));
    }

    @Test
    void anAnsweredConclusionStaysAsItWasAnswered() throws Exception {
        conclude("Rà soát biển quảng cáo.", "HK-06");
        change(version(), "Rà soát mọi biển.").andExpect(status().is3xxRedirection());
        answer("DONE", "");

        mvc.perform(get("/giao-ban/ket-luan/{id}/sua", conclusion()).with(SignedIn.as("quan"))).andExpect(status().isConflict()).andExpect(content().string(containsString("Đã có phường trả lời")));
        mvc.perform(post("/giao-ban/ket-luan/{id}/bo", conclusion()).param("version", version()).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().isConflict());
    }

    @Test
    void ofTwoWhoWriteItBetterTheSecondSeesBoth() throws Exception {
        conclude("Rà soát biển quảng cáo.", "HK-06");
        var read = version();
        change(read, "Gỡ biển sai.").andExpect(status().is3xxRedirection());
        store();

        change(read, "Rà soát mọi biển.").andExpect(content().string(containsString("Rà soát mọi biển."))).andExpect(OvertakenPage.shows("text", "Gỡ biển sai."));
    }

    @Test
    void aConclusionTakenBackIsAskedNoMore() throws Exception {
        conclude("Rà soát biển quảng cáo.", "HK-06");

        mvc.perform(post("/giao-ban/ket-luan/{id}/bo", conclusion()).param("version", version()).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());

        submit().andExpect(status().is3xxRedirection());
    }

    @Test
    void aConclusionSaysWhatByWhen() throws Exception {
        mvc.perform(post("/giao-ban/ket-luan").param("thang", "2023-10").param("key", UUID.randomUUID().toString()).param("text", "").param("dueOn", "20/9/2023").param("units", "1")
                        .with(csrf()).with(SignedIn.as("quan")))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Viết việc phải làm")))
                .andExpect(content().string(containsString("Hạn không thể trước tháng giao ban"))).andExpect(content().string(containsString("Có phường không thuộc quận này")));
    }

    @Test
    void thePagesCostABoundedNumberOfStatements() throws Exception {
        conclude("Việc của mọi phường.", null);
        for (var page : new String[] {"/giao-ban/ket-luan?thang=2023-10", "/giao-ban/loi-hua?thang=2023-11", "/giao-ban/ket-luan/" + conclusion() + "/sua"}) {
            assertThat(StatementCount.of(() -> mvc.perform(get(page).with(SignedIn.as("quan"))).andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(SIGN_IN + 10);
        }
        assertThat(StatementCount.of(() -> mvc.perform(get("/giao-ban/{id}/ket-luan", report).with(SignedIn.as("phuong06"))).andExpect(status().isOk())).statements()).hasSizeLessThanOrEqualTo(SIGN_IN + 10);
    }

    private ResultActions conclude(String what, String ward) throws Exception {
        var form = post("/giao-ban/ket-luan").param("thang", "2023-10").param("key", UUID.randomUUID().toString()).param("text", what).param("dueOn", "20/12/2023");
        if (ward != null) {
            form.param("units", database.sql("select id from unit where code = ?").param(ward).query(String.class).single());
        }
        return mvc.perform(form.with(csrf()).with(SignedIn.as("quan")));
    }

    private ResultActions change(String read, String text) throws Exception {
        return mvc.perform(post("/giao-ban/ket-luan/{id}/sua", conclusion()).param("version", read).param("key", UUID.randomUUID().toString()).param("text", text)
                .param("dueOn", "20/12/2023").with(csrf()).with(SignedIn.as("quan")));
    }

    private ResultActions answer(String outcome, String reason) throws Exception {
        var answered = mvc.perform(post("/giao-ban/{id}/ket-luan", report).param("answers[%d].outcome".formatted(conclusion()), outcome)
                .param("answers[%d].reason".formatted(conclusion()), reason).with(csrf()).with(SignedIn.as("phuong06")));
        store();
        return answered;
    }

    private ResultActions submit() throws Exception {
        store();
        mvc.perform(post("/giao-ban/{id}/sua", report).param("version", database.sql("select version from briefing_report where id = ?").param(report).query(String.class).single())
                .param("situation", "Nhân dân yên tâm.").param("limitationsNone", "true").param("nextTasksNone", "true").with(csrf()).with(SignedIn.as("phuong06"))).andExpect(status().is3xxRedirection());
        store();
        return mvc.perform(post("/giao-ban/{id}/nop", report).with(csrf()).with(SignedIn.as("phuong06")));
    }

    private long conclusion() {
        store();
        return database.sql("select max(id) from meeting_conclusion").query(Long.class).single();
    }

    private String version() {
        return database.sql("select version from meeting_conclusion where id = ?").param(conclusion()).query(String.class).single();
    }

    /** The test's one transaction goes on; what was done stands in the database all the same. */
    private void store() {
        entities.flush();
        entities.clear();
    }
}
