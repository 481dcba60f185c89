package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;

/** Phường Hàng Bài (HK-06) had a model registered in 2023 and goes on with it in January 2024. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes; one context with the other pages of registrations
class ContinuationControllerTests {

    private static final String TITLE = "Khéo trong giữ ngõ sạch";
    private static final String PROBLEM = "Ngõ 12 còn 40 hộ để rác sai giờ, tuần nào cũng có phản ánh; thu gom hai lần mỗi ngày nhưng điểm tập kết vẫn ứ đọng.";
    private static final String APPROACH = "Mỗi đảng viên phụ trách 5 hộ, thứ bảy hằng tuần đi từng nhà; cuối tháng công khai kết quả tại nhà văn hóa. "
            + "Chi hội phụ nữ hướng dẫn phân loại, đoàn thanh niên vẽ bảng nhắc giờ đổ rác.";
    private static final String CONTINUE = "/mo-hinh/dang-ky?tu=";
    private static final String COPIED = "gần như chép lại năm trước";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private long earlier;

    @BeforeEach
    void lastYearsModel() throws Exception {
        earlier = send(registration("NEW"));
        accept(earlier);
        clock.set(LocalDateTime.of(2024, 1, 15, 9, 0));
    }

    @AfterEach
    void backToTheYear() {
        clock.reset();
        database.sql("update registered_model set title = title || ', ' || code where owner_id = (select id from unit where code = 'HK-06') and title = ?").param(TITLE).update(); // so that the next story may send it
    }

    @Test
    void itIsOfferedOnTheModelsPageAndAtTheHeadOfTheForm() throws Exception {
        page("/mo-hinh/" + earlier, "phuong06").andExpect(content().string(allOf(containsString(CONTINUE + earlier + "\""), containsString("Đăng ký tiếp năm nay"))));
        page("/mo-hinh/dang-ky", "phuong06").andExpect(content().string(allOf(containsString("Dựa theo mô hình năm trước"), containsString(offer()), containsString("Lấy nội dung"))));
        page("/mo-hinh/" + earlier, "quan").andExpect(content().string(not(containsString(CONTINUE))));
        page("/mo-hinh/dang-ky", "phuong07").andExpect(content().string(not(containsString(offer()))));
    }

    @Test
    void withoutAModelOfLastYearTheFormOffersNone() throws Exception {
        clock.set(LocalDateTime.of(2027, 1, 15, 9, 0));

        page("/mo-hinh/dang-ky", "phuong06").andExpect(status().isOk()).andExpect(content().string(not(containsString("Dựa theo mô hình năm trước"))));
    }

    @Test
    void onceItIsGoneOnWithItsTextMayStillBeginAnother() throws Exception {
        var later = send(renewal("Mở thêm 3 ngõ."));

        page(CONTINUE + earlier, "phuong06").andExpect(redirectedUrl("/mo-hinh/" + later));
        page(CONTINUE + earlier + "&moi=true", "phuong06").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString(PROBLEM), containsString(APPROACH), containsString("<option value=\"NEW\" selected=\"selected\">"), containsString("vào một đăng ký mới"),
                not(containsString("<option value=\"" + earlier + "\" selected=\"selected\">")))));
        page(CONTINUE + earlier + "&moi=true", "phuong07").andExpect(status().isNotFound());
    }

    @Test
    void whereAllAreGoneOnWithTheHeadOfTheFormLeadsToTheirTextAndToWhatGoesOn() throws Exception {
        var later = send(renewal("Mở thêm 3 ngõ."));
        var others = "where ward_id = (select id from unit where code = 'HK-06') and id <> " + earlier;
        database.sql("update registered_model set of_year = 2030 " + others + " and of_year = 2023").update();
        try {
            page("/mo-hinh/dang-ky", "phuong06").andExpect(content().string(allOf(containsString("đều đã được đăng ký tiếp"), containsString("?tu=" + earlier + "&amp;moi=true\">Lấy nội dung"),
                    containsString("href=\"/mo-hinh/" + later + "\">xem bản đã đăng ký tiếp"), not(containsString("Dựa theo mô hình năm trước")))));
        } finally {
            database.sql("update registered_model set of_year = 2023 " + others + " and of_year = 2030").update();
        }
    }

    @Test
    void whatIsOfferedStandsInTheOrderOfTheAlphabet() throws Exception {
        for (var title : new String[] {"Zzz cuối bảng", "Đọc trước", "Dọn trước nữa", "Ấm cúng"}) {
            database.sql("update registered_model set title = ? where id = (select max(id) from registered_model where of_year = 2023 and title like 'Khéo trong giữ ngõ sạch%')").param(title).update();
            clock.reset();
            lastYearsModel();
        }

        var page = page("/mo-hinh/dang-ky", "phuong06").andReturn().getResponse().getContentAsString();
        assertThat(Stream.of("Ấm cúng", "Dọn trước nữa", "Đọc trước", "Zzz cuối bảng").map(title -> page.indexOf(">" + title + " ("))).isSorted().doesNotContain(-1);
    }

    @Test
    void inItsOwnYearItIsNotOfferedAndRefused() throws Exception {
        clock.reset();

        page("/mo-hinh/" + earlier, "phuong06").andExpect(content().string(not(containsString(CONTINUE))));
        page(CONTINUE + earlier, "phuong06").andExpect(status().isConflict()).andExpect(content().string(containsString("Mô hình năm 2023 đang ở trạng thái “Đã đăng ký”")));
    }

    @Test
    void whatWasNeverRegisteredAndWhatIsAnotherWardsIsNotContinued() throws Exception {
        clock.reset();
        var form = registration("NEW");
        form.put("title", "Khéo trong giữ ngõ vắng");
        var waiting = send(form);
        clock.set(LocalDateTime.of(2024, 1, 15, 9, 0));

        page(CONTINUE + waiting, "phuong06").andExpect(status().isConflict()).andExpect(content().string(containsString("“Đã gửi”")));
        page(CONTINUE + earlier, "phuong07").andExpect(status().isNotFound());
    }

    @Test
    void theFormStartsFromLastYearsTextWithoutLastYearsDays() throws Exception {
        page(CONTINUE + earlier, "phuong06").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString(PROBLEM), containsString(APPROACH), containsString("value=\"Hộ phân loại rác\""), containsString("value=\"024 3825 0000\""),
                containsString("<option value=\"CONTINUED\" selected=\"selected\">"), containsString("<option value=\"2024\" selected=\"selected\">"),
                containsString("<option value=\"" + earlier + "\" selected=\"selected\">"), containsString("Đã điền sẵn theo"))))
                .andExpect(content().string(allOf(not(containsString("20/03/2023")), not(containsString("Kiểm đếm giữa năm")))));
    }

    @Test
    void chosenInTheFormItFillsWhatIsStillEmptyAndKeepsWhatWasTyped() throws Exception {
        var form = Map.of("them", "continuedFrom", "continuedFrom", "" + earlier, "kind", "UPGRADED", "year", "2024", "title", "Ngõ 12 không rác",
                "households", "95", "indicators[0].name", "");

        write("/mo-hinh/dang-ky", form).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("value=\"Ngõ 12 không rác\""), containsString("value=\"95\""), containsString("<option value=\"UPGRADED\" selected=\"selected\">"),
                containsString(PROBLEM), containsString("value=\"Hộ phân loại rác\""))));
    }

    @Test
    void aMistypedNumberIsPutRightBeforeTheRestIsFilled() throws Exception {
        var form = Map.of("them", "continuedFrom", "continuedFrom", "" + earlier, "kind", "UPGRADED", "year", "2024", "households", "ba");

        write("/mo-hinh/dang-ky", form).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("value=\"ba\"")));
    }

    @Test
    void renewedWithTheSameTextItWarnsTheWardAndTheDistrict() throws Exception {
        var renewed = send(renewal("Không có gì mới."));

        for (var who : new String[] {"phuong06", "quan"}) {
            page("/mo-hinh/" + renewed, who).andExpect(content().string(allOf(containsString(COPIED), containsString("Không có gì mới."))));
        }
    }

    @Test
    void genuinelyChangedItDoesNotWarn() throws Exception {
        var form = renewal("Mở điểm thu pin cũ, thêm 3 ngõ.");
        form.put("approach", "Tổ dân vận chia thành bốn nhóm, vận động từng hộ ký cam kết; mở điểm thu pin cũ và vỏ hộp sữa tại trường học. Cuối quý biểu dương trên loa phường.");
        form.put("objectives", "Thêm ba ngõ, trên 95 % hộ để rác đúng giờ; mỗi tháng thu 20 kg pin cũ.");
        var renewed = send(form);

        page("/mo-hinh/" + renewed, "quan").andExpect(content().string(allOf(containsString("% số chữ giống năm trước"), not(containsString(COPIED)))));
    }

    @Test
    void aDraftGoesOnBeingItsContinuation() throws Exception {
        var form = renewal("Thêm 3 ngõ.");
        form.remove("gui");
        var draft = send(form);

        form.putAll(Map.of("gui", "1", "version", database.sql("select version from registered_model where id = ?").param(draft).query(String.class).single()));
        write("/mo-hinh/" + draft + "/sua", form).andExpect(status().is3xxRedirection());

        assertThat(database.sql("select status || ' ' || continued_from_id from registered_model where id = ?").param(draft).query(String.class).single())
                .isEqualTo("SUBMITTED " + earlier);
    }

    @Test
    void theTwoYearsStandBesideEachOther() throws Exception {
        var form = renewal("Mỗi đảng viên thêm 3 hộ.");
        form.put("approach", APPROACH.replace("5 hộ", "8 hộ"));
        var renewed = send(form);

        for (var who : new String[] {"phuong06", "quan", "lanhdao"}) {
            page("/mo-hinh/" + renewed + "/so-sanh", who).andExpect(status().isOk()).andExpect(content().string(allOf(
                    containsString("<del>5 </del>"), containsString("<ins>8 </ins>"), containsString("mục giữ nguyên"), containsString("Mỗi đảng viên thêm 3 hộ."))));
        }
        page("/mo-hinh/" + renewed + "/so-sanh", "phuong07").andExpect(status().isNotFound());
        page("/mo-hinh/" + earlier + "/so-sanh", "quan").andExpect(status().isNotFound());
    }

    @Test
    void onceContinuedItIsNotOfferedAgainAndLeadsToItsNextYear() throws Exception {
        var renewed = send(renewal("Thêm 3 ngõ."));

        page("/mo-hinh/dang-ky", "phuong06").andExpect(content().string(not(containsString(offer()))));
        page("/mo-hinh/" + earlier, "phuong06").andExpect(content().string(allOf(not(containsString(CONTINUE)), containsString("Đã đăng ký tiếp năm "),
                containsString("Được tiếp tục bằng mô hình MH-2024-"), containsString("/mo-hinh/" + renewed + "\""))));
    }

    @Test
    void aDraftThatGoesOnIsKnownToItsWardAndIsWhereTheOldLinkLeads() throws Exception {
        var form = renewal("Thêm 3 ngõ.");
        form.remove("gui");
        var draft = send(form);

        page("/mo-hinh/" + earlier, "phuong06").andExpect(content().string(allOf(not(containsString(CONTINUE)), containsString("Đã đăng ký tiếp năm "), containsString("/mo-hinh/" + draft + "\""))));
        page("/mo-hinh/" + earlier, "quan").andExpect(content().string(not(containsString("Đã đăng ký tiếp năm "))));
        page(CONTINUE + earlier, "phuong06").andExpect(redirectedUrl("/mo-hinh/" + draft));
    }

    @Test
    void aModelGoesOnOnceInAYear() throws Exception {
        var renewed = send(renewal("Thêm 3 ngõ."));
        var again = renewal("Thêm 5 ngõ.");

        write("/mo-hinh/dang-ky", again).andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(
                containsString("Mô hình này đã được đăng ký tiếp năm 2024: MH-2024-"), containsString("/mo-hinh/" + renewed + "\""))));
        again.putAll(Map.of("continuedFrom", "", "title", "Khéo trong giữ 5 ngõ sạch"));
        var other = send(again);
        reject(other);

        again.putAll(Map.of("continuedFrom", "" + earlier, "version", version(other)));
        write("/mo-hinh/" + other + "/sua", again).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("đã được đăng ký tiếp năm 2024")));
        assertThat(database.sql("select count(*) from registered_model where continued_from_id = ?").param(earlier).query(Integer.class).single()).isOne();
    }

    @Test
    void ofTwoWhoGoOnWithItInTheSameMomentOneIsRefused() throws Exception {
        var forms = Stream.generate(() -> renewal("Thêm 3 ngõ.")).limit(6).toList();
        var people = Executors.newFixedThreadPool(3);
        try {
            people.invokeAll(forms.stream().map(form -> (Callable<ResultActions>) () -> write("/mo-hinh/dang-ky", form)).toList());
        } finally {
            people.shutdown();
        }

        assertThat(database.sql("select count(*) from registered_model where continued_from_id = ?").param(earlier).query(Integer.class).single()).isOne();
    }

    @Test
    void whenWhatWentOnWasStoppedItMayGoOnAnew() throws Exception {
        var renewed = send(renewal("Thêm 3 ngõ."));
        accept(renewed);
        mvc.perform(post("/mo-hinh/{id}/dung", renewed).param("version", version(renewed)).param("reason", "Tổ dân phố sáp nhập.").with(SignedIn.as("phuong06")).with(csrf())).andExpect(status().is3xxRedirection());

        page("/mo-hinh/dang-ky", "phuong06").andExpect(content().string(containsString(offer())));
        send(renewal("Tổ dân phố mới làm tiếp."));
    }

    @Test
    void theComparisonReadsLastYearsModelAndNoMore() throws Exception {
        var form = renewal("Thêm 3 ngõ.");
        var renewed = send(form);
        form.putAll(Map.of("kind", "NEW", "continuedFrom", "", "title", "Khéo trong giữ ngõ xanh", "key", UUID.randomUUID().toString()));
        var model = send(form);

        var plain = StatementCount.of(() -> page("/mo-hinh/" + model, "quan")).count();
        assertThat(StatementCount.of(() -> page("/mo-hinh/" + renewed, "quan")).count()).isLessThanOrEqualTo(plain + 6);
        assertThat(StatementCount.of(() -> page("/mo-hinh/" + renewed + "/so-sanh", "quan")).statements()).hasSizeLessThan(20);
    }

    private Map<String, String> registration(String kind) {
        var form = TypedRegistration.complete(TITLE);
        form.putAll(Map.of("problem", PROBLEM, "approach", APPROACH, "kind", kind, "key", UUID.randomUUID().toString(), "gui", "1",
                "owner", database.sql("select id from unit where code = 'HK-06'").query(String.class).single()));
        return form;
    }

    private Map<String, String> renewal(String news) {
        var form = registration("CONTINUED");
        form.putAll(Map.of("year", "2024", "continuedFrom", "" + earlier, "news", news, "startDate", "20/3/2024", "endDate", "30/11/2024",
                "milestones[0].dueOn", "30/6/2024", "evaluationDate", "15/11/2024"));
        return form;
    }

    private long send(Map<String, String> form) throws Exception {
        write("/mo-hinh/dang-ky", form).andExpect(status().is3xxRedirection());
        return database.sql("select id from registered_model where request_key = ?").param(UUID.fromString(form.get("key"))).query(Long.class).single();
    }

    private String offer() {
        return "<option value=\"" + earlier + "\">Khéo trong giữ ngõ sạch (MH-2023-";
    }

    private String version(long id) {
        return database.sql("select version from registered_model where id = ?").param(id).query(String.class).single();
    }

    private void reject(long id) throws Exception {
        mvc.perform(post("/mo-hinh/{id}/tra-lai", id).param("version", version(id)).param("reason", "Chưa rõ.").with(SignedIn.as("quan")).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private void accept(long id) throws Exception {
        mvc.perform(post("/mo-hinh/{id}/ghi-nhan", id).param("version", version(id)).with(SignedIn.as("quan")).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private ResultActions write(String path, Map<String, String> form) throws Exception {
        var request = post(path);
        form.forEach(request::param);
        return mvc.perform(request.with(SignedIn.as("phuong06")).with(csrf()));
    }

    private ResultActions page(String path, String who) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(who)));
    }
}
