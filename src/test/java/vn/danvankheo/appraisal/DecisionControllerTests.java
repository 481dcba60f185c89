package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/**
 * The district decides on two models of phường Cửa Đông (HK-02) and one of phường Cửa Nam (HK-03), appraised on 05/10/2023; each test is undone.
 */
@HoanKiemTest
@Transactional
class DecisionControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    private long sorting;
    private long stairs;
    private long market;

    @BeforeEach
    void threeModelsAreAppraised() {
        sorting = appraised("HK-02", 0);
        stairs = appraised("HK-02", 1);
        market = appraised("HK-03", 0);
    }

    @Test
    void theDistrictChoosesAmongTheAppraisedAndWritesTheDecisionDown() throws Exception {
        open("/cong-nhan/moi?nam=2023", "quan").andExpect(content().string(containsString("value=\"" + sorting + "\"")));
        open("/cong-nhan/quyet-dinh?chon=%d&chon=%d".formatted(sorting, market), "quan").andExpect(content().string(containsString("models[" + market + "].tier")));

        decide(Map.of()).andExpect(redirectedUrlPattern("/cong-nhan/*"));

        assertThat(states()).containsExactly("RECOGNIZED 2023-10-12", "APPRAISED null", "RECOGNIZED 2023-10-12");
        var id = decision();
        open("/cong-nhan", "phuong05").andExpect(content().string(containsString("/cong-nhan/" + id)));
        open("/cong-nhan/" + id, "quan").andExpect(content().string(containsString("Ban Thường vụ Quận ủy"))).andExpect(content().string(containsString("Tiêu biểu")));
        open("/mo-hinh/" + sorting, "phuong02").andExpect(content().string(containsString("Cấp quận: Ban Thường vụ Quận ủy công nhận mô hình tiêu biểu, quyết định 15-QĐ/QU")));
        assertThat(database.sql("select action || ': ' || coalesce(detail, '') from audit_entry order by id desc limit 3").query(String.class).list())
                .containsExactly("decision.recorded: 2 mô hình, trong đó 1 tiêu biểu",
                        "model.recognized: Quyết định số 15-QĐ/QU ngày 12/10/2023 của Ban Thường vụ Quận ủy",
                        "model.recognized: Quyết định số 15-QĐ/QU ngày 12/10/2023 của Ban Thường vụ Quận ủy");
    }

    @Test
    void everyWardOfTheDistrictReadsADecisionButOpensItsOwnModelsAlone() throws Exception {
        database.sql("update registered_model set subject_type = 'INDIVIDUAL', person_name = 'Tổ trưởng tổ 7' where id = ?").param(sorting).update();
        decide(Map.of());

        open("/cong-nhan/" + decision(), "phuong02").andExpect(content().string(containsString("/mo-hinh/" + sorting)))
                .andExpect(content().string(containsString("Tổ trưởng tổ 7"))).andExpect(content().string(not(containsString("/mo-hinh/" + market))));
        open("/cong-nhan/" + decision(), "phuong05").andExpect(status().isOk()).andExpect(content().string(not(containsString("Tổ trưởng tổ 7"))))
                .andExpect(content().string(not(containsString("Sửa thông tin"))));
    }

    @Test
    void pressedTwiceItIsOneDecision() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = decide(Map.of("key", key)).andReturn().getResponse().getRedirectedUrl();

        decide(Map.of("key", key)).andExpect(redirectedUrl(first));
        decide(Map.of("key", key, "signer", "Bí thư")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Biểu mẫu này đã ghi quyết định 15-QĐ/QU"))).andExpect(content().string(containsString("value=\"Bí thư\"")));

        assertThat(database.sql("select count(*) from decision").query(Integer.class).single()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "decidedOn | 04/10/2023                     | thẩm định xong ngày 05/10/2023: quyết định phải từ ngày đó trở đi",
        "decidedOn | 19/12/2023                     | Ngày quyết định chưa đến",
        "decidedOn | 30/02/2023                     | Phải là một ngày có thật",
        "decidedOn | 12/10/2022                     | quyết định phải từ năm đó trở đi",
        "decidedOn |                                | Ghi ngày quyết định, ví dụ",
        "number    |                                | Ghi số của văn bản",
        "organ     |                                | Ghi cơ quan ban hành, ví dụ",
        "signer    |                                | Ghi chức vụ người ký, ví dụ",
        "level     |                                | Chọn cấp.",
        "number    | 0123456789012345678901234567890123456789012345678901 | Ô này dài quá 50 ký tự."})
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
        decide(Map.of(field, typed == null ? "" : typed)).andExpect(status().isUnprocessableContent()).andExpect(says(field, sentence))
                .andExpect(content().string(containsString("value=\"" + (typed == null ? "" : typed) + "\"")))
                .andExpect(content().string(containsString("Trao tại Ngày hội.")));

        assertThat(states()).containsExactly("APPRAISED null", "APPRAISED null", "APPRAISED null");
    }

    @Test
    void aDecisionOnTheDayOfTheAppraisalIsRight() throws Exception {
        decide(Map.of("decidedOn", "5/10/2023")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aNumberIsTakenOnceByAnOrganInAYear() throws Exception {
        decide(Map.of());

        decide(Map.of("models[%d].tier".formatted(sorting), "", "models[%d].tier".formatted(market), "", "models[%d].tier".formatted(stairs), "RECOGNIZED",
                "number", "15 - qđ/qu", "decidedOn", "20/11/2023"))
                .andExpect(says("number", "Quyết định số 15-QĐ/QU ngày 12/10/2023 của Ban Thường vụ Quận ủy đã được ghi"));
        decide(Map.of("models[%d].tier".formatted(sorting), "", "models[%d].tier".formatted(market), "", "models[%d].tier".formatted(stairs), "RECOGNIZED",
                "organ", "Ủy ban nhân dân quận")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aModelThatSomebodyMovedMeanwhileIsNamedAndNothingIsLost() throws Exception {
        database.sql("update registered_model set status = 'STOPPED', closing_reason = 'Sáp nhập.' where id = ?").param(market).update();

        decide(Map.of()).andExpect(status().isUnprocessableContent())
                .andExpect(says("models[%d].tier".formatted(market), "Mô hình đang ở trạng thái “Đã dừng” nên không công nhận được"))
                .andExpect(content().string(containsString("value=\"15-QĐ/QU\"")));
        assertThat(states()).containsExactly("APPRAISED null", "APPRAISED null", "STOPPED null");
        decide(Map.of("models[%d].tier".formatted(market), "")).andExpect(status().is3xxRedirection());
        assertThat(states()).containsExactly("RECOGNIZED 2023-10-12", "APPRAISED null", "STOPPED null");
    }

    @Test
    void aDecisionWithoutModelsIsNone() throws Exception {
        decide(Map.of("models[%d].tier".formatted(sorting), "", "models[%d].tier".formatted(market), "")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn ít nhất một mô hình.")));
        open("/cong-nhan/quyet-dinh", "quan").andExpect(redirectedUrl("/cong-nhan/moi"));
        open("/cong-nhan/khong-cong-nhan", "quan").andExpect(redirectedUrl("/cong-nhan/moi"));
    }

    @Test
    void aClosedYearRecognisesNobodyForTheFirstTime() throws Exception {
        closeTheYear();

        decide(Map.of()).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        decline("Chưa đạt.", sorting).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
    }

    @Test
    void theCitysDecisionStandsBesideTheDistrictsAlsoAfterTheYear() throws Exception {
        decide(Map.of());
        closeTheYear();
        decideAgain(Map.of("level", "DISTRICT")).andExpect(says("models[%d].tier".formatted(sorting), "đã được công nhận theo quyết định 15-QĐ/QU"));

        decideAgain(Map.of()).andExpect(status().is3xxRedirection());

        assertThat(states()).startsWith("RECOGNIZED 2023-10-12");
        open("/mo-hinh/" + sorting, "quan").andExpect(content().string(containsString("công nhận mô hình tiêu biểu, quyết định 15-QĐ/QU")))
                .andExpect(content().string(containsString("Cấp thành phố: Ban Thường vụ Thành ủy công nhận mô hình, quyết định 8-QĐ/TU")));
    }

    @Test
    void oneOfTwoDecisionsIsRevokedAndTheModelStaysRecognised() throws Exception {
        decide(Map.of());
        decideAgain(Map.of());
        var page = open("/mo-hinh/%d/huy-cong-nhan".formatted(sorting), "quan").andReturn().getResponse().getContentAsString();
        assertThat(page).contains("15-QĐ/QU", "8-QĐ/TU").doesNotContain("checked");

        revoke(sorting, null, "Báo cáo sai.").andExpect(says("Chọn quyết định bị hủy"));
        revoke(sorting, recognition("15-QĐ/QU"), " ").andExpect(says("reason", "Ghi rõ lý do"));
        revoke(sorting, recognition("15-QĐ/QU"), "Báo cáo sai.").andExpect(redirectedUrl("/mo-hinh/" + sorting));

        assertThat(states()).startsWith("RECOGNIZED 2023-11-20");
        revoke(sorting, recognition("15-QĐ/QU"), "Lần nữa.").andExpect(says("Chọn quyết định bị hủy"));
        revoke(sorting, recognition("8-QĐ/TU"), "Thành phố hủy theo.").andExpect(redirectedUrl("/mo-hinh/" + sorting));
        assertThat(states()).startsWith("NOT_RECOGNIZED 2023-11-20");
        revoke(sorting, null, "Lần nữa.").andExpect(status().isConflict()).andExpect(content().string(containsString("trạng thái “Không công nhận” nên không hủy công nhận được")));
    }

    @Test
    void aRevokedModelKeepsItsLineInTheDecision() throws Exception {
        decide(Map.of());
        closeTheYear();

        mvc.perform(post("/mo-hinh/{id}/huy-cong-nhan", sorting).param("recognition", "" + recognition("15-QĐ/QU")).param("number", "31-QĐ/QU")
                .param("reason", "Báo cáo sai kết quả.").with(SignedIn.as("quan")).with(csrf())).andExpect(redirectedUrl("/mo-hinh/" + sorting));
        entities.flush();
        entities.clear();

        open("/cong-nhan/" + decision(), "quan").andExpect(content().string(containsString("Đã hủy"))).andExpect(content().string(containsString(", số 31-QĐ/QU")))
                .andExpect(content().string(containsString("Báo cáo sai kết quả.")));
        open("/cong-nhan/" + decision(), "phuong05").andExpect(content().string(containsString("Đã hủy"))).andExpect(content().string(not(containsString("Báo cáo sai kết quả."))));
        open("/cong-nhan", "quan").andExpect(content().string(containsString("(đã hủy 1)")));
        open("/mo-hinh/" + sorting, "phuong02").andExpect(content().string(containsString("Hủy công nhận theo quyết định 15-QĐ/QU")));
    }

    @Test
    void anOldRegistersModelGetsItsDecisionAndIsRevokedWithoutOneToo() throws Exception {
        database.sql("update registered_model set status = 'RECOGNIZED', appraised_at = null where id in (?, ?)").params(sorting, stairs).update();

        revoke(stairs, null, "Ghi nhầm trong sổ cũ.").andExpect(redirectedUrl("/mo-hinh/" + stairs));
        decide(Map.of("decidedOn", "2/3/2023", "models[%d].tier".formatted(market), "")).andExpect(status().is3xxRedirection());

        assertThat(states()).containsExactly("RECOGNIZED 2023-03-02", "NOT_RECOGNIZED null", "APPRAISED null");
    }

    @Test
    void severalAreDeclinedAtOnceForAReason() throws Exception {
        open("/cong-nhan/khong-cong-nhan?chon=%d&chon=%d".formatted(sorting, market), "quan").andExpect(status().isOk());
        decline(" ", sorting, market).andExpect(says("reason", "Ghi rõ lý do")).andExpect(content().string(containsString("value=\"" + market + "\" checked")));

        decline("Mới đạt 60 % mục tiêu.", sorting, market).andExpect(redirectedUrl("/cong-nhan/moi"));

        assertThat(states()).containsExactly("NOT_RECOGNIZED 2023-12-18", "APPRAISED null", "NOT_RECOGNIZED 2023-12-18");
        open("/mo-hinh/" + sorting, "phuong02").andExpect(content().string(containsString("Mới đạt 60 % mục tiêu.")));
        decline("Lần nữa.", sorting).andExpect(status().isUnprocessableContent()).andExpect(says("chosen", "đang ở trạng thái “Không công nhận”"));
        perform(post("/cong-nhan/khong-cong-nhan").param("chosen", "", "").param("reason", "Không có ai.")).andExpect(status().isUnprocessableContent());
        decline("Không có ai.").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Chọn ít nhất một mô hình.")));
    }

    @Test
    void whatWasCopiedWronglyIsCorrected() throws Exception {
        decide(Map.of());
        var id = decision();
        open("/cong-nhan/" + id + "/sua", "quan").andExpect(content().string(containsString("value=\"15-QĐ/QU\"")));

        correct(id, 0, "9/10/2023").andExpect(redirectedUrl("/cong-nhan/" + id));

        assertThat(states()).startsWith("RECOGNIZED 2023-10-09");
        correct(id, 0, "10/10/2023").andExpect(OvertakenPage.shows("decidedOn", "09/10/2023")).andExpect(content().string(containsString("Có người vừa sửa trước bạn")));
        correct(id, 1, "1/10/2023").andExpect(says("decidedOn", "quyết định phải từ ngày đó trở đi"));
    }

    @Test
    void anotherDistrictsStaffFindsNeitherModelsNorDecisions() throws Exception {
        decide(Map.of());
        var id = decision();
        database.sql("insert into unit (id, kind, code, name, short_name, valid_from) values (nextval('unit_seq'), 'DISTRICT', 'BD', 'Quận Ba Đình', 'Ba Đình', '1961-01-01')").update();
        database.sql("update assignment set unit_id = (select id from unit where code = 'BD') where account_id = (select id from account where username = 'quan')").update();

        for (var page : List.of("/cong-nhan/" + id, "/cong-nhan/" + id + "/sua", "/cong-nhan/moi?quan=HK", "/cong-nhan?quan=HK", "/cong-nhan/quyet-dinh?chon=" + stairs,
                "/cong-nhan/khong-cong-nhan?chon=" + stairs, "/mo-hinh/" + sorting + "/huy-cong-nhan")) {
            open(page, "quan").andExpect(status().isNotFound());
        }
        decide(Map.of()).andExpect(status().isNotFound());
        decline("Không.", stairs).andExpect(status().isNotFound());
        revoke(sorting, null, "Không.").andExpect(status().isNotFound());
        correct(id, 0, "9/10/2023").andExpect(status().isNotFound());
    }

    @Test
    void modelsOfTwoYearsStandInNoOneDecision() throws Exception {
        database.sql("update registered_model set of_year = 2022 where id = ?").param(market).update();

        decide(Map.of()).andExpect(status().isNotFound());
    }

    @Test
    void theChairsScoreRanksTheModelsAndSpeaksForThem() throws Exception {
        score(sorting, "92.50");
        score(stairs, "61.00");
        score(market, "82.00");

        var page = open("/cong-nhan/moi?nam=2023", "quan").andExpect(says("chưa đủ điều kiện")).andReturn().getResponse().getContentAsString();
        assertThat(List.of(sorting, market, stairs)).extracting(model -> page.indexOf("value=\"" + model + "\"")).isSorted().doesNotContain(-1);
        var all = Map.of("models[%d].tier".formatted(market), "TYPICAL", "models[%d].tier".formatted(stairs), "RECOGNIZED");
        decide(all).andExpect(status().isUnprocessableContent())
                .andExpect(says("models[%d].tier".formatted(market), "Mô hình được 82 điểm, loại Tốt: chưa đủ điều kiện danh hiệu tiêu biểu"))
                .andExpect(says("models[%d].inSpiteOf".formatted(stairs), "Ghi lý do vẫn công nhận"));
        assertThat(states()).containsExactly("APPRAISED null", "APPRAISED null", "APPRAISED null");

        decide(Map.of("models[%d].tier".formatted(stairs), "RECOGNIZED", "models[%d].inSpiteOf".formatted(stairs), "Đóng góp đột xuất.")).andExpect(status().is3xxRedirection());

        open("/cong-nhan/" + decision(), "quan").andExpect(says("Công nhận dù chưa đủ điều kiện, vì: <span>Đóng góp đột xuất."));
        open("/cong-nhan/" + decision(), "phuong05").andExpect(content().string(not(containsString("Đóng góp đột xuất."))));
    }

    @Test
    void itsPagesCostABoundedNumberOfStatements() throws Exception {
        decide(Map.of());

        for (var page : List.of("/cong-nhan", "/cong-nhan/" + decision(), "/cong-nhan/moi?nam=2023", "/cong-nhan/quyet-dinh?chon=%d&chon=%d".formatted(stairs, market))) {
            assertThat(StatementCount.of(() -> open(page, "quan").andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(12);
        }
    }

    private long appraised(String ward, int at) {
        var id = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = ? order by m.code limit 1 offset ?")
                .params(ward, at).query(Long.class).single();
        database.sql("update registered_model set status = 'APPRAISED', appraised_at = '2023-10-05T03:00Z', decided_on = null where id = ?").param(id).update();
        return id;
    }

    /** What the chair gave by a rubric of one criterion, made for the first. */
    private void score(long model, String points) {
        if (database.sql("select count(*) from rubric where name = 'Bộ một tiêu chí'").query(Integer.class).single() == 0) {
            database.sql("""
                    insert into rubric (id, district_id, of_year, subject_type, number, status, in_use_since, name, total)
                    select nextval('rubric_seq'), id, 2023, 'COLLECTIVE', 1, 'IN_USE', now(), 'Bộ một tiêu chí', 100 from unit where code = 'HK'""").update();
            database.sql("insert into rubric_group (rubric_id, position, code, name) select id, 0, 'A', 'Kết quả' from rubric where name = 'Bộ một tiêu chí'").update();
            database.sql("""
                    insert into rubric_criterion (rubric_id, position, group_code, code, text, kind, maximum)
                    select id, 0, 'A', 'A1', 'Kết quả', 'POINTS', 100 from rubric where name = 'Bộ một tiêu chí'""").update();
            database.sql("""
                    insert into rubric_class (rubric_id, position, name, from_points, eligible_for)
                    select r.id, c.* from rubric r, (values (0, 'Xuất sắc', 90, 'TYPICAL'), (1, 'Tốt', 80, 'RECOGNITION'), (2, 'Chưa đạt', 0, 'NONE')) as c (position, name, points, eligible)
                    where r.name = 'Bộ một tiêu chí'""").update();
        }
        database.sql("""
                with sheet as (
                    insert into score_sheet (id, model_id, rubric_id, kind, appraiser_id, chair, assigned_at, status, sent_at)
                    select nextval('score_sheet_seq'), ?, r.id, 'APPRAISAL', a.id, true, now(), 'SENT', now() from rubric r, account a
                    where r.name = 'Bộ một tiêu chí' and a.username = 'lanhdao' returning id)
                insert into score_entry (sheet_id, criterion_code, points) select id, 'A1', cast(? as numeric) from sheet""").params(model, points).update();
    }

    /** The district recognises the sorting of waste as typical, and the market. */
    private ResultActions decide(Map<String, String> otherwise) throws Exception {
        var typed = new LinkedHashMap<>(Map.of("level", "DISTRICT", "number", "15-QĐ/QU", "decidedOn", "12/10/2023", "organ", "Ban Thường vụ Quận ủy",
                "signer", "Phó Bí thư Thường trực", "note", "Trao tại Ngày hội.", "key", UUID.randomUUID().toString(),
                "models[%d].tier".formatted(sorting), "TYPICAL", "models[%d].tier".formatted(market), "RECOGNIZED"));
        typed.putAll(otherwise);
        return send("/cong-nhan/quyet-dinh", typed);
    }

    /** The city recognises the sorting of waste. */
    private ResultActions decideAgain(Map<String, String> otherwise) throws Exception {
        var typed = new LinkedHashMap<>(Map.of("level", "CITY", "number", "8-QĐ/TU", "decidedOn", "20/11/2023", "organ", "Ban Thường vụ Thành ủy",
                "signer", "Phó Bí thư", "key", UUID.randomUUID().toString(), "models[%d].tier".formatted(sorting), "RECOGNIZED"));
        typed.putAll(otherwise);
        return send("/cong-nhan/quyet-dinh", typed);
    }

    private ResultActions correct(long id, int version, String day) throws Exception {
        return send("/cong-nhan/" + id + "/sua", Map.of("version", "" + version, "level", "DISTRICT", "number", "15-QĐ/QU", "decidedOn", day,
                "organ", "Ban Thường vụ Quận ủy", "signer", "Phó Bí thư Thường trực"));
    }

    private ResultActions revoke(long model, Long recognition, String reason) throws Exception {
        var typed = new LinkedHashMap<>(Map.of("reason", reason));
        if (recognition != null) {
            typed.put("recognition", "" + recognition);
        }
        return send("/mo-hinh/" + model + "/huy-cong-nhan", typed);
    }

    private ResultActions decline(String reason, long... models) throws Exception {
        var request = post("/cong-nhan/khong-cong-nhan").param("reason", reason);
        for (var model : models) {
            request.param("chosen", "" + model).param("offered", "" + model);
        }
        return perform(request);
    }

    private ResultActions send(String path, Map<String, String> typed) throws Exception {
        var request = post(path);
        typed.forEach(request::param);
        return perform(request);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        entities.flush();
        entities.clear();
        var answer = mvc.perform(request.with(SignedIn.as("quan")).with(csrf()));
        if (answer.andReturn().getResponse().getStatus() < 400) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }

    private ResultActions open(String page, String who) throws Exception {
        return mvc.perform(get(page).with(SignedIn.as(who)));
    }

    private void closeTheYear() {
        database.sql("""
                insert into campaign (id, district_id, of_year, registration_from, registration_to, stale_days, upkeep_months, closed_at)
                select nextval('campaign_seq'), id, 2023, '2023-01-01', '2023-02-28', 45, 12, '2023-12-15T00:00Z' from unit where code = 'HK'""").update();
    }

    private List<String> states() {
        return database.sql("select status || ' ' || coalesce(cast(decided_on as text), 'null') from registered_model where id in (?, ?, ?) order by array_position(array[?, ?, ?]::bigint[], id)")
                .params(sorting, stairs, market, sorting, stairs, market).query(String.class).list();
    }

    private long decision() {
        return database.sql("select max(id) from decision").query(Long.class).single();
    }

    private long recognition(String number) {
        return database.sql("select r.id from recognition r join decision d on d.id = r.decision_id where r.model_id = ? and d.number = ?")
                .params(sorting, number).query(Long.class).single();
    }

    private static ResultMatcher says(String sentence) {
        return content().string(containsString(sentence));
    }

    private static ResultMatcher says(String field, String sentence) {
        return answer -> assertThat(Pattern.compile("id=\"%s-error\">([^<]*)".formatted(Pattern.quote(field))).matcher(answer.getResponse().getContentAsString()).results()
                .map(found -> found.group(1)).toList()).singleElement().asString().contains(sentence.replace("&", "&amp;"));
    }
}
