package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Phường Hàng Gai (HK-11) registered a model; then phường Hàng Bài (HK-06) registers one like it, or not. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes; one context with the other pages of registrations
class LookAlikeControllerTests {

    private static final String FIRST = "Nhà chờ xe buýt có cây xanh";
    private static final String PROBLEM = "Năm nhà chờ xe buýt trên phố Hàng Gai bị dán quảng cáo kín mặt kính, ghế gãy không ai thay, người già đứng chờ dưới nắng.";
    private static final String APPROACH = "Hội cựu chiến binh nhận mỗi tổ một nhà chờ, bóc quảng cáo vào sáng chủ nhật đầu tháng; đoàn thanh niên trồng cây leo và tưới theo lịch dán tại chỗ. "
            + "Chủ hàng bên cạnh giữ chìa khóa vòi nước.";
    private static final String WARNING = "Mô hình gần giống";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private LookAlikes lookAlikes;
    @Autowired
    private Models models;
    @Autowired
    private UnitRepository units;
    private long first;

    @BeforeEach
    void hangGaisModelAlone() throws Exception {
        database.sql("update registered_model set status = 'DRAFT' where request_key is not null").update();
        first = send("phuong11", typed(FIRST, PROBLEM, APPROACH));
    }

    @Test
    void theSameTextRegisteredByTwoWardsWarnsTheSecondOneAndTheDistrict() throws Exception {
        var second = send("phuong06", typed("Đón xe không nắng", PROBLEM, APPROACH));

        page(second, "phuong06").andExpect(content().string(allOf(containsString(WARNING), containsString(FIRST), containsString(code(first)), containsString("nội dung giống 100 %"),
                containsString("Có đoạn giống từng chữ ở mục: <span>Thực trạng, lý do xây dựng</span><span>; </span><span>Nội dung, cách làm</span>"))));
        page(second, "quan").andExpect(content().string(allOf(containsString(WARNING), containsString("href=\"/mo-hinh/" + first + "\""))));
    }

    @Test
    void aChangedOneDoesNot() throws Exception {
        var second = send("phuong06", typed(FIRST, "Người chờ xe trước cổng bệnh viện phải đứng tràn xuống lòng đường, hai lần va chạm trong quý một; chưa tổ chức nào nhận trông coi khu vực này.",
                "Vận động ba cửa hàng cho mượn hiên, kê ghế dài; tổ liên gia thay nhau nhắc xe ôm đỗ gọn, mỗi tối quét dọn một lượt và ghi sổ giao ca."));

        page(second, "phuong06").andExpect(content().string(not(containsString(WARNING))));
        page(second, "quan").andExpect(content().string(not(containsString(WARNING))));
    }

    @Test
    void otherNumbersAndAnotherStreetDoNotHideACopy() throws Exception {
        var second = send("phuong06", typed("Đón xe không nắng", PROBLEM.replace("Năm", "Ba").replace("Hàng Gai", "Hàng Bài"), APPROACH.replace("chủ nhật", "thứ bảy")));

        page(second, "phuong06").andExpect(content().string(allOf(containsString(WARNING), containsString(code(first)))));
    }

    @Test
    void aListOfShortPointsIsAParagraphToo() throws Exception {
        var points = "- Bóc quảng cáo sáng chủ nhật đầu tháng\n- Trồng cây leo, tưới theo lịch dán sẵn\n- Giao chìa khóa vòi nước cho chủ hàng";
        var earlier = send("phuong11", typed("Trạm chờ mát", "Chỗ chờ nóng.", points));
        var second = send("phuong06", typed("Đón xe không nắng", "Khác.", points));

        page(second, "phuong06").andExpect(content().string(allOf(containsString(code(earlier)), containsString("giống từng chữ ở mục: <span>Nội dung, cách làm</span>"))));
    }

    @Test
    void ofAnotherWardsModelOneLearnsThatItExistsAndNoMore() throws Exception {
        var secret = "Kinh phí do chủ khách sạn đầu phố hứa riêng với tổ trưởng.";
        var earlier = send("phuong11", typed("Trạm chờ mát", PROBLEM + " " + secret, APPROACH));
        var second = send("phuong06", typed("Trạm chờ mát", PROBLEM, APPROACH));

        page(second, "phuong06").andExpect(content().string(allOf(containsString(code(earlier)), containsString("Hàng Gai, năm 2023"),
                not(containsString(secret)), not(containsString("/mo-hinh/" + earlier + "\"")))));
        page(earlier, "phuong06").andExpect(status().isNotFound());
    }

    @Test
    void anOwnModelOfLastYearIsOneClickAwayAndAnOlderOneIsForgotten() throws Exception {
        var lastYear = send("phuong06", typed("Trạm chờ mát", PROBLEM, APPROACH));
        var longAgo = send("phuong06", typed("Trạm chờ cũ", PROBLEM, APPROACH));
        database.sql("update registered_model set of_year = 2022, code = replace(code, '2023', '2022') where id = ?").param(lastYear).update();
        database.sql("update registered_model set of_year = 2021, code = replace(code, '2023', '2021') where id = ?").param(longAgo).update();

        page(send("phuong06", typed("Đón xe không nắng", PROBLEM, APPROACH)), "phuong06").andExpect(content().string(allOf(
                containsString("href=\"/mo-hinh/" + lastYear + "\""), not(containsString(code(longAgo))))));
    }

