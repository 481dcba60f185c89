package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** Quận Hoàn Kiếm plans its years; each test begins with none planned, and leaves none. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes; the context of the registration's tests
class CampaignControllerTests {

    private static final String UNPLANNED = "-1";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private long before;

    @BeforeEach
    @AfterEach
    void noYearIsPlanned() {
        before = database.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
        database.sql("delete from campaign_sub_field").update();
        database.sql("delete from campaign").update();
        clock.reset();
    }

    @Test
    void aYearThatNobodyPlannedRunsAsMostDistrictsRunIt() throws Exception {
        open("/nam-thi-dua", "lanhdao").andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa ai lập kế hoạch năm này")))
                .andExpect(content().string(containsString("28/02/2023")))
                .andExpect(content().string(containsString("trangThai=RECOGNIZED")))
                .andExpect(content().string(not(containsString("Khép năm"))));
        open("/mo-hinh", "phuong02").andExpect(content().string(containsString("đã hết hạn đăng ký 28/02/2023, gửi sau được ghi là đăng ký muộn")));
    }

    @Test
    void aWardCountsItsOwnModelsAlone() throws Exception {
        var own = database.sql("select count(*) from registered_model m join unit w on w.id = m.ward_id where w.code = 'HK-07' and m.of_year = 2023 and status = 'RECOGNIZED'")
                .query(String.class).single();

        open("/nam-thi-dua", "phuong07").andExpect(content().string(containsString("<strong>" + own + "</strong> <span>Được công nhận</span>")));
    }

    @Test
    void theListCostsABoundedNumberOfStatements() throws Exception {
        plan(2023, form(UNPLANNED));
        plan(2024, form(UNPLANNED, "registrationFrom", "1/1/2024", "registrationTo", "28/2/2024", "midReviewOn", "", "finalReviewOn", ""));

        assertThat(StatementCount.of(() -> open("/nam-thi-dua", "quan")).count()).isLessThanOrEqualTo(12);
        assertThat(StatementCount.of(() -> open("/mo-hinh", "quan")).count()).isLessThanOrEqualTo(14);
    }

