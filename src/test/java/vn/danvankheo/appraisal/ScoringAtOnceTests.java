package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** Two people at the scores of one model of phường Hàng Bồ (HK-09) in the same moment. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes
class ScoringAtOnceTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    private long model;
    private String before;

    @BeforeEach
    void aModelIsRegistered() {
        model = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-09' and m.subject_type = 'COLLECTIVE' order by m.code limit 1")
                .query(Long.class).single();
        before = database.sql("select status from registered_model where id = ?").param(model).query(String.class).single();
        database.sql("update registered_model set status = 'REGISTERED' where id = ?").param(model).update();
    }

    @AfterEach
    void leaveNothing() {
        database.sql("delete from score_entry where sheet_id in (select id from score_sheet where model_id = ?)").param(model).update();
        List.of("score_sheet", "taken_move").forEach(table -> database.sql("delete from " + table + " where model_id = ?").param(model).update());
        database.sql("update registered_model set status = ?, self_scored_at = null, appraised_at = null where id = ?").params(before, model).update();
    }

    @Test
    void ofTwoWhoBeginTheWardsSheetOneBeginsAndOneIsOvertaken() throws Exception {
        var answers = atOnce(() -> status(selfScore().param("marks[A1].points", "4")), () -> status(selfScore().param("marks[A1].points", "3")));

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(count("score_sheet")).isOne();
    }

    @Test
    void pressedTwiceAtOnceItIsSentOnce() throws Exception {
        var answers = atOnce(() -> status(full(selfScore())), () -> status(full(selfScore())));

        assertThat(answers).containsExactly(302, 302);
        assertThat(count("taken_move")).isOne();
    }

    @Test
    void aSheetThatIsSentWhileTheAppraisalIsClosedCountsOrIsRefused() throws Exception {
        chaired();
        var closing = close();

        var answers = atOnce(() -> status(full(post("/tham-dinh/" + model).param("version", "0")).with(SignedIn.as("thamdinh"))),
                () -> status(closing));

        var sent = database.sql("select count(*) from score_sheet where model_id = ? and kind = 'APPRAISAL' and status = 'SENT'").param(model).query(Integer.class).single();
        assertThat(answers).containsExactly(sent == 2 ? 302 : 409, 302);
        assertThat(database.sql("select reason from taken_move where model_id = ? and move = 'APPRAISE'").param(model).query(String.class).single()).contains("(%d phiếu)".formatted(sent));
    }

    @Test
    void anAppraisalThatTwoCloseAtOnceIsClosedOnce() throws Exception {
        chaired();
        var first = close();
        var second = close();

        var answers = atOnce(() -> status(first), () -> status(second));

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(database.sql("select count(*) from taken_move where model_id = ? and move = 'APPRAISE'").param(model).query(Integer.class).single()).isOne();
    }

    /** The ward scored itself and the chair sent a sheet; another appraiser did not yet. */
    private void chaired() throws Exception {
        status(full(selfScore()));
        var rubric = database.sql("select rubric_id from score_sheet where model_id = ?").param(model).query(Long.class).single();
        database.sql("""
                insert into score_sheet (id, model_id, rubric_id, kind, appraiser_id, chair, assigned_at, status, sent_at)
                select nextval('score_sheet_seq'), ?, ?, 'APPRAISAL', id, username = 'lanhdao', now(), case username when 'lanhdao' then 'SENT' else 'DRAFT' end,
                    case username when 'lanhdao' then now() end from account where username in ('lanhdao', 'thamdinh')""").params(model, rubric).update();
    }

    private MockHttpServletRequestBuilder close() {
        var version = database.sql("select version from registered_model where id = ?").param(model).query(String.class).single();
        return post("/mo-hinh/" + model + "/ket-thuc-tham-dinh").param("version", version).param("confirmed", "true").with(SignedIn.as("quan"));
    }

    private MockHttpServletRequestBuilder selfScore() {
        return post("/mo-hinh/" + model + "/tu-cham").param("version", "-1").with(SignedIn.as("phuong09"));
    }

    private static MockHttpServletRequestBuilder full(MockHttpServletRequestBuilder request) {
        TypedSheet.full().forEach(request::param);
        return request;
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf())).andReturn().getResponse().getStatus();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table + " where model_id = ?").param(model).query(Integer.class).single();
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
