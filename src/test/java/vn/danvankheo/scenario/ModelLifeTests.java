package vn.danvankheo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.appraisal.TypedSheet;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.movement.TypedRegistration;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;

/**
 * The whole life of one model of phường Hàng Mã (HK-12), by the pages that its people use: registered in February 2023, carried out, surveyed as weak
 * and mended, scored, appraised, recognised, rewarded once and copied by phường Hàng Trống (HK-13); continued in 2024, and found not working any more.
 */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-life") // two years of its own
class ModelLifeTests {

    private static final String WARD = "phuong12";
    private static final String OTHER_WARD = "phuong13";
    private static final String DISTRICT = "quan";
    private static final String CHAIR = "lanhdao";
    private static final String APPRAISER = "thamdinh";
    private static final String APPROACH = "Mỗi đảng viên phụ trách 5 hộ, tối thứ bảy hằng tuần đi từng nhà nhắc giờ đổ rác; cuối tháng tổ trưởng đọc kết quả từng dãy trên loa của tổ dân phố.";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private Clicks pages;
    private String model;
    private String page;

    @BeforeEach
    void people() {
        pages = new Clicks(mvc);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aModelIsRegisteredCarriedOutRecognisedCopiedContinuedAndLetGo() throws Exception {
        theDistrictPlansTheYear2023();
        theWardRegistersAfterOneReturn();
        itIsCarriedOutAndMendedWhereTheSurveyFoundItWeak();
        theWardScoresItselfAndThreeAppraise();
        theDistrictRecognisesAndRewardsItOnce();
        anotherWardCopiesIt();
        theDistrictClosesTheYearAndPlansTheNext();
        theWardContinuesItIn2024();
        itStopsWorkingAndTheRecognitionLapses();

        assertThat(story(WARD)).containsExactly(
                "10/02/2023 Phường gửi đăng ký",
                "13/02/2023 Quận trả lại để bổ sung",
                "15/02/2023 Phường gửi đăng ký",
                "16/02/2023 Quận ghi nhận đăng ký",
                "20/04/2023 Kết quả: Hộ phân loại rác 52 %",
                "21/04/2023 Gửi ảnh, giấy tờ",
                "30/05/2023 Khảo sát: cần chấn chỉnh",
                "30/05/2023 Yêu cầu Chi bộ tổ dân phố số 1 chấn chỉnh, hạn 30/06/2023",
                "24/06/2023 Kết quả: Hộ phân loại rác 86 %",
                "25/06/2023 Phường báo cáo đã chấn chỉnh",
                "27/06/2023 Quận khép yêu cầu chấn chỉnh",
                "28/06/2023 Xong mốc: Kiểm đếm giữa năm",
                "05/11/2023 Phường tự chấm điểm xong",
                "06/11/2023 Quận phân công tổ thẩm định (3 người)",
                "15/11/2023 Thẩm định xong",
                "20/11/2023 Cấp quận: Ban Thường vụ Quận ủy công nhận mô hình tiêu biểu, quyết định 15-QĐ/QU",
                "20/11/2023 Được công nhận",
                "27/11/2023 Ban Thường vụ Quận ủy tặng giấy khen cho Chi bộ tổ dân phố số 1, quyết định 22-QĐ/QU",
                "05/12/2023 Phường Hàng Trống làm theo mô hình",
                "22/01/2024 Được tiếp tục bằng mô hình " + codeOf(next()),
                "22/11/2024 Kiểm tra duy trì: không còn hoạt động",
                "02/12/2024 Hết hiệu lực công nhận");
        assertThat(moves(model)).containsExactly("SUBMIT phuong12 DRAFT>SUBMITTED", "RETURN quan SUBMITTED>RETURNED", "SUBMIT phuong12 RETURNED>SUBMITTED",
                "REGISTER quan SUBMITTED>REGISTERED", "SELF_SCORE phuong12 REGISTERED>SELF_SCORED", "APPRAISE quan SELF_SCORED>APPRAISED",
                "RECOGNIZE quan APPRAISED>RECOGNIZED", "LAPSE quan RECOGNIZED>STOPPED");
        assertThat(moves(next())).containsExactly("SUBMIT phuong12 DRAFT>SUBMITTED", "REGISTER quan SUBMITTED>REGISTERED");
    }

    private void theDistrictPlansTheYear2023() throws Exception {
        on("2023-01-04");
        plan(2023, "Giữ ngõ phố sạch");

        assertThat(pages.seenBy(WARD, "/nam-thi-dua")).contains("Giữ ngõ phố sạch");
    }

    private void theWardRegistersAfterOneReturn() throws Exception {
        on("2023-02-10");
        var typed = registration("Khéo trong giữ ngõ sạch Hàng Mã", "HK-12-CB01");
        model = idIn(pages.send(WARD, "/mo-hinh/dang-ky", typed));
        page = "/mo-hinh/" + model;
        typed.putAll(Map.of("version", version(), "gui", "1"));
        pages.send(WARD, page + "/sua", typed);
        on("2023-02-13");
        pages.send(DISTRICT, page + "/tra-lai", Map.of("version", version(), "remarks[objectives]", "Ai đếm, đếm vào ngày nào?"));
        assertThat(pages.seenBy(WARD, page + "/sua")).contains("Ai đếm, đếm vào ngày nào?").contains("Trên 85 % hộ phân loại đúng.");

        on("2023-02-15");
        typed.putAll(Map.of("version", version(), "objectives", "Trên 85 % hộ phân loại đúng; tổ trưởng đếm ngày 25 hằng tháng."));
        pages.send(WARD, page + "/sua", typed);
        on("2023-02-16");
        pages.send(DISTRICT, page + "/ghi-nhan", Map.of("version", version()));

        assertThat(chips(WARD)).containsExactly("Đã đăng ký");
        assertThat(pages.refused(409, DISTRICT, page + "/ghi-nhan", Map.of("version", version()))).contains("Mô hình đang ở trạng thái “Đã đăng ký” nên không ghi nhận được.");
        assertThat(pages.refused(422, DISTRICT, "/cong-nhan/quyet-dinh", decision("16/2/2023"))).contains("Mô hình đang ở trạng thái “Đã đăng ký” nên không công nhận được.");
    }

    private void itIsCarriedOutAndMendedWhereTheSurveyFoundItWeak() throws Exception {
        on("2023-04-20");
        pages.send(WARD, page + "/ket-qua", Map.of("day", "20/4/2023", "values[0]", "52", "note", "Hai ngõ đã vào nền nếp."));
        on("2023-04-21");
        uploads("ngo-12.jpg", Samples.jpeg(400, 300));
        on("2023-05-30");
        pages.send(DISTRICT, page + "/khao-sat", Map.of("surveyedOn", "30/5/2023", "team", "Ban Dân vận quận\nMặt trận quận", "findings", "Dãy số lẻ chưa vào cuộc.",
                "conclusion", "WEAK", "task", "Vận động dãy số lẻ.", "owner", unit("HK-12-CB01"), "dueOn", "30/6/2023"));
        assertThat(pages.seenBy(WARD, "/")).contains("Vận động dãy số lẻ.");

        on("2023-06-24");
        pages.send(WARD, page + "/ket-qua", Map.of("day", "24/6/2023", "values[0]", "86"));
        on("2023-06-25");
        var remedy = "/chan-chinh/" + one("select r.id from remedy r join field_survey s on s.id = r.survey_id where s.model_id = " + model);
        pages.send(WARD, remedy + "/bao-cao", Map.of("version", "0", "words", "Dãy số lẻ đã ký cam kết."));
        on("2023-06-27");
        pages.send(DISTRICT, remedy + "/chap-nhan", Map.of("version", "1"));
        on("2023-06-28");
        pages.send(WARD, page + "/moc/0", Map.of("version", version(), "day", "28/6/2023"));

        assertThat(pages.seenBy(WARD, "/")).doesNotContain("Vận động dãy số lẻ.");
        assertThat(pages.seenBy(DISTRICT, page)).contains("ngo-12.jpg", "86 %", "xong 28/06/2023", "Dãy số lẻ đã ký cam kết.");
    }

    private void theWardScoresItselfAndThreeAppraise() throws Exception {
        on("2023-11-05");
        assertThat(pages.refused(409, DISTRICT, "/tham-dinh/phan-cong", panel(CHAIR))).contains("đang ở trạng thái “Đã đăng ký” nên không phân công thẩm định được.");
        score(WARD, page + "/tu-cham");
        on("2023-11-06");
        assertThat(pages.refused(422, DISTRICT, "/tham-dinh/phan-cong", panel(CHAIR, WARD))).contains("nên không thẩm định được mô hình");
        pages.send(DISTRICT, "/tham-dinh/phan-cong", panel(CHAIR, APPRAISER, DISTRICT));

        on("2023-11-10");
        var strict = "Nghị quyết không nêu chỉ tiêu.";
        score(APPRAISER, "/tham-dinh/" + model, "A1", "3", strict);
        assertThat(pages.seenBy(CHAIR, "/tham-dinh/" + model)).doesNotContain(strict);
        assertThat(pages.seenBy(DISTRICT, page + "/diem")).doesNotContain(strict);
        assertThat(pages.refused(422, DISTRICT, page + "/ket-thuc-tham-dinh", Map.of("version", version()))).contains("Tổ trưởng chưa gửi phiếu");
        score(CHAIR, "/tham-dinh/" + model, "B2", "7", "Nhiều nơi đã làm.");
        assertThat(pages.seenBy(CHAIR, page + "/diem")).contains(strict);
        score(DISTRICT, "/tham-dinh/" + model);
        on("2023-11-15");
        pages.send(DISTRICT, page + "/ket-thuc-tham-dinh", Map.of("version", version()));

        assertThat(pages.seenBy(WARD, page + "/diem")).contains("Tổng 98 điểm, loại Xuất sắc: đủ điều kiện đề nghị công nhận tiêu biểu.", "Nhiều nơi đã làm.").doesNotContain(strict);
    }

    private void theDistrictRecognisesAndRewardsItOnce() throws Exception {
        on("2023-11-20");
        assertThat(pages.refused(422, DISTRICT, "/cong-nhan/quyet-dinh", decision("14/11/2023"))).contains("thẩm định xong ngày 15/11/2023: quyết định phải từ ngày đó trở đi.");
        pages.send(DISTRICT, "/cong-nhan/quyet-dinh", decision("20/11/2023"));
        assertThat(chips(WARD)).containsExactly("Tiêu biểu, Cấp quận", "Được công nhận");

        on("2023-11-27");
        pages.send(DISTRICT, page + "/khen-thuong", commendation("22-QĐ/QU"));
        on("2023-12-01");
        assertThat(pages.refused(422, DISTRICT, page + "/khen-thuong", commendation("30-QĐ/QU")))
                .contains("Thành tích này đã được khen: Giấy khen số 22-QĐ/QU ngày 27/11/2023, Chi bộ tổ dân phố số 1.");
        assertThat(one("select count(*) from commendation where model_id = " + model)).isEqualTo("1");
    }

    private void anotherWardCopiesIt() throws Exception {
        on("2023-12-05");
        assertThat(pages.seenBy(OTHER_WARD, "/nhan-rong/" + model)).contains(APPROACH);
        pages.send(OTHER_WARD, "/nhan-rong/" + model + "/ghi", Map.of("adopter", unit("HK-13"), "adoptedOn", "5/12/2023", "copied", "Đảng viên phụ trách hộ"));

        assertThat(chips(WARD)).containsExactly("Tiêu biểu, Cấp quận", "Đã nhân rộng ở 1 nơi", "Được công nhận");
    }

    private void theDistrictClosesTheYearAndPlansTheNext() throws Exception {
        on("2024-01-04");
        plan(2024, "Ngõ phố tự quản");
        pages.send(DISTRICT, "/nam-thi-dua/2023/dong", Map.of("version", one("select version from campaign where of_year = 2023")));

        assertThat(pages.refused(409, WARD, page + "/ket-qua", Map.of("day", "4/1/2024", "values[0]", "90"))).contains("Năm thi đua 2023 đã khép lại");
    }

    private void theWardContinuesItIn2024() throws Exception {
        on("2024-01-20");
        var copy = pages.send(OTHER_WARD, "/mo-hinh/dang-ky", sentIn2024(registration("Tối thứ bảy nhắc nhau", "HK-13-CB01")));
        on("2024-01-22");
        assertThat(pages.seenBy(WARD, "/mo-hinh/dang-ky?tu=" + model)).contains(APPROACH).doesNotContain("20/03/2023");
        var typed = sentIn2024(registration("Khéo trong giữ ngõ sạch Hàng Mã", "HK-12-CB01"));
        typed.putAll(Map.of("kind", "CONTINUED", "continuedFrom", model, "news", "Mỗi đảng viên thêm 3 hộ.", "approach", APPROACH.replace("5 hộ", "8 hộ")));
        var renewed = pages.send(WARD, "/mo-hinh/dang-ky", typed);

        on("2024-01-25");
        assertThat(pages.seenBy(DISTRICT, renewed)).contains("So với năm trước", "Mỗi đảng viên thêm 3 hộ.", "Mô hình gần giống", codeOf(idIn(copy)));
        assertThat(pages.seenBy(DISTRICT, renewed + "/so-sanh")).contains("<del>5 </del>", "<ins>8 </ins>");
        pages.send(DISTRICT, renewed + "/ghi-nhan", Map.of("version", one("select version from registered_model where id = " + next())));
        assertThat(pages.seenBy(WARD, renewed)).contains("chip-REGISTERED");
    }

    private void itStopsWorkingAndTheRecognitionLapses() throws Exception {
        on("2024-11-20");
        assertThat(pages.seenBy(WARD, "/")).contains("Hạn: hết ngày 20/11/2024.");
        on("2024-11-21");
        assertThat(chips(DISTRICT)).contains("Chưa kiểm tra lại, hạn 20/11/2024");
        on("2024-11-22");
        pages.send(WARD, page + "/kiem-tra", Map.of("working", "false", "checkedOn", "22/11/2024", "note", "Hai ngõ đã giải tỏa."));
        assertThat(chips(DISTRICT)).containsExactly("Tiêu biểu, Cấp quận", "Báo không còn hoạt động", "Đã nhân rộng ở 1 nơi", "Được công nhận");

        on("2024-12-02");
        pages.refused(403, WARD, page + "/het-hieu-luc", Map.of("reason", "Không còn ngõ nào để giữ."));
        pages.send(DISTRICT, page + "/het-hieu-luc", Map.of("reason", "Không còn ngõ nào để giữ."));

        assertThat(chips(WARD)).containsExactly("Đã nhân rộng ở 1 nơi", "Đã dừng");
        assertThat(pages.seenBy(WARD, page)).contains("Không còn ngõ nào để giữ.");
        assertThat(pages.refused(409, DISTRICT, page + "/het-hieu-luc", Map.of("reason", "Lần nữa."))).contains("Mô hình đang ở trạng thái “Đã dừng” nên không ghi hết hiệu lực được.");
        mvc.perform(get("/nhan-rong/" + model).with(SignedIn.as(OTHER_WARD))).andExpect(status().isNotFound());
    }

    private void plan(int year, String theme) throws Exception {
        pages.send(DISTRICT, "/nam-thi-dua/%d/sua".formatted(year), Map.of("version", "-1", "theme", theme, "registrationFrom", "5/1/" + year, "registrationTo", "28/2/" + year,
                "midReviewOn", "30/6/" + year, "finalReviewOn", "30/11/" + year, "staleDays", "45", "upkeepMonths", "12"));
    }

    private Map<String, String> registration(String title, String owner) {
        var form = TypedRegistration.complete(title);
        form.putAll(Map.of("owner", unit(owner), "approach", APPROACH));
        return form;
    }

    private static Map<String, String> sentIn2024(Map<String, String> form) {
        form.replaceAll((field, typed) -> typed.replace("2023", "2024"));
        form.put("gui", "1");
        return form;
    }

    /** Full points wherever a person gives them, but for one criterion perhaps: {@code "A1", "3", "why"}. */
    private void score(String who, String path, String... but) throws Exception {
        var form = TypedSheet.full();
        form.put("version", fieldOf("version", pages.seenBy(who, path)));
        if (but.length > 0) {
            form.putAll(Map.of("marks[%s].points".formatted(but[0]), but[1], "marks[%s].reason".formatted(but[0]), but[2]));
        }
        pages.send(who, path, form);
    }

    /** The first is the chair. */
    private Map<String, String> panel(String... people) throws Exception {
        var accounts = Arrays.stream(people).map(who -> one("select id from account where username = '" + who + "'")).toList();
        var version = fieldOf("version", pages.seenBy(DISTRICT, "/tham-dinh/phan-cong?chon=" + model));
        return Map.of("chon", model, "members", String.join(",", accounts), "chair", accounts.get(0), "version", version);
    }

    private Map<String, String> decision(String day) {
        return Map.of("level", "DISTRICT", "number", "15-QĐ/QU", "decidedOn", day, "organ", "Ban Thường vụ Quận ủy", "signer", "Phó Bí thư Thường trực",
                "models[%s].tier".formatted(model), "TYPICAL");
    }

    private Map<String, String> commendation(String number) {
        return Map.of("kind", "CERTIFICATE_OF_MERIT", "recipientType", "COLLECTIVE", "achievement", "Hai dãy nhà để rác đúng giờ.", "level", "DISTRICT",
                "number", number, "decidedOn", "27/11/2023", "organ", "Ban Thường vụ Quận ủy", "signer", "Phó Bí thư Thường trực");
    }

    private void uploads(String name, byte[] photo) throws Exception {
        mvc.perform(multipart(page + "/tep").file(new MockMultipartFile("files", name, "image/jpeg", photo)).with(csrf()).with(SignedIn.as(WARD)))
                .andExpect(status().is3xxRedirection());
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day).atTime(9, 0));
    }

    /** The words beside the model's name: its badges, its state. */
    private List<String> chips(String who) throws Exception {
        return Pattern.compile("<span class=\"chip [^\"]*\">([^<]+)</span>").matcher(pages.seenBy(who, page)).results().map(chip -> chip.group(1)).toList();
    }

    /** As the model's page tells it, from the beginning. */
    private List<String> story(String who) throws Exception {
        var told = new ArrayList<>(Pattern.compile("<time class=\"story-day\"[^>]*>([^<]+)</time>\\s*<div class=\"story-event\">\\s*<p><(?:a|span)[^>]*>([^<]+)<").matcher(pages.seenBy(who, page)).results()
                .map(event -> event.group(1) + " " + event.group(2)).toList());
        Collections.reverse(told);
        return told;
    }

    private List<String> moves(String id) {
        return database.sql("select move || ' ' || actor || ' ' || from_status || '>' || to_status from taken_move where model_id = cast(? as bigint) order by taken_at, id")
                .param(id).query(String.class).list();
    }

    private String next() {
        return one("select id from registered_model where continued_from_id = " + model);
    }

    private String codeOf(String id) {
        return one("select code from registered_model where id = " + id);
    }

    private String version() {
        return one("select version from registered_model where id = " + model);
    }

    private String unit(String code) {
        return one("select id from unit where code = '" + code + "'");
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }

    private static String idIn(String path) {
        return path.replaceAll("\\D+", "");
    }

    private static String fieldOf(String name, String html) {
        return Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name)).matcher(html).results().findFirst().orElseThrow().group(1);
    }
}
