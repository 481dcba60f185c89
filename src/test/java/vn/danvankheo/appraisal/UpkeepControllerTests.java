package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;

/** A model of phường Cửa Đông (HK-02), recognised on 12/10/2023, in the years after; the year 2023 is closed. Each test is undone. */
@HoanKiemTest
@Transactional
class UpkeepControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    @Autowired
    private MutableClock clock;
    private long model;

    @BeforeEach
    void aModelWasRecognisedInAYearThatIsClosed() {
        model = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-02' order by m.code limit 1").query(Long.class).single();
        database.sql("update registered_model set decided_on = null").update();
        database.sql("update registered_model set status = 'RECOGNIZED', title = 'Khéo trong giữ ngõ sạch', decided_on = '2023-10-12' where id = ?").param(model).update();
        database.sql("""
                insert into campaign (id, district_id, of_year, registration_from, registration_to, stale_days, upkeep_months, closed_at)
                select nextval('campaign_seq'), id, 2023, '2023-01-01', '2023-02-28', 45, 12, '2023-12-15T00:00Z' from unit where code = 'HK'""").update();
        today("2024-03-20");
    }

    @AfterEach
    void backToDecember() {
        clock.reset();
    }

    @Test
    void theWardChecksItsModelAndAddsPhotos() throws Exception {
        open("/mo-hinh/%d/kiem-tra".formatted(model), "phuong02").andExpect(says("Hạn kiểm tra: hết ngày <strong>12/10/2024</strong>")).andExpect(says("value=\"20/03/2024\""));

        check(Map.of(), "phuong02").andExpect(redirectedUrlPattern("/mo-hinh/" + model + "/kiem-tra/*"));

        var page = "/mo-hinh/%d/kiem-tra/%d".formatted(model, check());
        upload(page, "ngo-12.png", Samples.png(40, 30), "phuong02").andExpect(redirectedUrl(page));
        var photo = page + "/tep/" + database.sql("select file_id from upkeep_file where check_id = ?").param(check()).query(String.class).single();
        open(page, "lanhdao").andExpect(says("76/80 hộ vẫn phân loại.")).andExpect(says(photo + "/nho")).andExpect(content().string(not(containsString("Gửi tệp"))));
        open(photo, "phuong02").andExpect(status().isOk());
        open(photo + "/nho", "quan").andExpect(status().isOk());
        open("/mo-hinh/" + model, "quan").andExpect(says("Kiểm tra duy trì: còn hoạt động"));
        assertThat(trail()).containsExactly("upkeep.file-added", "upkeep.working");
        send(photo + "/go", Map.of(), "phuong02").andExpect(redirectedUrl(page));
        open(photo, "phuong02").andExpect(status().isNotFound());
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() throws Exception {
        check(Map.of(), "phuong02");

        upload("/mo-hinh/%d/kiem-tra/%d".formatted(model, check()), "ngo-12.png", "không phải ảnh".getBytes(), "phuong02").andExpect(status().is3xxRedirection());

        assertThat(database.sql("select count(*) from upkeep_file where check_id = ?").param(check()).query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // decided,   last check, months, due
        "2023-10-12,            ,     12, 2024-10-12",
        "2023-10-12,            ,      6, 2024-04-12",
        "2023-08-31,            ,      6, 2024-02-29",
        "2023-10-12, 2024-03-20,     12, 2025-03-20",
        "2023-10-12, 2024-03-20,      6, 2024-09-20"})
    void aRecognisedModelIsDueSomeMonthsAfterItsDecisionOrItsLastCheck(String decided, String checked, int months, String due) throws Exception {
        database.sql("update registered_model set decided_on = cast(? as date), checked_on = cast(? as date) where id = ?").params(decided, checked, model).update();
        database.sql("update campaign set upkeep_months = ? where of_year = 2023").param(months).update();
        var badge = "Chưa kiểm tra lại, hạn %s/%s/%s".formatted(due.substring(8), due.substring(5, 7), due.substring(0, 4));

        today(due);
        open("/mo-hinh/" + model, "quan").andExpect(content().string(not(containsString("Chưa kiểm tra lại"))));
        open("/mo-hinh?chuaKiemTra=1", "quan").andExpect(says("<strong>0</strong> mô hình"));
        today(LocalDate.parse(due).plusDays(1).toString());
        open("/mo-hinh/" + model, "quan").andExpect(says(badge));
        open("/mo-hinh?chuaKiemTra=1", "quan").andExpect(says("<strong>1</strong> mô hình")).andExpect(says("chưa kiểm tra lại, hạn"));
    }

    @Test
    void withoutAPlannedYearItIsAYear() throws Exception {
        database.sql("delete from campaign where of_year = 2023").update();

        today("2024-10-13");

        open("/mo-hinh/" + model, "phuong02").andExpect(says("Chưa kiểm tra lại, hạn 12/10/2024"));
    }

    @Test
    void nothingIsDueOfAnOldRegistersModelOrOfOneThatIsNotRecognised() throws Exception {
        today("2030-01-01");
        database.sql("update registered_model set decided_on = null where id = ?").param(model).update();
        open("/mo-hinh?chuaKiemTra=1", "quan").andExpect(says("<strong>0</strong> mô hình"));

        database.sql("update registered_model set decided_on = '2023-10-12', status = 'NOT_RECOGNIZED' where id = ?").param(model).update();

        open("/mo-hinh?chuaKiemTra=1", "quan").andExpect(says("<strong>0</strong> mô hình"));
    }

    @Test
    void theWardSeesItAMonthBeforeAndTheDistrictWhenItIsOverdue() throws Exception {
        today("2024-09-11");
        open("/", "phuong02").andExpect(content().string(not(containsString("Kiểm tra mô hình đã công nhận"))));
        today("2024-09-12");
        open("/", "phuong02").andExpect(says("Kiểm tra mô hình đã công nhận")).andExpect(says("Hạn: hết ngày 12/10/2024."));
        open("/", "phuong03").andExpect(content().string(not(containsString("Kiểm tra mô hình đã công nhận"))));
        open("/", "quan").andExpect(content().string(not(containsString("chưa kiểm tra lại"))));
        today("2024-10-13");
        open("/", "phuong02").andExpect(says("Chưa kiểm tra lại"));
        open("/", "quan").andExpect(says("<strong>1</strong> mô hình được công nhận chưa kiểm tra lại")).andExpect(says("Cửa Đông, hạn 12/10/2024"));
    }

    @Test
    void aModelThatNoLongerWorksWaitsForTheDistrictWhichLetsItLapse() throws Exception {
        check(Map.of("working", "false", "note", "Tổ tự quản đã giải thể."), "phuong02").andExpect(status().is3xxRedirection());

        open("/", "quan").andExpect(says("báo không còn hoạt động, chờ bạn quyết định"));
        open("/mo-hinh/" + model, "phuong02").andExpect(says("Báo không còn hoạt động")).andExpect(content().string(not(containsString("het-hieu-luc"))));
        open("/mo-hinh/%d/kiem-tra/%d".formatted(model, check()), "quan").andExpect(says("/mo-hinh/" + model + "/het-hieu-luc"));
        open("/mo-hinh/%d/het-hieu-luc".formatted(model), "quan").andExpect(says("Tổ tự quản đã giải thể."));
        send("/mo-hinh/%d/het-hieu-luc".formatted(model), Map.of("reason", " "), "quan").andExpect(beside("reason", "Ghi rõ lý do"));

        send("/mo-hinh/%d/het-hieu-luc".formatted(model), Map.of("reason", "Hai lần kiểm tra không còn hộ nào."), "quan").andExpect(redirectedUrl("/mo-hinh/" + model));

        open("/mo-hinh/" + model, "phuong02").andExpect(says("Hết hiệu lực công nhận")).andExpect(says("Hai lần kiểm tra không còn hộ nào."));
        open("/", "quan").andExpect(content().string(not(containsString("báo không còn hoạt động"))));
        send("/mo-hinh/%d/het-hieu-luc".formatted(model), Map.of("reason", "Lần nữa."), "quan").andExpect(status().isConflict())
                .andExpect(says("Mô hình đang ở trạng thái “Đã dừng” nên không ghi hết hiệu lực được"));
        check(Map.of(), "phuong02").andExpect(status().isConflict()).andExpect(says("Mô hình đang ở trạng thái “Đã dừng” nên không kiểm tra duy trì"));
    }

    @Test
    void aModelThatWorksAgainNeedsNoDecision() throws Exception {
        check(Map.of("working", "false"), "quan");
        today("2024-04-20");
        check(Map.of("checkedOn", "20/4/2024"), "phuong02").andExpect(status().is3xxRedirection());

        open("/mo-hinh/" + model, "quan").andExpect(content().string(not(containsString("Báo không còn hoạt động"))));
        open("/", "quan").andExpect(content().string(not(containsString("báo không còn hoạt động"))));
    }

    @Test
    void anOlderCheckWrittenDownLaterChangesNoDay() throws Exception {
        check(Map.of(), "phuong02");
        check(Map.of("checkedOn", "1/12/2023"), "phuong02").andExpect(status().is3xxRedirection());

        assertThat(database.sql("select checked_on from registered_model where id = ?").param(model).query(String.class).single()).isEqualTo("2024-03-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "working   |            | Chọn còn hay không còn hoạt động.",
        "checkedOn |            | Ghi ngày kiểm tra, ví dụ",
        "checkedOn | 21/3/2024  | Ngày kiểm tra chưa đến",
        "checkedOn | 11/10/2023 | Mô hình được công nhận ngày 12/10/2023",
        "checkedOn | 30/2/2024  | Phải là một ngày có thật",
        "note      |            | Ghi một, hai câu hiện trạng"})
    void whatIsWrongIsSaidBesideItsField(String field, String typed, String sentence) throws Exception {
        check(Map.of(field, typed == null ? "" : typed), "phuong02").andExpect(status().isUnprocessableContent()).andExpect(beside(field, sentence));

        assertThat(database.sql("select count(*) from upkeep_check where model_id = ?").param(model).query(Integer.class).single()).isZero();
    }

    @Test
    void pressedTwiceItIsOneCheck() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = check(Map.of("key", key), "phuong02").andReturn().getResponse().getRedirectedUrl();

        check(Map.of("key", key), "phuong02").andExpect(redirectedUrl(first));
        check(Map.of("key", key, "note", "Khác."), "phuong02").andExpect(status().isUnprocessableContent()).andExpect(says("Biểu mẫu này đã ghi một lần kiểm tra"));
    }

    @Test
    void anotherWardFindsNothing() throws Exception {
        check(Map.of(), "phuong02");
        var page = "/mo-hinh/%d/kiem-tra/%d".formatted(model, check());
        upload(page, "ngo-12.png", Samples.png(40, 30), "phuong02");
        var photo = page + "/tep/" + database.sql("select file_id from upkeep_file where check_id = ?").param(check()).query(String.class).single();
        var own = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-03' order by m.code limit 1").query(Long.class).single();

        for (var path : List.of("/mo-hinh/%d/kiem-tra".formatted(model), page, photo, photo + "/nho", photo.replace("/" + model + "/", "/" + own + "/"))) {
            open(path, "phuong03").andExpect(status().isNotFound());
        }
        check(Map.of(), "phuong03").andExpect(status().isNotFound());
        upload(page, "ngo-13.png", Samples.png(40, 30), "phuong03").andExpect(status().isNotFound());
        send(photo + "/go", Map.of(), "phuong03").andExpect(status().isNotFound());
    }

    @Test
    void itsPagesCostABoundedNumberOfStatements() throws Exception {
        check(Map.of(), "quan");

        for (var page : List.of("/mo-hinh/%d/kiem-tra".formatted(model), "/mo-hinh/%d/kiem-tra/%d".formatted(model, check()))) {
            entities.clear();
            assertThat(StatementCount.of(() -> open(page, "quan").andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(16);
        }
    }

    private void today(String day) {
        clock.set(LocalDate.parse(day).atTime(9, 0));
    }

    private ResultActions check(Map<String, String> otherwise, String who) throws Exception {
        var typed = new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString(), "working", "true", "checkedOn", "20/3/2024", "note", "76/80 hộ vẫn phân loại."));
        typed.putAll(otherwise);
        return send("/mo-hinh/%d/kiem-tra".formatted(model), typed, who);
    }

    private ResultActions upload(String page, String name, byte[] bytes, String who) throws Exception {
        return perform(multipart(page + "/tep").file(new MockMultipartFile("files", name, null, bytes)), who);
    }

    private ResultActions send(String path, Map<String, String> typed, String who) throws Exception {
        var request = post(path);
        typed.forEach(request::param);
        return perform(request, who);
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request, String who) throws Exception {
        entities.flush();
        entities.clear();
        var answer = mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
        entities.flush();
        entities.clear();
        return answer;
    }

    private ResultActions open(String page, String who) throws Exception {
        entities.clear();
        return mvc.perform(get(page).with(SignedIn.as(who)));
    }

    private long check() {
        return database.sql("select max(id) from upkeep_check where model_id = ?").param(model).query(Long.class).single();
    }

    private List<String> trail() {
        return database.sql("select action from audit_entry where action like 'upkeep.%' order by id desc").query(String.class).list();
    }

    private static ResultMatcher says(String sentence) {
        return content().string(containsString(sentence));
    }

    private static ResultMatcher beside(String field, String sentence) {
        return answer -> assertThat(Pattern.compile("id=\"%s-error\">([^<]*)".formatted(Pattern.quote(field))).matcher(answer.getResponse().getContentAsString()).results()
                .map(found -> found.group(1)).toList()).singleElement().asString().contains(sentence);
    }
}
