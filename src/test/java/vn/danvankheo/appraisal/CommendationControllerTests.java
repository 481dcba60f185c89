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
import java.net.URI;
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
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** A recognised model of phường Cửa Đông (HK-02) is rewarded; each test is undone. */
@HoanKiemTest
@Transactional
class CommendationControllerTests {

    private static final String OWNER = "Tổ dân phố số 7";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;
    private long model;

    @BeforeEach
    void aModelIsRecognised() {
        model = database.sql("select m.id from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-02' order by m.code limit 1").query(Long.class).single();
        database.sql("update registered_model set status = 'RECOGNIZED', subject_type = 'COLLECTIVE' where id = ?").param(model).update();
        database.sql("update unit set name = ? where id = (select owner_id from registered_model where id = ?)").params(OWNER, model).update();
    }

    @Test
    void theDistrictRewardsTheBodyAndTheModelTellsIt() throws Exception {
        open("/mo-hinh/%d/khen-thuong".formatted(model), "quan").andExpect(says("Tập thể: " + OWNER)).andExpect(content().string(not(containsString("Thành tích này đã được khen"))));

        reward(Map.of()).andExpect(redirectedUrlPattern("/khen-thuong/*"));

        open("/khen-thuong/" + commendation(), "quan").andExpect(says("1.500.000 đồng")).andExpect(says(OWNER));
        open("/mo-hinh/" + model, "phuong02").andExpect(says("Ban Thường vụ Quận ủy tặng giấy khen cho " + OWNER + ", quyết định 22-QĐ/QU"))
                .andExpect(says("/khen-thuong/" + commendation()));
        assertThat(trail()).startsWith("commendation.recorded: số 22-QĐ/QU ngày 16/10/2023 của Ban Thường vụ Quận ủy, " + OWNER);
    }

    @Test
    void theSameAchievementIsRewardedAgainOnlyForAReason() throws Exception {
        reward(Map.of());
        open("/mo-hinh/%d/khen-thuong".formatted(model), "quan").andExpect(says("Giấy khen số 22-QĐ/QU ngày 16/10/2023")).andExpect(says("Vẫn ghi khen thưởng"));

        reward(Map.of("number", "30-QĐ/QU")).andExpect(status().isUnprocessableContent())
                .andExpect(says("Thành tích này đã được khen: Giấy khen số 22-QĐ/QU ngày 16/10/2023, " + OWNER)).andExpect(says("value=\"30-QĐ/QU\""));
        reward(Map.of("number", "30-QĐ/QU", "again", "true", "againReason", " ")).andExpect(beside("againReason", "Ghi lý do vẫn khen thêm"));
        assertThat(commendations()).isOne();
        reward(Map.of("number", "30-QĐ/QU", "again", "true", "againReason", "Khen riêng người khởi xướng.", "recipientType", "INDIVIDUAL", "person", "Tổ trưởng tổ 7"))
                .andExpect(redirectedUrlPattern("/khen-thuong/*"));

        open("/khen-thuong/" + commendation(), "quan").andExpect(says("Khen riêng người khởi xướng.")).andExpect(says("Tổ trưởng tổ 7"));
    }

    @Test
    void pressedTwiceItIsOneCommendation() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = reward(Map.of("key", key)).andReturn().getResponse().getRedirectedUrl();

        reward(Map.of("key", key)).andExpect(redirectedUrl(first));
        reward(Map.of("key", key, "money", "2000000")).andExpect(status().isUnprocessableContent()).andExpect(says("Biểu mẫu này đã ghi khen thưởng theo quyết định 22-QĐ/QU"));

