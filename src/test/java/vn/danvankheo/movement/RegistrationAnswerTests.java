package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;
import vn.danvankheo.web.Notice;

/** What becomes of a registration of phường Hàng Bông (HK-08): kept by itself, sent late, answered field by field or in a wave, stopped. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // one context for registrations
class RegistrationAnswerTests {

    private static final String TITLE = "Khéo trong giữ phố nghề";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private RegistrationText text;
    @Autowired
    private RegisteredModelRepository models;

    @AfterEach
    void theNextMaySendItToo() {
        database.sql("update registered_model set title = title || ', ' || code where title = ?").param(TITLE).update();
    }

    @Test
    void aDraftThatSavesItselfTellsWhereItGoesOn() throws Exception {
        var first = keep("/mo-hinh/dang-ky", TypedRegistration.draft(TITLE))
                .andExpect(status().isOk()).andExpect(jsonPath("$.ok").value(true)).andExpect(jsonPath("$.sentence").value("Đã lưu nháp lúc 09:00."));
        var id = newest();
        first.andExpect(jsonPath("$.action").value("/mo-hinh/" + id + "/sua"));

        var form = TypedRegistration.draft("Khéo trong giữ phố nghề Hàng Bông");
        form.put("version", version(id));
        keep("/mo-hinh/" + id + "/sua", form).andExpect(status().isOk());
        keep("/mo-hinh/" + id + "/sua", form).andExpect(status().isConflict()).andExpect(jsonPath("$.ok").value(false));

        assertThat(database.sql("select title from registered_model where id = ?").param(id).query(String.class).single()).isEqualTo("Khéo trong giữ phố nghề Hàng Bông");
    }

    @Test
    void aDraftThatCannotBeKeptSaysWhy() throws Exception {
        var form = TypedRegistration.draft(TITLE);
        form.put("households", "ba");

        keep("/mo-hinh/dang-ky", form).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.sentence").value(containsString("Chưa lưu được nháp: Phải là số nguyên")));
    }

    @Test
    void sentAfterTheWindowItIsTakenAndMarkedLate() throws Exception {
        var id = sent(TITLE);

        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("phuong08"))).andExpect(content().string(containsString("Đăng ký muộn")));
    }

    @Test
    void remarksStandBesideTheirFieldsUntilItIsSentAgain() throws Exception {
        var id = sent(TITLE);
        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("quan"))).andExpect(content().string(containsString("name=\"remarks[objectives]\"")));

        press(post("/mo-hinh/{id}/tra-lai", id).param("version", version(id)).param("remarks[objectives]", "Bao nhiêu hộ?").param("remarks[khong-co]", "x"), "quan")
                .andExpect(redirectedUrl("/mo-hinh/" + id));

        mvc.perform(get("/mo-hinh/{id}/sua", id).with(SignedIn.as("phuong08")))
                .andExpect(content().string(containsString("Bổ sung các mục có ghi chú.")))
                .andExpect(content().string(containsString("id=\"objectives-remark\"")))
                .andExpect(content().string(containsString("Bao nhiêu hộ?")));
        assertThat(database.sql("select field from model_remark where model_id = ?").param(id).query(String.class).list()).containsExactly("objectives");
    }

    @Test
    void aReturnWithoutAnyWordIsAskedForOne() throws Exception {
        var id = sent(TITLE);

        press(post("/mo-hinh/{id}/tra-lai", id).param("version", version(id)), "quan").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ghi rõ lý do, hoặc ghi chú ở ít nhất một mục.")));
        press(post("/mo-hinh/{id}/tra-lai", id).param("version", version(id)).param("remarks[title]", "a".repeat(1_001)).param("reason", "Tên dài."), "quan")
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ô này dài quá 1.000 ký tự.")))
                .andExpect(content().string(containsString("Tên dài.")));
    }

    @Test
    void aWaveOfNothingRegistersNothing() throws Exception {
        press(post("/mo-hinh/ghi-nhan"), "quan").andExpect(status().is3xxRedirection()).andExpect(flash().attribute("notice", new Notice("notice.model.registered-at-once", List.of(0))));
    }

    @Test
    void aWaveIsRegisteredAtOnceAndWhatIsAnsweredAlreadyStaysAsItIs() throws Exception {
        var one = sent("Một");
        var two = sent("Hai");
        var draft = kept("Ba");

        press(post("/mo-hinh/ghi-nhan").param("chon", "" + one, "" + two, "" + draft), "quan").andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("notice", new Notice("notice.model.registered-at-once", List.of(2))));

        assertThat(List.of(state(one), state(two), state(draft))).containsExactly("REGISTERED", "REGISTERED", "DRAFT");
        assertThat(database.sql("select move || ' ' || from_status || ' ' || actor from taken_move where model_id = ? order by id").param(one).query(String.class).list())
                .containsExactly("SUBMIT DRAFT phuong08", "REGISTER SUBMITTED quan");
    }

    @Test
    void onlyWhatIsUnderWayIsStoppedAndItSaysWhy() throws Exception {
        var id = sent(TITLE);
        stop(id, "Sáp nhập tổ.", "phuong08").andExpect(status().isConflict()).andExpect(content().string(containsString("Mô hình đang ở trạng thái “Đã gửi” nên không dừng được.")));
        press(post("/mo-hinh/{id}/ghi-nhan", id).param("version", version(id)), "quan");

        stop(id, " ", "phuong08").andExpect(status().isUnprocessableContent());
        stop(id, "Sáp nhập tổ.", "phuong07").andExpect(status().isNotFound());
        stop(id, "Sáp nhập tổ.", "phuong08").andExpect(redirectedUrl("/mo-hinh/" + id));

        assertThat(state(id)).isEqualTo("STOPPED");
        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("lanhdao"))).andExpect(content().string(containsString("Sáp nhập tổ.")))
                .andExpect(content().string(containsString("Quận ghi nhận đăng ký"))).andExpect(content().string(not(containsString("/dung"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "subjectType    | INDIVIDUAL | personName     | Ghi họ và tên của cá nhân.",
        "kind           | UPGRADED   | news           | Viết năm nay có gì mới",
        "personBirthYear| 62         | personBirthYear| Năm sinh có bốn chữ số",
        "contactPhone   | tổ trưởng  | contactPhone   | Số điện thoại gồm chữ số",
        "evaluationDate | 1/1/2023   | evaluationDate | Ngày đánh giá phải từ ngày bắt đầu",
        "forces[1].role | Tuyên truyền| forces[1].name | Ghi tên lực lượng",
        "resources[1].amount | 12    | resources[1].what | Ghi nguồn lực là gì",
        "resources[0].amount | -12   | resources[0].amount | Số không được âm.",
        "milestones[1].name | Tổng kết | milestones[1].dueOn | Ghi ngày của mốc này",
        "targets        | 999999999  | targets        | Có chỉ tiêu không thuộc năm này",
        "year           | 2019       | year           | Năm này không nhận đăng ký."})
    void whatOneChoiceAsksForIsAskedFor(String field, String typed, String where, String sentence) throws Exception {
        var form = TypedRegistration.complete(TITLE);
        form.put(field, typed);

        press(request("/mo-hinh/dang-ky", form).param("gui", "1"), "phuong08").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence))).andExpect(content().string(containsString("#" + where)));
    }

    @Test
    void aPartyCellSaysHowItLeads() throws Exception {
        var form = TypedRegistration.complete(TITLE);
        form.put("owner", "" + unit("HK-08-CB01"));
        form.remove("cellLeadership");

        press(request("/mo-hinh/dang-ky", form).param("gui", "1"), "phuong08").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Viết chi bộ lãnh đạo mô hình này thế nào")));
    }

    @Test
    void aRegistrationIsReadLineByLineInTheOrderOfTheForm() throws Exception {
        var id = sent(TITLE);
        var lines = text.of(models.whole(id).orElseThrow());

        assertThat(lines).extracting(RegistrationLine::field).isEqualTo(RegistrationText.FIELDS);
        assertThat(lines).contains(new RegistrationLine("indicators", "Hộ phân loại rác: từ 40 % đến 85,5 %"), new RegistrationLine("forces", "Chủ trì Chi bộ số 7"),
                new RegistrationLine("startDate", "20/03/2023 – 30/11/2023"), new RegistrationLine("news", null));
    }

    @Test
    void theDatabaseRefusesAStateThatTheTableDoesNotKnow() throws Exception {
        var id = kept(TITLE);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update registered_model set status = 'APPROVED' where id = ?").param(id).update())
                .withMessageContaining("registered_model_status_is_known");
    }

    @Test
    void aModelsPageCostsABoundedNumberOfStatements() throws Exception {
        var id = sent(TITLE);

        assertThat(StatementCount.of(() -> mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("quan")))).statements()).hasSizeLessThan(20);
    }

    private long sent(String title) throws Exception {
        press(request("/mo-hinh/dang-ky", TypedRegistration.complete(title)).param("gui", "1"), "phuong08").andExpect(status().is3xxRedirection());
        return newest();
    }

    private long kept(String title) throws Exception {
        press(request("/mo-hinh/dang-ky", TypedRegistration.draft(title)), "phuong08").andExpect(status().is3xxRedirection());
        return newest();
    }

    private ResultActions stop(long id, String reason, String who) throws Exception {
        return press(post("/mo-hinh/{id}/dung", id).param("version", version(id)).param("reason", reason), who);
    }

    private ResultActions keep(String path, Map<String, String> form) throws Exception {
        return press(request(path, form).accept(MediaType.APPLICATION_JSON), "phuong08");
    }

    private ResultActions press(MockHttpServletRequestBuilder request, String who) throws Exception {
        return mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
    }

    private MockHttpServletRequestBuilder request(String path, Map<String, String> form) {
        form.putIfAbsent("owner", "" + unit("HK-08"));
        form.put("key", UUID.randomUUID().toString());
        var request = post(path);
        form.forEach(request::param);
        return request;
    }

    private long newest() {
        return database.sql("select max(id) from registered_model").query(Long.class).single();
    }

    private String version(long id) {
        return database.sql("select version from registered_model where id = ?").param(id).query(String.class).single();
    }

    private String state(long id) {
        return database.sql("select status from registered_model where id = ?").param(id).query(String.class).single();
    }

    private long unit(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(Long.class).single();
    }
}
