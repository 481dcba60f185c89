package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** The 200 models of 2023, and what phường Cửa Đông (HK-02, nine of them) registers beside; each test begins with the 200 alone. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=district-pages") // writes; one context for the pages of models, targets and units
class ModelControllerTests {

    private static final String SORTING = "Khéo trong vận động phân loại rác tại nguồn";
    private static final String REGISTER = "/mo-hinh/dang-ky";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void onlyTheYearsModels() {
        for (var part : List.of("model_indicator", "model_force", "model_resource", "model_milestone", "model_target", "model_remark", "taken_move")) {
            database.sql("delete from %s where model_id in (select id from registered_model where code > 'MH-2023-200')".formatted(part)).update();
        }
        database.sql("delete from registered_model where code > 'MH-2023-200'").update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "/mo-hinh                                                | 200",
        "/mo-hinh?q=phan loai rac                                | 7",
        "/mo-hinh?q=PHÂN  LOẠI rác                               | 7",
        "/mo-hinh?q=phan_loai                                    | 7",   // a sign is a blank
        "/mo-hinh?q=phan%25rac                                   | 0",   // and no wildcard
        "/mo-hinh?q=mh-2023-007                                  | 1",
        "/mo-hinh?q=cua dong                                     | 9",   // the ward
        "/mo-hinh?q=phan loai rac&phuong=HK-01                   | 1",
        "/mo-hinh?phuong=HK-07                                   | 14",
        "/mo-hinh?linhVuc=POLITICAL_SYSTEM                       | 37",
        "/mo-hinh?trangThai=SUBMITTED                            | 17",
        "/mo-hinh?loai=UPGRADED                                  | 51",
        "/mo-hinh?nam=2022                                       | 0",
        "/mo-hinh?nam=&phuong=&linhVuc=&trangThai=&loai=&q=      | 200",
        "/mo-hinh?q=%5C                                          | 200",
        "/mo-hinh?q='                                            | 200"})
    void theDistrictFindsModels(String address, int found) throws Exception {
        mvc.perform(get(URI.create(address.replace(" ", "%20"))).with(SignedIn.as("quan")))
                .andExpect(status().isOk())
                .andExpect(count(found));
    }

    @Test
    void aSearchFindsTheBodyThatRegistered() throws Exception {
        var id = registered(complete().param("title", "Ngõ 12 không rác").param("owner", unit("HK-02-CB01")));

        mvc.perform(get("/mo-hinh").param("q", "chi bo to dan pho so 1").param("phuong", "HK-02").with(SignedIn.as("lanhdao")))
                .andExpect(content().string(containsString("/mo-hinh/" + id + "\"")));
    }

    @Test
    void thePagerKeepsTheFilters() throws Exception {
        mvc.perform(get("/mo-hinh?linhVuc=ECONOMY&q=khéo").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("linhVuc=ECONOMY&amp;q=kh%C3%A9o&amp;trang=2\"")))
                .andExpect(content().string(not(containsString("rel=\"prev\""))));
        mvc.perform(get("/mo-hinh?linhVuc=ECONOMY&trang=2").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("linhVuc=ECONOMY&amp;trang=1\"")))
                .andExpect(content().string(containsString("linhVuc=ECONOMY&amp;trang=3\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "9", "2147483647"})
    void aPageThatIsNotThereIsNoFault(String page) throws Exception {
        mvc.perform(get("/mo-hinh").param("trang", page).with(SignedIn.as("quan"))).andExpect(status().isOk()).andExpect(count(200));
    }

    @Test
    void aPageHasTwentyFiveModelsAndCostsABoundedNumberOfStatements() throws Exception {
        assertThat(StatementCount.of(() -> {
            var page = mvc.perform(get("/mo-hinh").with(SignedIn.as("quan"))).andReturn().getResponse().getContentAsString();
            assertThat(page.split("<tr data-href=")).hasSize(26);
        }).statements()).hasSizeLessThan(20);
    }

    @Test
    void aWardFindsItsOwnModelsAlone() throws Exception {
        var other = model("MH-2023-007");

        mvc.perform(get("/mo-hinh").with(SignedIn.as("phuong02"))).andExpect(count(9)).andExpect(content().string(not(containsString("Chương Dương"))));
        mvc.perform(get("/mo-hinh").param("q", "phan loai rac").with(SignedIn.as("phuong02"))).andExpect(count(0));
        mvc.perform(get("/mo-hinh").param("phuong", "HK-01").with(SignedIn.as("phuong02"))).andExpect(count(0));
        mvc.perform(get("/mo-hinh/{id}", other).with(SignedIn.as("phuong02"))).andExpect(status().isNotFound());
        mvc.perform(get("/mo-hinh/{id}/sua", other).with(SignedIn.as("phuong02"))).andExpect(status().isNotFound());
        send(complete("/mo-hinh/" + other + "/sua").param("version", "0"), "phuong02").andExpect(status().isNotFound());
        send(post("/mo-hinh/{id}/sua", other).param("them", "indicators"), "phuong02").andExpect(status().isNotFound());
    }

    @Test
    void whoReadsModelsAndWhoWritesThem() throws Exception {
        var id = sent();

        for (var reader : new String[] {"quan", "lanhdao"}) {
            mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as(reader))).andExpect(status().isOk()).andExpect(content().string(containsString(SORTING)));
            mvc.perform(get("/mo-hinh/{id}/sua", id).with(SignedIn.as(reader))).andExpect(status().isForbidden());
            mvc.perform(get(REGISTER).with(SignedIn.as(reader))).andExpect(status().isForbidden());
        }
        accept(id, "lanhdao").andExpect(status().isForbidden());
        giveBack(id, "Chưa rõ.", "lanhdao").andExpect(status().isForbidden());
        accept(id, "phuong02").andExpect(status().isForbidden());
        for (var page : new String[] {"/mo-hinh", "/mo-hinh/" + id, REGISTER}) {
            mvc.perform(get(page).with(SignedIn.as("admin"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void theDistrictsAnswerIsOfferedToItsStaffAlone() throws Exception {
        var id = sent();

        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("quan"))).andExpect(content().string(containsString("Ghi nhận đăng ký này?")));
        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("lanhdao"))).andExpect(content().string(not(containsString("Ghi nhận đăng ký này?"))));
    }

    @Test
    void aDraftNeedsATitleAnOwnerAndAField() throws Exception {
        save(post(REGISTER))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("title", "Nhập tên mô hình, ví dụ"))
                .andExpect(says("owner", "Chọn đơn vị đăng ký."))
                .andExpect(says("field", "Chọn lĩnh vực."))
                .andExpect(content().string(not(containsString("id=\"problem-error\""))));

        save(draft().param("owner", unit("HK-02"))).andExpect(status().is3xxRedirection());
    }

    @Test
    void whatIsSentSaysEverythingAndWhatWasTypedStays() throws Exception {
        save(post(REGISTER).param("gui", "1").param("year", "2023").param("title", SORTING))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + SORTING + "\"")))
                .andExpect(says("owner", "Chọn đơn vị đăng ký."))
                .andExpect(says("field", "Chọn lĩnh vực."))
                .andExpect(says("problem", "Viết thực trạng"))
                .andExpect(says("objectives", "Viết mục tiêu"))
                .andExpect(says("approach", "Viết nội dung, cách làm"))
                .andExpect(says("area", "Ghi địa bàn"))
                .andExpect(says("households", "Ghi số hộ"))
                .andExpect(says("startDate", "Ghi ngày bắt đầu"))
                .andExpect(says("endDate", "Ghi ngày kết thúc"))
                .andExpect(says("indicators[0].name", "Ghi ít nhất một chỉ số"))
                .andExpect(says("beneficiaries", "Ghi đối tượng"))
                .andExpect(says("forces[0].name", "Ghi ít nhất một lực lượng"))
                .andExpect(says("resources[0].what", "Ghi ít nhất một nguồn lực"))
                .andExpect(says("milestones[0].name", "Ghi ít nhất một mốc"))
                .andExpect(says("evaluationDate", "Ghi ngày đánh giá"))
                .andExpect(says("outputs", "Viết sản phẩm"))
                .andExpect(says("sustainability", "Viết cách duy trì"))
                .andExpect(says("level", "Chọn cấp"))
                .andExpect(says("contactName", "Ghi người phụ trách"))
                .andExpect(says("contactPhone", "Ghi số điện thoại"));

        assertThat(registered()).isZero();
    }

    @Test
    void oneMoreIndicatorLosesNothing() throws Exception {
        save(post(REGISTER).param("them", "indicators").param("title", SORTING).param("households", "ba").param("indicators[2].name", "Hộ ký cam kết"))
                .andExpect(content().string(containsString("value=\"" + SORTING + "\"")))
                .andExpect(content().string(containsString("value=\"ba\"")))
                .andExpect(content().string(containsString("value=\"Hộ ký cam kết\"")))
                .andExpect(content().string(containsString("Chỉ số 4")));

        assertThat(registered()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "households             | ba                             | Phải là số nguyên",
        "households             | -1                             | Số hộ không được âm.",
        "households             | 99999999999                    | Phải là số nguyên",
        "startDate              | 30/02/2023                     | Phải là một ngày có thật",
        "startDate              | 1/1/+999999999                 | Phải là một ngày có thật",
        "endDate                | 19/03/2023                     | Ngày kết thúc phải từ ngày bắt đầu trở đi.",
        "indicators[0].goal     | nhiều                          | Phải là một số",
        "indicators[0].goal     | 123456789012345678901234567890 | Số quá dài",
        "indicators[0].baseline | 1,23456                        | Số quá dài"})
    void aBadNumberOrDayGetsItsSentence(String field, String typed, String sentence) throws Exception {
        var form = complete().param("title", SORTING).param("owner", unit("HK-02"));
        form.with(request -> {
            request.setParameter(field, typed);
            return request;
        });

        save(form).andExpect(status().isUnprocessableContent())
                .andExpect(says(field, sentence))
                .andExpect(content().string(containsString("Đảng viên đi trước.")));

        assertThat(registered()).isZero();
    }

    @Test
    void halfAnIndicatorIsAskedForItsOtherHalf() throws Exception {
        save(complete().param("title", SORTING).param("owner", unit("HK-02"))
                .param("indicators[1].name", "Hộ ký cam kết").param("indicators[2].goal", "12"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("indicators[1].goal", "Ghi mục tiêu bằng số"))
                .andExpect(says("indicators[2].name", "Ghi tên chỉ số"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators[99999].name", "indicators[x].name", "indicators[-1].name"})
    void aRowThatNoFormHasIsABadRequest(String row) throws Exception {
        save(draft().param("owner", unit("HK-02")).param(row, "Hộ")).andExpect(status().isBadRequest());
    }

    @Test
    void aBodyOfAnotherWardRegistersNothingHere() throws Exception {
        for (var stranger : new String[] {unit("HK-03"), unit("HK-03-CB01"), unit("HK"), "9999999"}) {
            save(draft().param("owner", stranger)).andExpect(status().isUnprocessableContent())
                    .andExpect(says("owner", "Chọn một đơn vị đang hoạt động của phường bạn."));
        }
    }

    @Test
    void pressedTwiceAFormMakesOneModel() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<ResultActions> press = () -> save(complete().param("title", SORTING).param("owner", unit("HK-02")).param("key", key));

        var first = press.call().andReturn().getResponse().getRedirectedUrl();

        press.call().andExpect(redirectedUrl(first));
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void pressedTwiceAtOnceToo() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<String> press = () -> save(complete().param("title", SORTING).param("owner", unit("HK-02")).param("key", key))
                .andReturn().getResponse().getRedirectedUrl();

        var answers = atOnce(press, press);

        assertThat(answers).doesNotContainNull().allMatch(answers.get(0)::equals);
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void oneBodySendsOneModelOfAName() throws Exception {
        save(complete().param("title", SORTING).param("owner", unit("HK-02"))).andExpect(status().is3xxRedirection());

        save(complete().param("title", SORTING.toUpperCase(Locale.ROOT)).param("owner", unit("HK-02"))).andExpect(status().isUnprocessableContent())
                .andExpect(says("title", "Phường Cửa Đông đã gửi một mô hình tên này trong năm 2023 (MH-2023-201)."));

        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSendOneNameAtOnceTheSecondIsToldOfTheFirst() throws Exception {
        Callable<Integer> one = () -> save(complete().param("title", SORTING).param("owner", unit("HK-02"))).andReturn().getResponse().getStatus();

        assertThat(atOnce(one, one)).containsExactlyInAnyOrder(302, 422);

        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void numbersAreGivenOneAfterTheOther() throws Exception {
        Callable<String> ofCuaDong = () -> send(draft().param("owner", unit("HK-02")), "phuong02").andReturn().getResponse().getRedirectedUrl();
        Callable<String> ofCuaNam = () -> send(draft().param("owner", unit("HK-03")), "phuong03").andReturn().getResponse().getRedirectedUrl();

        assertThat(atOnce(ofCuaDong, ofCuaNam, ofCuaDong, ofCuaNam)).doesNotContainNull();

        assertThat(database.sql("select code from registered_model where code > 'MH-2023-200' order by code").query(String.class).list())
                .containsExactly("MH-2023-201", "MH-2023-202", "MH-2023-203", "MH-2023-204");
    }

    @Test
    void aReturnedRegistrationIsCorrectedAndRegistered() throws Exception {
        var id = sent();
        giveBack(id, "Mục tiêu chưa nói bao nhiêu hộ.", "quan").andExpect(redirectedUrl("/mo-hinh/" + id));
        mvc.perform(get("/mo-hinh/{id}/sua", id).with(SignedIn.as("phuong02")))
                .andExpect(content().string(containsString("Mục tiêu chưa nói bao nhiêu hộ.")))
                .andExpect(content().string(containsString("value=\"20/03/2023\"")))
                .andExpect(content().string(containsString("Đảng viên đi trước.")));

        save(complete("/mo-hinh/" + id + "/sua").param("version", version(id)).param("title", "Ngõ 12 không rác").param("owner", unit("HK-02-CB01")))
                .andExpect(redirectedUrl("/mo-hinh/" + id));
        accept(id, "quan").andExpect(redirectedUrl("/mo-hinh/" + id));

        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as("phuong02")))
                .andExpect(content().string(containsString("Ngõ 12 không rác")))
                .andExpect(content().string(containsString("chip-REGISTERED")))
                .andExpect(content().string(not(containsString("Trả lại vì"))))
                .andExpect(content().string(not(containsString("/sua"))));
        assertThat(database.sql("select action || ' ' || actor from audit_entry where action like 'model.%' order by id desc limit 4").query(String.class).list())
                .containsExactly("model.registered quan", "model.submitted phuong02", "model.returned quan", "model.submitted phuong02");
    }

    @Test
    void aReturnSaysWhy() throws Exception {
        var id = sent();

        giveBack(id, "  ", "quan").andExpect(status().isUnprocessableContent()).andExpect(says("reason", "Ghi rõ lý do"));
        assertThat(state(id)).isEqualTo("SUBMITTED");
    }

    @Test
    void onlyTheAllowedMovesAreMade() throws Exception {
        var id = registered(draft().param("owner", unit("HK-02")));
        accept(id, "quan").andExpect(status().isConflict());
        giveBack(id, "Nhầm.", "quan").andExpect(status().isConflict());
        send(complete("/mo-hinh/" + id + "/sua").param("version", version(id)).param("title", SORTING).param("owner", unit("HK-02")), "phuong02")
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/mo-hinh/{id}/sua", id).with(SignedIn.as("phuong02"))).andExpect(redirectedUrl("/mo-hinh/" + id));
        save(complete("/mo-hinh/" + id + "/sua").param("version", version(id)).param("title", "Sửa lén").param("owner", unit("HK-02")))
                .andExpect(status().isConflict());
        accept(id, "quan").andExpect(status().is3xxRedirection());
        accept(id, "quan").andExpect(status().isConflict());
        giveBack(id, "Nhầm.", "quan").andExpect(status().isConflict());

        assertThat(state(id)).isEqualTo("REGISTERED");
    }

    @Test
    void theDistrictAnswersWhatItRead() throws Exception {
        var id = sent();

        send(post("/mo-hinh/{id}/ghi-nhan", id).param("version", "77"), "quan").andExpect(status().isConflict());
        send(post("/mo-hinh/{id}/tra-lai", id).param("version", "77").param("reason", "Chưa rõ."), "quan").andExpect(status().isConflict()).andExpect(content().string(containsString("Chưa rõ.")));
        assertThat(state(id)).isEqualTo("SUBMITTED");
    }

    @Test
    void whoeverWasOvertakenKeepsTheOwnText() throws Exception {
        var id = registered(draft().param("owner", unit("HK-02")));
        var read = version(id);
        save(draft("/mo-hinh/" + id + "/sua").param("version", read).param("owner", unit("HK-02")).param("problem", "Bản của đồng nghiệp.\r\nCùng một câu."))
                .andExpect(status().is3xxRedirection());

        save(draft("/mo-hinh/" + id + "/sua").param("version", read).param("owner", unit("HK-02")).param("problem", "Bản của tôi.\r\nCùng một câu."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa trước bạn")))
                .andExpect(content().string(containsString("Bản của tôi.")))
                .andExpect(content().string(containsString("data-text=\"Bản của đồng nghiệp.\" data-own=\"Bản của tôi.\"")))
                .andExpect(content().string(not(containsString("data-text=\"Cùng một câu.\""))))
                .andExpect(content().string(containsString("name=\"version\" value=\"" + version(id) + "\"")));
    }

    @Test
    void ofEightWritersAtOnceOneWinsEachRoundAndSevenKeepTheirText() throws Exception {
        var id = registered(draft().param("owner", unit("HK-02")));
        for (var round = 0; round < 10; round++) {
            var read = version(id);
            Callable<String> write = () -> {
                var own = "Bản của " + UUID.randomUUID();
                var answer = save(draft("/mo-hinh/" + id + "/sua").param("version", read).param("owner", unit("HK-02")).param("problem", own)).andReturn().getResponse();
                return answer.getStatus() + (answer.getStatus() == 409 && !answer.getContentAsString().contains(own) ? " lost" : "");
            };

            var answers = new ArrayList<>(atOnce(write, write, write, write, write, write, write, write));

            assertThat(answers.remove("302")).as("somebody won").isTrue();
            assertThat(answers).hasSize(7).containsOnly("409");
        }
    }

    private MockHttpServletRequestBuilder draft() {
        return draft(REGISTER);
    }

    private MockHttpServletRequestBuilder draft(String path) {
        return typed(path, TypedRegistration.draft(SORTING));
    }

    private MockHttpServletRequestBuilder complete() {
        return complete(REGISTER);
    }

    /** All but the title and the owner, and sent. */
    private MockHttpServletRequestBuilder complete(String path) {
        var form = TypedRegistration.complete(SORTING);
        List.of("title", "version").forEach(form::remove);
        return typed(path, form).param("gui", "1");
    }

    private static MockHttpServletRequestBuilder typed(String path, Map<String, String> form) {
        var request = post(path);
        form.forEach((field, text) -> {
            if (!"version".equals(field)) {
                request.param(field, text);
            }
        });
        return request;
    }

    private long sent() throws Exception {
        return registered(complete().param("title", SORTING).param("owner", unit("HK-02")));
    }

    private long registered(MockHttpServletRequestBuilder typed) throws Exception {
        save(typed).andExpect(status().is3xxRedirection());
        return database.sql("select max(id) from registered_model").query(Long.class).single();
    }

    private ResultActions save(MockHttpServletRequestBuilder typed) throws Exception {
        return send(typed, "phuong02");
    }

    private ResultActions send(MockHttpServletRequestBuilder typed, String who) throws Exception {
        return mvc.perform(typed.with(csrf()).with(SignedIn.as(who)));
    }

    private ResultActions accept(long id, String who) throws Exception {
        return send(post("/mo-hinh/{id}/ghi-nhan", id).param("version", version(id)), who);
    }

    private ResultActions giveBack(long id, String reason, String who) throws Exception {
        return send(post("/mo-hinh/{id}/tra-lai", id).param("version", version(id)).param("reason", reason), who);
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... tasks) throws Exception {
        var people = Executors.newFixedThreadPool(tasks.length);
        try {
            return people.invokeAll(List.of(tasks)).stream().map(answer -> {
                try {
                    return answer.get();
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            }).toList();
        } finally {
            people.shutdown();
        }
    }

    private static ResultMatcher count(int models) {
        return content().string(containsString("<strong>" + models + "</strong> mô hình"));
    }

    private static ResultMatcher says(String field, String sentence) {
        return content().string(containsString("id=\"" + field + "-error\">" + sentence));
    }

    private long registered() {
        return database.sql("select count(*) from registered_model where code > 'MH-2023-200'").query(Long.class).single();
    }

    private String version(long id) {
        return database.sql("select version from registered_model where id = ?").param(id).query(String.class).single();
    }

    private String state(long id) {
        return database.sql("select status from registered_model where id = ?").param(id).query(String.class).single();
    }

    private long model(String code) {
        return database.sql("select id from registered_model where code = ?").param(code).query(Long.class).single();
    }

    private String unit(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(String.class).single();
    }
}