    @Test
    void whatIsPlannedIsWhatWardsFindWhenTheyRegister() throws Exception {
        plan(2023, form(UNPLANNED, "theme", "Khéo cùng dân giữ phố", "subFields[ECONOMY]", "Giải phóng mặt bằng\nThu thuế", "registrationTo", "31/12/2023"))
                .andExpect(redirectedUrl("/nam-thi-dua"));

        open("/mo-hinh/dang-ky", "phuong06").andExpect(content().string(containsString("Khéo cùng dân giữ phố")))
                .andExpect(content().string(containsString("<option value=\"Giải phóng mặt bằng\">")))
                .andExpect(content().string(containsString("31/12/2023")));
        open("/mo-hinh", "phuong06").andExpect(content().string(containsString("đăng ký đến 31/12/2023")));
        assertThat(trail()).containsExactly("campaign.planned, Năm thi đua 2023, Quận Hoàn Kiếm, Đăng ký 01/01/2023 – 31/12/2023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "registrationFrom  |            | Ghi ngày bắt đầu nhận đăng ký",
        "registrationTo    |            | Ghi ngày cuối nhận đăng ký",
        "registrationTo    | 30/2/2023  | Phải là một ngày có thật",
        "registrationTo    | 31/12/2022 | Ngày kết thúc đăng ký phải từ ngày bắt đầu trở đi",
        "registrationTo    | 28/2/2032  | cách năm 2023 quá xa",
        "finalReviewOn     | 1/6/2023   | Ngày tổng kết phải từ ngày sơ kết trở đi",
        "midReviewOn       | 30/6/2003  | cách năm 2023 quá xa",
        "staleDays         |            | Ghi số ngày",
        "staleDays         | 0          | Số ngày từ 1 đến 366",
        "staleDays         | 367        | Số ngày từ 1 đến 366",
        "staleDays         | một tháng  | Phải là số nguyên",
        "upkeepMonths      |            | Chọn bao lâu kiểm tra một lần",
        "upkeepMonths      | 7          | Chọn bao lâu kiểm tra một lần"})
    void eachFaultHasItsSentenceAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
        plan(2023, form(UNPLANNED, "theme", "Khéo cùng dân", "subFields[POLITICAL_SYSTEM]", "Chuyển đổi số", field, typed == null ? "" : typed))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("Khéo cùng dân")))
                .andExpect(content().string(containsString("Chuyển đổi số")));

        assertThat(planned()).isEmpty();
    }

    @Test
    void aDivisionIsALineNotAPage() throws Exception {
        plan(2023, form(UNPLANNED, "subFields[ECONOMY]", "x".repeat(201))).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mỗi nhóm việc dài nhất 200 ký tự")));
        plan(2023, form(UNPLANNED, "subFields[ECONOMY]", String.join("\n", IntStream.range(0, 31).mapToObj(n -> "Nhóm " + n).toList())))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("nhiều nhất 30 nhóm việc")));
        plan(2023, form(UNPLANNED, "subFields[KHONG_CO]", "x")).andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2101", "0", "-5", "2147483647", "99999999999", "hai-nghin"})
    void aYearThatIsNoneIsNotFound(String year) throws Exception {
        open("/nam-thi-dua/" + year + "/sua", "quan").andExpect(status().isNotFound());
        open("/nam-thi-dua/" + year + "/dong", "quan").andExpect(status().isNotFound());
    }

    @Test
    void aRegistrationForAYearThatIsNoneIsRefusedInWords() throws Exception {
        var form = TypedRegistration.draft("Năm lạ");
        form.put("year", "2147483647");

        register(form).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Năm này không nhận đăng ký")));
    }

    @Test
    void ofTwoWhoPlanAnUnplannedYearTheSecondIsOvertakenAndKeepsTheOwnText() throws Exception {
        plan(2023, form(UNPLANNED, "theme", "Người thứ nhất"));

        plan(2023, form(UNPLANNED, "theme", "Người thứ hai")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Người thứ hai"))).andExpect(content().string(containsString("Có người vừa sửa trước bạn")))
                .andExpect(OvertakenPage.shows("theme", "Người thứ nhất"));
        assertThat(planned()).containsExactly("2023 Người thứ nhất");

        plan(2023, form(version(), "theme", "Người thứ hai")).andExpect(status().is3xxRedirection());
        assertThat(planned()).containsExactly("2023 Người thứ hai");
    }

    @Test
    void inTheSameMomentToo() throws Exception {
        var answers = atOnce(() -> plan(2023, form(UNPLANNED, "theme", "Khéo giữ phố")), () -> plan(2023, form(UNPLANNED, "theme", "Khéo giữ ngõ")));

        assertThat(answers.stream().map(MockHttpServletResponse::getStatus)).containsExactlyInAnyOrder(302, 409);
        assertThat(answers.stream().filter(answer -> answer.getStatus() == 409).findFirst().orElseThrow().getContentAsString())
                .contains("Khéo giữ phố", "Khéo giữ ngõ", "Có người vừa sửa trước bạn", "Bản đang lưu");
        assertThat(planned()).hasSize(1);
    }

    @Test
    void theClosingPageSaysWhatIsStillOpen() throws Exception {
        var waiting = database.sql("select count(*) from registered_model where of_year = 2023 and status = 'SUBMITTED'").query(String.class).single();

        open("/nam-thi-dua/2023/dong", "quan").andExpect(status().isOk())
                .andExpect(content().string(containsString("<span>" + waiting + "</span> <span>đăng ký chờ ghi nhận hoặc trả lại</span>")))
                .andExpect(content().string(containsString("mô hình đang thực hiện, chưa tự chấm điểm")))
                .andExpect(content().string(not(containsString("trangThai=RECOGNIZED"))));
        open("/nam-thi-dua/2024/dong", "quan").andExpect(content().string(containsString("không còn gì dở dang")));
    }

    @Test
    void closingFreezesTheYearAndReopeningSaysWhy() throws Exception {
        var waiting = model("SUBMITTED");
        close(2023, UNPLANNED).andExpect(status().is3xxRedirection());

        answer(waiting, "ghi-nhan", null).andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        answer(waiting, "tra-lai", "Chưa rõ").andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        register(TypedRegistration.draft("Sau khi khép")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Năm này không nhận đăng ký")));
        open("/mo-hinh/" + waiting, "quan").andExpect(content().string(containsString("mô hình chỉ còn để xem"))).andExpect(content().string(not(containsString("/ghi-nhan"))));
        plan(2023, form(version())).andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        open("/nam-thi-dua/2023/sua", "quan").andExpect(redirectedUrl("/nam-thi-dua"));

        reopen(2023, version(), "").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi rõ lý do")));
        reopen(2023, version(), "Bổ sung quyết định").andExpect(redirectedUrl("/nam-thi-dua"));
        answer(waiting, "tra-lai", "Chưa rõ").andExpect(status().is3xxRedirection());
        assertThat(trail()).containsExactly("campaign.closed, Năm thi đua 2023, Quận Hoàn Kiếm, null", "campaign.reopened, Năm thi đua 2023, Quận Hoàn Kiếm, Bổ sung quyết định");
    }

    @Test
    void aDraftOfAClosedYearIsNeitherWrittenNorSentNorStopped() throws Exception {
        register(TypedRegistration.draft("Đang viết dở")).andExpect(status().is3xxRedirection());
        var draft = database.sql("select id from registered_model where title = 'Đang viết dở' order by id desc limit 1").query(Long.class).single();
        close(2023, UNPLANNED);

        var form = typed(TypedRegistration.complete("Đang viết dở"));
        form.put("gui", "1");
        post("/mo-hinh/" + draft + "/sua", form, "phuong06").andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        post("/mo-hinh/" + model("REGISTERED") + "/dung", Map.of("version", "0", "reason", "Sáp nhập"), "quan").andExpect(status().isConflict())
                .andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        open("/mo-hinh/" + draft, "phuong06").andExpect(content().string(not(containsString("Viết tiếp và gửi"))));
    }

    @Test
    void closedTwiceItIsSaidToBeClosed() throws Exception {
        close(2023, UNPLANNED);

        close(2023, UNPLANNED).andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        close(2023, version()).andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
        open("/nam-thi-dua/2023/dong", "quan").andExpect(redirectedUrl("/nam-thi-dua"));
        assertThat(trail()).hasSize(1);
    }

    @Test
    void anOpenYearIsNotReopened() throws Exception {
        reopen(2023, UNPLANNED, "Thử").andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đang mở")));
        open("/nam-thi-dua/2023/mo-lai", "quan").andExpect(redirectedUrl("/nam-thi-dua"));
    }

    @Test
    void anOldPageDoesNotCloseWhatSomebodyChanged() throws Exception {
        plan(2023, form(UNPLANNED));

        close(2023, UNPLANNED).andExpect(status().isConflict()).andExpect(content().string(containsString("Có người vừa làm trước bạn")));
        assertThat(trail()).hasSize(1);
    }

    @Test
    void closedByTwoAtOnceItIsClosedOnce() throws Exception {
        plan(2023, form(UNPLANNED));
        var version = version();

        assertThat(atOnce(() -> close(2023, version), () -> close(2023, version)).stream().map(MockHttpServletResponse::getStatus)).containsExactlyInAnyOrder(302, 409);
        assertThat(trail()).hasSize(2);
    }

    @Test
    void theExhibitionIsSwitchedOnAndOffAndPressingTwiceChangesNothingMore() throws Exception {
        show(2023, UNPLANNED, true).andExpect(status().is3xxRedirection());
        show(2023, UNPLANNED, true).andExpect(status().is3xxRedirection());
        open("/nam-thi-dua", "phuong02").andExpect(content().string(containsString("đang trưng bày công khai")));
        show(2023, version(), false).andExpect(status().is3xxRedirection());

        assertThat(trail()).containsExactly("campaign.shown, Năm thi đua 2023, Quận Hoàn Kiếm, null", "campaign.hidden, Năm thi đua 2023, Quận Hoàn Kiếm, null");
    }

    @Test
    void whoRegistersAfterTheWindowIsLate() throws Exception {
        plan(2023, form(UNPLANNED, "registrationTo", "18/12/2023"));
        register(sent("Đúng hạn"));
        clock.set(LocalDateTime.of(2023, 12, 19, 0, 0));
        register(sent("Quá hạn"));

        assertThat(database.sql("select title || ' ' || late from registered_model where title in ('Đúng hạn', 'Quá hạn') order by id").query(String.class).list())
                .containsExactly("Đúng hạn false", "Quá hạn true");
    }

    @Test
    void beforeItsWindowNextYearIsAhead() throws Exception {
        plan(2024, form(UNPLANNED, "registrationFrom", "1/1/2024", "registrationTo", "28/2/2024", "midReviewOn", "", "finalReviewOn", ""));
        open("/nam-thi-dua", "quan").andExpect(content().string(containsString("Chưa đến kỳ đăng ký")));

        clock.set(LocalDateTime.of(2024, 1, 2, 8, 0));
        open("/mo-hinh", "phuong06").andExpect(content().string(containsString("đăng ký đến 28/02/2024")));
        open("/mo-hinh/dang-ky", "phuong06").andExpect(content().string(containsString("<option value=\"2024\" selected=\"selected\">")));
    }

    @Test
    void anotherDistrictsYearIsNotFound() throws Exception {
        open("/nam-thi-dua?quan=BD", "quan").andExpect(status().isNotFound());
        post("/nam-thi-dua/2023/dong?quan=BD", Map.of("version", UNPLANNED), "quan").andExpect(status().isNotFound());
        assertThat(planned()).isEmpty();
    }

    private ResultActions open(String page, String who) throws Exception {
        return mvc.perform(get(page).with(SignedIn.as(who)));
    }

    private ResultActions post(String page, Map<String, String> form, String who) throws Exception {
        var request = MockMvcRequestBuilders.post(page);
        form.forEach(request::param);
        return mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
    }

    private ResultActions plan(int year, Map<String, String> form) throws Exception {
        return post("/nam-thi-dua/" + year + "/sua", form, "quan");
    }

    private ResultActions close(int year, String version) throws Exception {
        return post("/nam-thi-dua/" + year + "/dong", Map.of("version", version), "quan");
    }

    private ResultActions reopen(int year, String version, String reason) throws Exception {
        return post("/nam-thi-dua/" + year + "/mo-lai", Map.of("version", version, "reason", reason), "quan");
    }

    private ResultActions show(int year, String version, boolean open) throws Exception {
        return post("/nam-thi-dua/" + year + "/trung-bay", Map.of("version", version, "mo", "" + open), "quan");
    }

    private ResultActions answer(long id, String how, String reason) throws Exception {
        var form = new LinkedHashMap<>(Map.of("version", database.sql("select version from registered_model where id = ?").param(id).query(String.class).single()));
        if (reason != null) {
            form.put("reason", reason);
        }
        return post("/mo-hinh/" + id + "/" + how, form, "quan");
    }

    private ResultActions register(Map<String, String> form) throws Exception {
        return post("/mo-hinh/dang-ky", typed(form), "phuong06");
    }

    private Map<String, String> typed(Map<String, String> form) {
        form.put("key", UUID.randomUUID().toString());
        form.put("owner", database.sql("select id from unit where code = 'HK-06'").query(String.class).single());
        return form;
    }

    private static Map<String, String> sent(String title) {
        var form = TypedRegistration.complete(title);
        form.put("gui", "1");
        return form;
    }

    /** The year 2023 as planned, with other words in some fields: name, words, name, words… */
    private static Map<String, String> form(String version, String... others) {
        var form = new LinkedHashMap<>(Map.of("version", version, "theme", "Dân vận khéo, trọng tâm chỉnh trang đô thị", "registrationFrom", "1/1/2023",
                "registrationTo", "28/2/2023", "midReviewOn", "30/6/2023", "finalReviewOn", "30/11/2023", "staleDays", "45", "upkeepMonths", "12"));
        for (var at = 0; at < others.length; at += 2) {
            form.put(others[at], others[at + 1]);
        }
        return form;
    }

    private List<MockHttpServletResponse> atOnce(Callable<ResultActions> one, Callable<ResultActions> other) throws Exception {
        var together = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<MockHttpServletResponse>();
            for (var answer : people.invokeAll(List.of(together(together, one), together(together, other)))) {
                answers.add(answer.get().andReturn().getResponse());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static Callable<ResultActions> together(CyclicBarrier barrier, Callable<ResultActions> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }

    private long model(String state) {
        return database.sql("select id from registered_model where status = ? and of_year = 2023 order by code limit 1").param(state).query(Long.class).single();
    }

    private String version() {
        return database.sql("select version from campaign").query(String.class).single();
    }

    private List<String> planned() {
        return database.sql("select of_year || ' ' || theme from campaign order by of_year").query(String.class).list();
    }

    /** What this test did to years, in order. */
    private List<String> trail() {
        return database.sql("select action || ', ' || subject || ', ' || coalesce(detail, 'null') from audit_entry where action like 'campaign.%' and id > ? order by id")
                .param(before).query(String.class).list();
    }
}