    @Test
    void aDraftOfAnotherWardIsNobodysBusiness() throws Exception {
        var draft = typed("Trạm chờ mát", PROBLEM, APPROACH);
        draft.remove("gui");
        var unsent = send("phuong11", draft);

        page(send("phuong06", typed("Trạm chờ mát", PROBLEM, APPROACH)), "quan").andExpect(content().string(not(containsString(code(unsent)))));
    }

    @Test
    void theDraftSaysItBeforeItIsSent() throws Exception {
        var draft = typed("Đón xe không nắng", PROBLEM, APPROACH);
        draft.remove("gui");
        draft.put("owner", database.sql("select id from unit where code = 'HK-06'").query(String.class).single());

        mvc.perform(request(draft).accept(MediaType.APPLICATION_JSON).with(SignedIn.as("phuong06")).with(csrf()))
                .andExpect(status().isOk()).andExpect(jsonPath("$.alike").value("1 mô hình của năm nay hoặc năm trước gần giống bản này. Xem lại cho chắc; vẫn gửi được."));
        mvc.perform(get("/mo-hinh/{id}/sua", id(draft)).with(SignedIn.as("phuong06"))).andExpect(content().string(allOf(containsString(WARNING), containsString(code(first)))));
    }

    @Test
    void whatIsRegisteredIsNotSuspectedAnyMore() throws Exception {
        var second = send("phuong06", typed("Đón xe không nắng", PROBLEM, APPROACH));
        var version = database.sql("select version from registered_model where id = ?").param(second).query(String.class).single();
        mvc.perform(post("/mo-hinh/{id}/ghi-nhan", second).param("version", version).with(SignedIn.as("quan")).with(csrf())).andExpect(status().is3xxRedirection());

        page(second, "quan").andExpect(content().string(not(containsString(WARNING))));
    }

    @Test
    void ofTenModelsWithOneNameOnlyTheTwoWarnOfWhichOneCopied() {
        var staff = staff();

        var warned = database.sql("select id from registered_model where title = 'Khéo trong xóa điểm đen vệ sinh môi trường' and request_key is null order by code").query(Long.class)
                .list().stream().map(id -> models.model(id, staff)).filter(model -> !lookAlikes.of(model, staff).isEmpty()).toList();

        assertThat(warned).extracting(RegisteredModel::getCode).containsExactly("MH-2023-003", "MH-2023-014");
        assertThat(lookAlikes.of(warned.get(0), staff)).first().returns("MH-2023-014", LookAlike::code).returns(100, LookAlike::textPercent)
                .returns(List.of("problem"), LookAlike::sameFields);
    }

    @Test
    void whicheverWayAModelIsWrittenItsSentencesAreKept() {
        assertThat(sentences(database.sql("select id from registered_model where code = 'MH-2023-004'").query(Long.class).single()))
                .isEqualTo("con 37 ho kinh doanh no thue tu quy truoc nhieu ho noi khong biet con no, phia bo song co nhieu ho tam tru");

        database.sql("update registered_model set problem = 'Ngõ tối. Đèn hỏng!' where id = ?").param(first).update();

        assertThat(sentences(first)).isEqualTo("ngo toi, den hong");
    }

    @Test
    void theyCostOneStatementHoweverManyAreAlike() throws Exception {
        for (var copy = 0; copy < 8; copy++) {
            send("phuong11", typed(FIRST + " " + copy, PROBLEM, APPROACH));
        }
        var second = send("phuong06", typed("Đón xe không nắng", PROBLEM, APPROACH));
        var staff = staff();
        var model = models.model(second, staff);

        assertThat(StatementCount.of(() -> assertThat(lookAlikes.of(model, staff)).hasSize(5)).count()).isOne();
    }

    private Viewer staff() {
        return new Viewer(0, "quan", "Cán bộ quận", List.of(), new Scope(units.reportingUnits(units.findByCode("HK").orElseThrow().getId()).stream().map(Unit::getId).collect(Collectors.toSet())));
    }

    private Map<String, String> typed(String title, String problem, String approach) {
        var form = TypedRegistration.complete(title);
        form.putAll(Map.of("problem", problem, "approach", approach, "key", UUID.randomUUID().toString(), "gui", "1"));
        return form;
    }

    private long send(String who, Map<String, String> form) throws Exception {
        form.put("owner", database.sql("select id from unit where code = ?").param("HK-" + who.substring(6)).query(String.class).single());
        mvc.perform(request(form).with(SignedIn.as(who)).with(csrf())).andExpect(status().is3xxRedirection());
        return id(form);
    }

    private static MockHttpServletRequestBuilder request(Map<String, String> form) {
        var request = post("/mo-hinh/dang-ky");
        form.forEach(request::param);
        return request;
    }

    private ResultActions page(long id, String who) throws Exception {
        return mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as(who)));
    }

    private long id(Map<String, String> form) {
        return database.sql("select id from registered_model where request_key = ?").param(UUID.fromString(form.get("key"))).query(Long.class).single();
    }

    private String code(long id) {
        return database.sql("select code from registered_model where id = ?").param(id).query(String.class).single();
    }

    private String sentences(long id) {
        return database.sql("select string_agg(folded, ', ' order by paragraph, place) from model_sentence where model_id = ? and field = 'problem'").param(id).query(String.class).single();
    }
}
