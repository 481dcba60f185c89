package vn.danvankheo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.appraisal.TypedSheet;
import vn.danvankheo.movement.TypedRegistration;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;

/**
 * The whole life of one model, "Khéo trong giữ phố nghề" of phường Hàng Mã (HK-12), by the pages that its people use: registered in February 2023,
 * carried out, surveyed weak and mended, scored, appraised, recognised, rewarded once and copied; continued in 2024, and found not working any more.
 */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-life") // two years of its own
class ModelLifeTests {

    private static final String WARD = "phuong12";
    private static final String OTHER_WARD = "phuong13";
    private static final String DISTRICT = "quan";
    private static final String TITLE = "Khéo trong giữ phố nghề Hàng Mã";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aModelIsRegisteredCarriedOutRecognisedCopiedContinuedAndLetGo() throws Exception {
        on("2023-01-04");
        send(DISTRICT, "/nam-thi-dua/2023/sua", Map.of("version", "-1", "theme", "Giữ hồn phố cổ", "registrationFrom", "5/1/2023", "registrationTo", "28/2/2023",
                "midReviewOn", "30/6/2023", "finalReviewOn", "30/11/2023", "staleDays", "45", "upkeepMonths", "12"));

        on("2023-02-10");
        var model = registers(2023, Map.of());
        on("2023-02-13");
        send(DISTRICT, "/mo-hinh/" + model + "/tra-lai", Map.of("version", version(model), "remarks[indicators]", "Ai đếm, đếm vào ngày nào?"));
        sees(WARD, "/mo-hinh/" + model + "/sua", "Ai đếm, đếm vào ngày nào?");
        on("2023-02-15");
        var mended = TypedRegistration.complete(TITLE);
        mended.putAll(Map.of("owner", owner(), "version", version(model), "gui", "1", "objectives", "30 hộ giữ nghề; tổ trưởng đếm ngày 25 hằng tháng."));
        send(WARD, "/mo-hinh/" + model + "/sua", mended);
        on("2023-02-16");
        send(DISTRICT, "/mo-hinh/" + model + "/ghi-nhan", Map.of("version", version(model)));
        assertThat(stateOf(model)).isEqualTo("REGISTERED");

        on("2023-04-20");
        writesDown(model, "20/4/2023", "52", "Thêm 12 hộ.");
        uploads(model);
        on("2023-05-30");
        send(DISTRICT, "/mo-hinh/" + model + "/khao-sat", Map.of("key", key(), "surveyedOn", "30/5/2023", "team", "Ban Dân vận quận\nMặt trận quận",
                "findings", "Hai dãy nhà chưa vào cuộc.", "conclusion", "WEAK", "task", "Vận động hai dãy nhà số lẻ.", "owner", owner(), "dueOn", "30/6/2023"));
        var remedy = one("select r.id from remedy r join field_survey s on s.id = r.survey_id where s.model_id = " + model);
        sees(WARD, "/", "Vận động hai dãy nhà số lẻ.");
        on("2023-06-25");
        send(WARD, "/chan-chinh/" + remedy + "/bao-cao", Map.of("version", "0", "words", "Hai dãy đã ký cam kết."));
        send(DISTRICT, "/chan-chinh/" + remedy + "/chap-nhan", Map.of("version", one("select version from remedy where id = " + remedy)));
        writesDown(model, "25/6/2023", "86", "Hai dãy số lẻ đã vào cuộc.");
        send(WARD, "/mo-hinh/" + model + "/moc/0", Map.of("version", version(model), "day", "25/6/2023"));
        seesNot(WARD, "/", "Vận động hai dãy nhà số lẻ.");

        on("2023-09-10");
        answer(DISTRICT, "/cong-nhan/quyet-dinh", decision(model, "12-QĐ/QU", "10/9/2023")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã đăng ký")));
        send(WARD, "/mo-hinh/" + model + "/tu-cham", with(TypedSheet.full(), "version", versionOn(WARD, "/mo-hinh/" + model + "/tu-cham")));
        on("2023-09-12");
        send(DISTRICT, "/tham-dinh/phan-cong", panel(model, "lanhdao", "thamdinh"));
        on("2023-09-20");
        send("thamdinh", "/tham-dinh/" + model, with(TypedSheet.full(), "version", versionOn("thamdinh", "/tham-dinh/" + model)));
        seesNot("lanhdao", "/tham-dinh/" + model, "Các phiếu: trung bình");
        send("lanhdao", "/tham-dinh/" + model, with(with(with(TypedSheet.full(), "version", versionOn("lanhdao", "/tham-dinh/" + model)), "marks[B2].points", "5"), "marks[B2].reason", "Phường bên đã làm."));
        on("2023-10-05");
        send(DISTRICT, "/mo-hinh/" + model + "/ket-thuc-tham-dinh", Map.of("version", version(model)));
        assertThat(stateOf(model)).isEqualTo("APPRAISED");
        sees(WARD, "/mo-hinh/" + model + "/diem", "Phường bên đã làm.");

        on("2023-10-14");
        answer(DISTRICT, "/cong-nhan/quyet-dinh", decision(model, "15-QĐ/QU", "4/10/2023")).andExpect(status().isUnprocessableContent());
        var decided = send(DISTRICT, "/cong-nhan/quyet-dinh", decision(model, "15-QĐ/QU", "12/10/2023"));
        assertThat(stateOf(model)).isEqualTo("RECOGNIZED");
        sees(WARD, decided, TITLE);
        send(DISTRICT, "/mo-hinh/" + model + "/khen-thuong", reward("22-QĐ/QU"));
        answer(DISTRICT, "/mo-hinh/" + model + "/khen-thuong", reward("31-QĐ/QU")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Thành tích này đã được khen: Giấy khen số 22-QĐ/QU")));
        sees("lanhdao", "/khen-thuong", "22-QĐ/QU");
        on("2023-11-06");
        sees(OTHER_WARD, "/nhan-rong/" + model, TITLE);
        send(OTHER_WARD, "/nhan-rong/" + model + "/ghi", Map.of("adopter", unit("HK-13"), "adoptedOn", "1/11/2023", "copied", "Tổ trưởng đi từng nhà."));
        sees(WARD, "/mo-hinh/" + model, "Đã nhân rộng ở 1 nơi");
        on("2023-12-29");
        send(DISTRICT, "/nam-thi-dua/2023/dong", Map.of("version", one("select version from campaign where of_year = 2023"), "understood", "true"));
        answer(WARD, "/mo-hinh/" + model + "/ket-qua", result("29/12/2023", "90")).andExpect(status().isConflict());

        on("2024-01-15");
        sees(WARD, "/mo-hinh/dang-ky?tu=" + model, TITLE);
        var next = registers(2024, Map.of("kind", "CONTINUED", "continuedFrom", model, "news", "Thêm phố Hàng Lược.", "objectives", "60 hộ giữ nghề.",
                "startDate", "1/2/2024", "endDate", "30/11/2024", "milestones[0].dueOn", "30/6/2024", "evaluationDate", "15/11/2024"));
        sees(DISTRICT, "/mo-hinh/" + next, "gần như chép lại năm trước");
        sees(DISTRICT, "/mo-hinh/" + next, TITLE);
        sees(DISTRICT, "/mo-hinh/" + next + "/so-sanh", "Thêm phố Hàng Lược.");
        send(DISTRICT, "/mo-hinh/" + next + "/ghi-nhan", Map.of("version", version(next)));
        assertThat(stateOf(next)).isEqualTo("REGISTERED");

        on("2024-10-20");
        sees(WARD, "/mo-hinh/" + model, "Chưa kiểm tra lại, hạn 12/10/2024");
        var check = Map.of("key", key(), "working", "false", "checkedOn", "20/10/2024", "note", "Các hộ đã chuyển nghề.");
        send(DISTRICT, "/mo-hinh/" + model + "/kiem-tra", check);
        sees(WARD, "/mo-hinh/" + model, "Báo không còn hoạt động");
        answer(WARD, "/mo-hinh/" + model + "/het-hieu-luc", Map.of("reason", "Hết rồi.")).andExpect(status().isForbidden());
        send(DISTRICT, "/mo-hinh/" + model + "/het-hieu-luc", Map.of("reason", "Kiểm tra không còn hoạt động."));

        assertThat(stateOf(model)).isEqualTo("STOPPED");
        mvc.perform(get("/nhan-rong/" + model).with(SignedIn.as(OTHER_WARD))).andExpect(status().isNotFound());
        assertThat(moves(model)).containsExactly("SUBMIT", "RETURN", "SUBMIT", "REGISTER", "SELF_SCORE", "APPRAISE", "RECOGNIZE", "LAPSE");
        assertThat(moves(next)).containsExactly("SUBMIT", "REGISTER");
        tells(model, "Hết hiệu lực công nhận", "Kiểm tra duy trì: không còn hoạt động", "Được tiếp tục bằng mô hình MH-2024-", "làm theo mô hình", "Được công nhận",
                "tặng giấy khen cho", "công nhận mô hình tiêu biểu, quyết định 15-QĐ/QU", "Thẩm định xong", "Quận phân công tổ thẩm định (2 người)", "Phường tự chấm điểm xong",
                "Quận khép yêu cầu chấn chỉnh", "Phường báo cáo đã chấn chỉnh", "Xong mốc: Kiểm đếm giữa năm", "Yêu cầu", "Khảo sát: cần chấn chỉnh", "Kết quả: ",
                "Quận ghi nhận đăng ký", "Quận trả lại để bổ sung", "Phường gửi đăng ký");
    }

    private void writesDown(String model, String day, String value, String note) throws Exception {
        send(WARD, "/mo-hinh/" + model + "/ket-qua", with(result(day, value), "note", note));
    }

    private static Map<String, String> result(String day, String value) {
        return new HashMap<>(Map.of("key", key(), "day", day, "values[0]", value));
    }

    private Map<String, String> panel(String model, String chair, String member) throws Exception {
        return Map.of("version", versionOn(DISTRICT, "/tham-dinh/phan-cong?chon=" + model), "chon", model, "chair", account(chair), "members", account(chair) + "," + account(member));
    }

    private static Map<String, String> decision(String model, String number, String day) {
        return Map.of("key", key(), "level", "DISTRICT", "number", number, "decidedOn", day, "organ", "Ban Thường vụ Quận ủy", "signer", "Phó Bí thư Thường trực",
                "models[" + model + "].tier", "TYPICAL");
    }

    private static Map<String, String> reward(String number) {
        return Map.of("key", key(), "kind", "CERTIFICATE_OF_MERIT", "recipientType", "COLLECTIVE", "achievement", "Giữ phố nghề", "level", "DISTRICT", "number", number,
                "decidedOn", "14/10/2023", "organ", "Ban Thường vụ Quận ủy", "signer", "Phó Bí thư Thường trực");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        typed.put(field, value);
        return typed;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** The sentences stand on the model's page in this order. */
    private void tells(String model, String... sentences) throws Exception {
        var page = HtmlUtils.htmlUnescape(mvc.perform(get("/mo-hinh/" + model).with(SignedIn.as(DISTRICT))).andReturn().getResponse().getContentAsString());
        assertThat(page.substring(page.indexOf("class=\"story"))).containsSubsequence(sentences);
    }

    private List<String> moves(String model) {
        return database.sql("select move from taken_move where model_id = ? order by id").param(Long.valueOf(model)).query(String.class).list();
    }

    /** The version that the form of a page carries. */
    private String versionOn(String who, String path) throws Exception {
        var page = mvc.perform(get(path).with(SignedIn.as(who))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return page.replaceAll("(?s).*name=\"version\" value=\"(-?\\d+)\".*", "$1");
    }

    private String account(String username) {
        return one("select id from account where username = '" + username + "'");
    }

    private String registers(int year, Map<String, String> more) throws Exception {
        var form = TypedRegistration.complete(TITLE);
        form.putAll(Map.of("year", "" + year, "owner", owner(), "key", key(), "gui", "1"));
        form.putAll(more);
        send(WARD, "/mo-hinh/dang-ky", form);
        return one("select max(id) from registered_model");
    }

    private void uploads(String model) throws Exception {
        var photo = new MockMultipartFile("files", "ngo-nghe.jpg", "image/jpeg", new ClassPathResource("demo/hoan-kiem-2023/pictures/gap-tung-nha.jpg").getContentAsByteArray());
        mvc.perform(multipart("/mo-hinh/" + model + "/tep").file(photo).with(csrf()).with(SignedIn.as(WARD))).andExpect(status().is3xxRedirection());
        assertThat(one("select count(*) from evidence where model_id = " + model)).isEqualTo("1");
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day).atTime(LocalTime.of(9, 0)));
    }

    /** Sends a form that is taken. @return where it leads */
    private String send(String who, String path, Map<String, String> typed) throws Exception {
        return answer(who, path, typed).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    private ResultActions answer(String who, String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(csrf()).with(SignedIn.as(who));
        new HashMap<>(typed).forEach(request::param);
        return mvc.perform(request);
    }

    private void sees(String who, String path, String words) throws Exception {
        mvc.perform(get(path).with(SignedIn.as(who))).andExpect(status().isOk()).andExpect(content().string(containsString(words)));
    }

    private void seesNot(String who, String path, String words) throws Exception {
        mvc.perform(get(path).with(SignedIn.as(who))).andExpect(status().isOk()).andExpect(content().string(not(containsString(words))));
    }

    private String stateOf(String model) {
        return one("select status from registered_model where id = " + model);
    }

    private String version(String model) {
        return one("select version from registered_model where id = " + model);
    }

    private String owner() {
        return unit("HK-12-CB01");
    }

    private String unit(String code) {
        return one("select id from unit where code = '" + code + "'");
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
