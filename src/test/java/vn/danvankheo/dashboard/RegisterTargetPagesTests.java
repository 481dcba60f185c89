package vn.danvankheo.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Targets that quận Hoàn Kiếm lets the register of models answer, on every page that shows them; each test is undone. */
@HoanKiemTest
@Transactional
class RegisterTargetPagesTests {

    private static final Pattern LIST = Pattern.compile("href=\"(/mo-hinh\\?[^\"]+)\">xem danh sách mô hình");
    private static final Pattern FOUND = Pattern.compile("<strong>(\\d+)</strong> mô hình(?: của <strong>(\\d+)</strong>)?");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;

    /** Of Chương Dương's models one was stopped in July, one lost its recognition in December, one was refused; five in the district were surveyed. */
    @BeforeEach
    void aYearOfChanges() {
        database.sql("update registered_model set status = 'STOPPED', stopped_at = '2023-07-10 08:00+07' where code = 'MH-2023-004'").update();
        database.sql("update registered_model set surveyed_on = '2023-05-31' where code in ('MH-2023-004', 'MH-2023-006', 'MH-2023-008', 'MH-2023-011', 'MH-2023-040')").update();
        database.sql("update registered_model set status = 'NOT_RECOGNIZED', decided_on = '2023-10-15' where code in ('MH-2023-001', 'MH-2023-012')").update();
        database.sql("""
                insert into taken_move (id, model_id, move, from_status, to_status, taken_at, actor, reason)
                select nextval('taken_move_seq'), id, 'REVOKE', 'RECOGNIZED', 'NOT_RECOGNIZED', '2023-12-05 09:00+07', 'quan', 'Khai sai.' from registered_model where code = 'MH-2023-001'""").update();
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED_MODELS, MODELS, NUMBER, LATEST, WARDS",
        "REGISTERED_MODELS, MODELS, NUMBER, SUM,    WARDS",
        "REGISTERED_MODELS, BODIES, NUMBER, LATEST, DISTRICT",
        "REGISTERED_MODELS, BODIES, RATIO,  LATEST, WARDS",
        "SURVEYED_MODELS,   MODELS, RATIO,  LATEST, WARDS",
        "RECOGNIZED_MODELS, MODELS, NUMBER, LATEST, WARDS",
        "RECOGNIZED_MODELS, BODIES, NUMBER, SUM,    WARDS"})
    void theListHasAsManyAsTheFigureSays(String source, String counting, String measure, String accumulation, String scope) throws Exception {
        var target = added(Map.of("source", source, "counting", counting, "measure", measure, "accumulation", accumulation, "scope", scope));

        for (var month : new String[] {"2023-02", "2023-06", "2023-11", "2023-12"}) {
            assertThat(listed(result(target, month, null, "lanhdao"), counting, "lanhdao")).as("the district in " + month).isEqualTo(figure(target, month, null));
            if (scope.equals("WARDS")) {
                assertThat(listed(result(target, month, null, "phuong01"), counting, "phuong01")).as("the ward in " + month).isEqualTo(figure(target, month, "HK-01"));
                assertThat(listed(result(target, month, "HK-01", "quan"), counting, "quan")).isEqualTo(figure(target, month, "HK-01"));
            }
        }
    }

    @Test
    void theMonthsTellWhatBecameOfTheModels() throws Exception {
        var recognized = added(Map.of("source", "RECOGNIZED_MODELS"));
        var registered = added(Map.of("code", "ZZ-02", "source", "REGISTERED_MODELS"));

        assertThat(figure(recognized, "2023-10", "HK-01")).isEqualTo(1); // the one recognised by a decision of 15 October
        assertThat(figure(recognized, "2023-11", "HK-01")).isEqualTo(count("ward = 'HK-01' and status = 'RECOGNIZED'") + 1);
        assertThat(figure(recognized, "2023-12", "HK-01")).isEqualTo(count("ward = 'HK-01' and status = 'RECOGNIZED'"));
        assertThat(figure(registered, "2023-06", null) - figure(registered, "2023-07", null)).isEqualTo(1);
        assertThat(figure(registered, "2023-10", null)).isEqualTo(count("registered_at is not null and (stopped_at is null or stopped_at >= '2023-11-01 00:00+07')"));
    }

    @Test
    void everyPageSaysThatNobodyReportsIt() throws Exception {
        var id = id(added(Map.of("source", "RECOGNIZED_MODELS", "name", "Mô hình được công nhận")));

        open("/?thang=2023-11", "quan").andExpect(content().string(containsString("Theo sổ mô hình đến hết tháng 11 có")))
                .andExpect(content().string(containsString("/mo-hinh?nam=2023&amp;chang=RECOGNIZED&amp;den=2023-11-30&amp;con=true&amp;quan=HK\">Xem danh sách mô hình")));
        open("/?thang=2023-11", "phuong13").andExpect(content().string(containsString("Theo sổ mô hình đến hết tháng 11 có")))
                .andExpect(content().string(containsString("con=true&amp;phuong=HK-13\">Xem danh sách mô hình")));
        open("/?thang=2023-11", "admin").andExpect(content().string(containsString("Theo sổ mô hình")))
                .andExpect(content().string(not(containsString("Xem danh sách mô hình"))));
        open("/chi-tieu/" + id, "phuong13").andExpect(content().string(containsString("Không ai phải báo cáo: số liệu theo sổ mô hình")))
                .andExpect(content().string(containsString("Đếm trong sổ mô hình số mô hình được công nhận, tính đến hết tháng, của mỗi phường, rồi cộng các phường.")));
        open("/chi-tieu?nam=2023&q=zz-01", "quan").andExpect(content().string(containsString("theo sổ mô hình")));
        open("/chi-tieu/" + id + "/ket-qua?thang=2023-11", "quan").andExpect(content().string(containsString("không đơn vị nào phải báo cáo")))
                .andExpect(content().string(not(containsString("/giao-ban/"))));
        mvc.perform(get("/api/v1/scoreboards/HK/2023").param("asOf", "2023-11").with(SignedIn.as("quan")))
                .andExpect(jsonPath("$.targets[?(@.code == 'ZZ-01')].source").value("RECOGNIZED_MODELS"))
                .andExpect(jsonPath("$.targets[?(@.code == 'DV-01')].source").value("REPORTS"))
                .andExpect(jsonPath("$.total").value(39));
    }

    @Test
    void theReportShowsTheFigureAndDoesNotAskForIt() throws Exception {
        var id = id(added(Map.of("source", "RECOGNIZED_MODELS", "name", "Mô hình được công nhận")));
        mvc.perform(post("/giao-ban").param("don-vi", String.valueOf(unit("HK-06"))).param("thang", "2023-12").with(SignedIn.as("phuong06")).with(csrf()));
        entities.flush();
        var report = database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06' and r.month = '2023-12-01'").query(Long.class).single();
        var counted = count("ward = 'HK-06' and status = 'RECOGNIZED'");

        open("/giao-ban/" + report + "/sua", "phuong06")
                .andExpect(content().string(containsString("<strong>" + counted + " mô hình</strong>")))
                .andExpect(content().string(containsString("Theo sổ mô hình, không phải nhập.")))
                .andExpect(content().string(containsString("den=2023-12-31&amp;con=true&amp;phuong=HK-06\">Xem danh sách")))
                .andExpect(content().string(not(containsString("figures[" + id + "]"))));
        open("/giao-ban/" + report + "/nop", "phuong06")
                .andExpect(content().string(containsString("0/33</strong> số liệu đã điền")))
                .andExpect(content().string(containsString(">theo sổ mô hình")));
        mvc.perform(post("/giao-ban/{id}/sua", report).param("version", "0").param("figures[" + id + "].value", "99").with(SignedIn.as("phuong06")).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("không thuộc phạm vi báo cáo")));
    }

    @ParameterizedTest
    @CsvSource({"/?thang=2023-11, quan", "/?thang=2023-11, phuong13"})
    void itCostsOneMoreStatement(String page, String who) throws Exception {
        open(page, who);
        var without = StatementCount.of(() -> open(page, who)).count();
        added(Map.of("source", "REGISTERED_MODELS"));
        added(Map.of("code", "ZZ-02", "source", "RECOGNIZED_MODELS", "counting", "BODIES"));
        open(page, who);

        assertThat(StatementCount.of(() -> open(page, who)).count()).isEqualTo(without + 1);
    }

    private String added(Map<String, String> terms) throws Exception {
        var form = new LinkedHashMap<>(Map.of("year", "2023", "group", "DV", "code", "ZZ-01", "name", "Mô hình", "field", "POLITICAL_SYSTEM",
                "unit", "mô hình", "assigned", "500", "accumulation", "LATEST"));
        form.putAll(terms);
        var typed = post("/chi-tieu/them");
        form.forEach(typed::param);
        mvc.perform(typed.with(SignedIn.as("quan")).with(csrf())).andExpect(status().is3xxRedirection());
        entities.flush();
        return form.get("code");
    }

    private ResultActions open(String address, String who) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(who))).andExpect(status().isOk());
    }

    private String result(String target, String month, String ward, String who) throws Exception {
        return open("/chi-tieu/" + id(target) + "/ket-qua?thang=" + month + (ward == null ? "" : "&phuong=" + ward), who).andReturn().getResponse().getContentAsString();
    }

    /** How many models, or bodies, stand in the list that a page links to. */
    private int listed(String page, String counting, String who) throws Exception {
        var link = LIST.matcher(page);
        assertThat(link.find()).as("a link to the list").isTrue();
        var found = FOUND.matcher(open(HtmlUtils.htmlUnescape(link.group(1)), who).andReturn().getResponse().getContentAsString());
        assertThat(found.find()).as("a count").isTrue();
        return Integer.parseInt(found.group(counting.equals("BODIES") ? 2 : 1));
    }

    /** The figure that the scoreboard has: of a share its numerator. */
    private int figure(String target, String month, String ward) throws Exception {
        var request = get("/api/v1/scoreboards/HK/2023").param("asOf", month);
        var answer = mvc.perform((ward == null ? request : request.param("ward", ward)).with(SignedIn.as("quan"))).andReturn().getResponse().getContentAsString();
        var standing = JsonPath.<List<Map<String, Object>>>read(answer, "$.targets[?(@.code == '" + target + "')]").get(0);
        var share = Pattern.compile("\\(([\\d.]+)/[\\d.]+[^)]*\\)").matcher(standing.get("reason").toString());
        return share.find() ? Integer.parseInt(share.group(1).replace(".", "")) : ((Number) standing.get("value")).intValue();
    }

    private int count(String condition) {
        return database.sql("select count(*) from (select m.*, u.code as ward from registered_model m join unit u on u.id = m.ward_id) m where " + condition)
                .query(Integer.class).single();
    }

    private long unit(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(Long.class).single();
    }

    private long id(String target) {
        return database.sql("select id from target where code = ?").param(target).query(Long.class).single();
    }
}