        assertThat(commendations()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kind          |                  | Chọn hình thức khen thưởng.",
        "kind          | DIPLOMA_OF_MERIT | Bằng khen do thành phố tặng",
        "recipientType |                  | Chọn tập thể hoặc cá nhân.",
        "achievement   |                  | Ghi thành tích, ví dụ",
        "money         | một triệu        | Phải là một số",
        "money         | -1               | Số không được âm.",
        "money         | 1000,5           | Tiền thưởng tính tròn đồng",
        "money         | 1234567890123456 | Số quá dài",
        "decidedOn     | 19/12/2023       | Ngày quyết định chưa đến",
        "decidedOn     | 31/12/2022       | quyết định phải từ năm đó trở đi",
        "number        |                  | Ghi số của văn bản"})
    void whatIsWrongIsSaidBesideItsField(String field, String typed, String sentence) throws Exception {
        reward(Map.of(field, typed == null ? "" : typed)).andExpect(status().isUnprocessableContent()).andExpect(beside(field, sentence)).andExpect(says("Phó Bí thư Thường trực"));

        assertThat(commendations()).isZero();
    }

    @Test
    void aPersonIsNamed() throws Exception {
        reward(Map.of("recipientType", "INDIVIDUAL")).andExpect(beside("person", "Ghi họ tên, chức vụ"));
        reward(Map.of("kind", "DIPLOMA_OF_MERIT", "level", "CITY")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aWardWritesItsOwnLevelsRewardsDown() throws Exception {
        send("/mo-hinh/%d/khen-thuong".formatted(model), typed(Map.of()), "phuong02").andExpect(beside("level", "Phường ghi khen thưởng cấp phường"));
        send("/mo-hinh/%d/khen-thuong".formatted(model), typed(Map.of("level", "WARD")), "phuong02").andExpect(status().is3xxRedirection());
        var wards = commendation();
        open("/khen-thuong/" + wards, "phuong02").andExpect(says("Sửa chỗ chép nhầm"));
        reward(Map.of("again", "true", "againReason", "Thành tích lớn hơn."));

        open("/khen-thuong/" + commendation(), "phuong02").andExpect(content().string(not(containsString("Sửa chỗ chép nhầm"))));
        open("/khen-thuong/" + commendation() + "/sua", "phuong02").andExpect(status().isNotFound());
        send("/khen-thuong/%d/huy".formatted(commendation()), Map.of("reason", "Nhầm."), "phuong02").andExpect(status().isNotFound());
    }

    @Test
    void anotherWardFindsNothing() throws Exception {
        reward(Map.of());

        open("/khen-thuong", "phuong03").andExpect(content().string(not(containsString(OWNER))));
        for (var page : List.of("/khen-thuong/" + commendation(), "/khen-thuong/" + commendation() + "/sua", "/mo-hinh/" + model + "/khen-thuong")) {
            open(page, "phuong03").andExpect(status().isNotFound());
        }
        send("/mo-hinh/%d/khen-thuong".formatted(model), typed(Map.of("level", "WARD")), "phuong03").andExpect(status().isNotFound());
    }

    @Test
    void onlyARegisteredModelIsRewarded() throws Exception {
        database.sql("update registered_model set status = 'SUBMITTED' where id = ?").param(model).update();

        open("/mo-hinh/%d/khen-thuong".formatted(model), "quan").andExpect(status().isConflict());
        reward(Map.of()).andExpect(status().isConflict()).andExpect(says("trạng thái “Đã gửi” nên chưa ghi khen thưởng được"));
    }

    @Test
    void aMistakeIsCorrectedAndWhoWasOvertakenIsTold() throws Exception {
        reward(Map.of());
        var page = "/khen-thuong/%d/sua".formatted(commendation());
        open(page, "quan").andExpect(says("value=\"1.500.000\""));

        send(page, typed(Map.of("version", "0", "money", "2.000.000")), "quan").andExpect(redirectedUrl("/khen-thuong/" + commendation()));

        send(page, typed(Map.of("version", "0", "money", "3.000.000")), "quan").andExpect(OvertakenPage.shows("money", "2.000.000")).andExpect(says("value=\"3.000.000\""));
        open("/khen-thuong/" + commendation(), "quan").andExpect(says("2.000.000 đồng"));
    }

    @Test
    void aRevokedRewardKeepsItsRecordAndCountsNoMore() throws Exception {
        reward(Map.of());
        var page = "/khen-thuong/%d/huy".formatted(commendation());
        send(page, Map.of("reason", ""), "quan").andExpect(beside("reason", "Ghi rõ lý do"));

        send(page, Map.of("reason", "Kê khai sai.", "number", "31-QĐ/QU"), "quan").andExpect(redirectedUrl("/khen-thuong/" + commendation()));

        open("/khen-thuong/" + commendation(), "quan").andExpect(says("Kê khai sai.")).andExpect(content().string(not(containsString("Sửa chỗ chép nhầm"))));
        send(page, Map.of("reason", "Lần nữa."), "quan").andExpect(status().isConflict()).andExpect(says("Khen thưởng theo quyết định 22-QĐ/QU đã hủy"));
        open("/mo-hinh/" + model, "quan").andExpect(says("Hủy khen thưởng theo quyết định 22-QĐ/QU"));
        reward(Map.of("number", "40-QĐ/QU")).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @CsvSource({"q=to dan pho so 7, 1", "q=22 QD, 1", "hinhThuc=CERTIFICATE_OF_MERIT, 1", "hinhThuc=PRAISE, 0", "cap=DISTRICT&phuong=HK-02, 1", "phuong=HK-03, 0", "nam=2022, 0",
        "trang=0, 1", "trang=99, 1", "nam=&phuong=&hinhThuc=&cap=&q=, 1"})
    void theListIsFiltered(String filter, int found) throws Exception {
        reward(Map.of());

        open("/khen-thuong?" + filter, "lanhdao").andExpect(says("<strong>" + found + "</strong> lượt khen thưởng"));
    }

    @Test
    void itsPagesCostABoundedNumberOfStatements() throws Exception {
        reward(Map.of());

        for (var page : List.of("/khen-thuong", "/khen-thuong/" + commendation(), "/mo-hinh/" + model + "/khen-thuong")) {
            entities.clear();
            assertThat(StatementCount.of(() -> open(page, "quan").andExpect(status().isOk())).statements()).as(page).hasSizeLessThanOrEqualTo(16);
        }
    }

    private ResultActions reward(Map<String, String> otherwise) throws Exception {
        return send("/mo-hinh/%d/khen-thuong".formatted(model), typed(otherwise), "quan");
    }

    /** A certificate of merit of the district for the body, with money. */
    private static Map<String, String> typed(Map<String, String> otherwise) {
        var typed = new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString(), "kind", "CERTIFICATE_OF_MERIT", "recipientType", "COLLECTIVE",
                "achievement", "80 hộ phân loại rác.", "money", "1.500.000"));
        typed.putAll(Map.of("level", "DISTRICT", "number", "22-QĐ/QU", "decidedOn", "16/10/2023", "organ", "Ban Thường vụ Quận ủy", "signer", "Phó Bí thư Thường trực"));
        typed.putAll(otherwise);
        return typed;
    }

    private ResultActions send(String path, Map<String, String> typed, String who) throws Exception {
        var request = post(path);
        typed.forEach(request::param);
        entities.flush();
        entities.clear();
        var answer = mvc.perform(request.with(SignedIn.as(who)).with(csrf()));
        entities.flush();
        entities.clear();
        return answer;
    }

    private ResultActions open(String page, String who) throws Exception {
        return mvc.perform(get(URI.create(page.replace(" ", "%20"))).with(SignedIn.as(who)));
    }

    private long commendation() {
        return database.sql("select max(id) from commendation").query(Long.class).single();
    }

    private int commendations() {
        return database.sql("select count(*) from commendation").query(Integer.class).single();
    }

    private String trail() {
        return database.sql("select action || ': ' || subject from audit_entry order by id desc limit 1").query(String.class).single();
    }

    private static ResultMatcher says(String sentence) {
        return content().string(containsString(sentence));
    }

    private static ResultMatcher beside(String field, String sentence) {
        return answer -> assertThat(Pattern.compile("id=\"%s-error\">([^<]*)".formatted(Pattern.quote(field))).matcher(answer.getResponse().getContentAsString()).results()
                .map(found -> found.group(1)).toList()).singleElement().asString().contains(sentence);
    }
}
