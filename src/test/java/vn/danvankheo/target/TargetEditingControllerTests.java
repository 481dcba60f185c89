package vn.danvankheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** The district's staff sets the year's targets; each test is undone. */
@HoanKiemTest
@Transactional
class TargetEditingControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;

    @Test
    void theYearStandsOnOnePageInBoundedStatements() throws Exception {
        var seen = StatementCount.of(() -> open("/chi-tieu?nam=2023", "lanhdao").andExpect(content().string(containsString("<strong>38</strong> chỉ tiêu"))));

        assertThat(seen.count()).isLessThan(16);
    }

    @ParameterizedTest
    @CsvSource({"thu thue, KT-02", "THUẾ, KT-02", "kt 02, KT-02", "pham phap hinh su, AN-01"})
    void aTargetIsFoundWithoutMarks(String words, String code) throws Exception {
        mvc.perform(get("/chi-tieu").param("nam", "2023").param("q", words).with(SignedIn.as("phuong01")))
                .andExpect(status().isOk()).andExpect(content().string(containsString(">" + code + "<")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "-1", "0"})
    void noPageNumberBreaksTheList(String page) throws Exception {
        open("/chi-tieu?nam=2023&trang=" + page, "quan").andExpect(status().isOk());
    }

    @Test
    void aWardSeesItsOwnAllocationAlone() throws Exception {
        open("/chi-tieu/" + id("KT-02"), "phuong01").andExpect(content().string(containsString("18.483"))).andExpect(content().string(not(containsString("8.046"))));
    }

    @Test
    void numbersChangeWithAReasonAndTheTrailTellsBoth() throws Exception {
        change("KT-02", Map.of("assigned", "190.000")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Ghi lý do thay đổi")));
        change("KT-02", Map.of("assigned", "190.000", "reason", "Giao bổ sung")).andExpect(status().is3xxRedirection());

        assertThat(trail()).isEqualTo("target.changed: giao 185.000 → 190.000. Lý do: Giao bổ sung");
    }

    @Test
    void thePageAsksEachThingOnceSoThatItsOwnFormIsAccepted() throws Exception {
        var page = open("/chi-tieu/" + id("KT-02") + "/sua", "quan").andReturn().getResponse().getContentAsString();
        var added = open("/chi-tieu/them?nam=2023", "quan").andReturn().getResponse().getContentAsString();

        assertThat(fields(page)).doesNotHaveDuplicates().contains("code", "year", "reason");
        assertThat(fields(added)).doesNotHaveDuplicates().contains("code", "year").doesNotContain("reason");
    }

    @Test
    void theTrailSpeaksTheWordsOfThePages() throws Exception {
        change("KT-01", Map.of("accumulation", "LATEST", "reason", "Sửa cách tính"));

        assertThat(trail()).isEqualTo("target.changed: cộng dồn Cộng các tháng → Lấy tháng mới nhất. Lý do: Sửa cách tính");
    }

    @Test
    void aNewNameNeedsNoReasonAndIsInTheTrail() throws Exception {
        change("KT-01", Map.of("name", "Tổng thu")).andExpect(status().is3xxRedirection());

        assertThat(trail()).isEqualTo("target.changed: tên Tổng thu ngân sách nhà nước trên địa bàn → Tổng thu");
    }

    @Test
    void whatDidNotChangeIsNotInTheTrail() throws Exception {
        var before = entries();

        change("KT-01", Map.of()).andExpect(status().is3xxRedirection());

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whoeverWasOvertakenGetsTheOwnTextBack() throws Exception {
        var old = version("KT-02");
        change("KT-02", Map.of("assigned", "190.000", "reason", "Người thứ nhất"));

        change("KT-02", Map.of("assigned", "191.000", "reason", "Người thứ hai", "version", "" + old))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("191.000"))).andExpect(content().string(containsString("Có người vừa sửa trước bạn")));
    }

    @Test
    void ofTwoWhoAllocateFromTheSamePageTheSecondIsOvertaken() throws Exception {
        var old = version("KT-02");
        allocate("KT-02", old, "111").andExpect(status().is3xxRedirection());

        allocate("KT-02", old, "222").andExpect(content().string(containsString("222"))).andExpect(OvertakenPage.shows("wards[%d]".formatted(unit("HK-01")), "111"));

        assertThat(database.sql("select assigned from allocation where target_id = ? and ward_id = ?").params(id("KT-02"), unit("HK-01")).query(Integer.class).single())
                .isEqualTo(111);
    }

    @Test
    void addingUpSavesNothing() throws Exception {
        mvc.perform(post("/chi-tieu/{id}/phan-giao", id("KT-02")).param("tinh", "1").param("version", "0").param("wards[%d]".formatted(unit("HK-01")), "100")
                        .param("wards[%d]".formatted(unit("HK-02")), "1.234,5").with(SignedIn.as("quan")).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("1.334,5")));
    }

    @Test
    void aWithdrawnTargetIsNeitherEditedNorAllocated() throws Exception {
        withdraw("KT-02", version("KT-02")).andExpect(status().is3xxRedirection());

        change("KT-02", Map.of("assigned", "1", "reason", "r")).andExpect(status().isConflict());
        allocate("KT-02", version("KT-02"), "1").andExpect(status().isConflict());
        withdraw("KT-02", version("KT-02")).andExpect(status().isConflict());
        open("/chi-tieu/" + id("KT-02") + "/sua", "quan").andExpect(redirectedUrl("/chi-tieu/" + id("KT-02")));
    }

    @Test
    void anOvertakenWithdrawalKeepsItsReason() throws Exception {
        withdraw("KT-02", version("KT-02") - 1).andExpect(status().isConflict()).andExpect(content().string(containsString("Thành phố bỏ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "assigned | -1                             | Số không được âm.",
        "assigned | 123456789012345678901234567890 | Số quá dài",
        "assigned | ba                             | Phải là một số",
        "assigned |                                | Nhập mức giao",
        "stretch  | 94                             | Mức phấn đấu phải cao hơn mức giao.",
        "measure  | NUMBER                         | Đã có báo cáo dùng chỉ tiêu này",
        "scope    | WARDS                          | Đã có báo cáo dùng chỉ tiêu này",
        "source   | REGISTERED_MODELS              | Đã có báo cáo dùng chỉ tiêu này",
        "group    | KHONG-CO                       | Chọn một nhóm",
        "name     |                                | Nhập tên."})
    void eachFaultHasItsSentence(String field, String typed, String sentence) throws Exception {
        change("KT-03", Map.of(field, typed == null ? "" : typed, "reason", "r"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "accumulation=WORST                                             | Sổ mô hình không có “tháng kém nhất”.",
        "measure=RATIO accumulation=SUM                                 | Tỷ lệ theo sổ mô hình tính đến hết tháng",
        "measure=RATIO accumulation=LATEST source=REGISTERED_MODELS     | Mô hình đã đăng ký trên mô hình đã đăng ký luôn là 100"})
    void whatTheRegisterCannotAnswerIsToldBesideItsField(String terms, String sentence) throws Exception {
        var form = post("/chi-tieu/them").param("year", "2023").param("group", "DV").param("code", "ZZ-01").param("name", "Mô hình được khảo sát")
                .param("field", "POLITICAL_SYSTEM").param("unit", "mô hình").param("assigned", "5");
        var typed = new LinkedHashMap<>(Map.of("source", "SURVEYED_MODELS"));
        for (var term : terms.split(" ")) {
            typed.put(term.split("=")[0], term.split("=")[1]);
        }
        typed.forEach(form::param);

        send(form).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence)));
    }

    @Test
    void theSourceOfATargetChangesWhileNobodyHasReportedIt() throws Exception {
        add("2023", "ZZ-01", "DV", "").andExpect(status().is3xxRedirection());
        change("ZZ-01", Map.of("source", "RECOGNIZED_MODELS", "counting", "BODIES", "reason", "Không hỏi phường nữa")).andExpect(status().is3xxRedirection());

        assertThat(trail()).isEqualTo("target.changed: nguồn số liệu Báo cáo giao ban → Sổ mô hình: mô hình được công nhận; "
                + "cách đếm không có → Số chi bộ, tổ dân phố, đoàn thể có mô hình. Lý do: Không hỏi phường nữa");
    }

    @Test
    void aTargetThatMovesComesLastInItsNewGroup() throws Exception {
        change("KT-02", Map.of("group", "AN")).andExpect(status().is3xxRedirection());

        assertThat(database.sql("select count(*) from target t join target o on o.target_group_id = t.target_group_id where t.id = ? and o.id <> t.id and o.position >= t.position")
                .param(id("KT-02")).query(Integer.class).single()).isZero();
    }

    @Test
    void theFirstTargetOfAYearMakesItsSetAndItsGroup() throws Exception {
        add("2024", "KT-01", "", "KT").andExpect(status().is3xxRedirection());

        open("/chi-tieu?nam=2024", "phuong01").andExpect(content().string(containsString("Thu mới")));
        add("2024", "KT-01", "KT", "").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Mã này đã có trong năm")));
        add("2024", "KT-02", "", "KT").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Năm này đã có nhóm mang mã đó")));
    }

    private static List<String> fields(String page) {
        return Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"").matcher(page.substring(page.indexOf("novalidate"))).results().map(field -> field.group(1)).toList();
    }

    private ResultActions open(String address, String who) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(who)));
    }

    private ResultActions add(String year, String code, String group, String newGroup) throws Exception {
        return seen(mvc.perform(post("/chi-tieu/them").param("year", year).param("group", group).param("newGroupCode", newGroup).param("newGroupName", "Kinh tế")
                .param("code", code).param("name", "Thu mới").param("field", "ECONOMY").param("unit", "triệu đồng").param("assigned", "1.234,5")
                .with(SignedIn.as("quan")).with(csrf())));
    }

    private ResultActions change(String code, Map<String, String> typed) throws Exception {
        var stored = database.sql("select t.*, g.code as group_code from target t join target_group g on g.id = t.target_group_id where t.id = ?").param(id(code)).query().singleRow();
        var form = new LinkedHashMap<String, String>();
        form.put("year", "2023");
        form.put("group", stored.get("group_code").toString());
        form.put("assigned", stored.get("assigned").toString().replace(".0000", ""));
        form.put("stretch", stored.get("stretch") == null ? "" : stored.get("stretch").toString().replace(".0000", ""));
        form.put("unit", stored.get("unit_of_measure").toString());
        for (var field : new String[] {"version", "code", "name", "field", "measure", "direction", "accumulation", "consolidation", "scope", "basis"}) {
            form.put(field, stored.get(field).toString());
        }
        form.putAll(typed);
        var request = post("/chi-tieu/{id}/sua", id(code));
        form.forEach(request::param);
        return send(request);
    }

    private ResultActions allocate(String code, int version, String hangBai) throws Exception {
        var request = post("/chi-tieu/{id}/phan-giao", id(code)).param("version", "" + version).param("reason", "Giao lại");
        database.sql("select ward_id, assigned from allocation where target_id = ?").param(id(code)).query((row, at) -> Map.entry(row.getLong(1), row.getBigDecimal(2))).list()
                .forEach(one -> request.param("wards[%d]".formatted(one.getKey()), one.getKey() == unit("HK-01") ? hangBai : one.getValue().toPlainString()));
        return send(request);
    }

    private ResultActions withdraw(String code, int version) throws Exception {
        return send(post("/chi-tieu/{id}/rut", id(code)).param("version", "" + version).param("reason", "Thành phố bỏ chỉ tiêu này"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return seen(mvc.perform(request.with(SignedIn.as("quan")).with(csrf())));
    }

    /** Requests of one test share its transaction, as they would not in life: each begins with what the database holds. */
    private ResultActions seen(ResultActions done) {
        entities.flush();
        entities.clear();
        return done;
    }

    private long id(String code) {
        return database.sql("select t.id from target t join target_set s on s.id = t.target_set_id where s.of_year = 2023 and t.code = ?").param(code).query(Long.class).single();
    }

    private int version(String code) {
        return database.sql("select version from target where id = ?").param(id(code)).query(Integer.class).single();
    }

    private long unit(String code) {
        return database.sql("select id from unit where code = ?").param(code).query(Long.class).single();
    }

    private String trail() {
        return database.sql("select action || ': ' || detail from audit_entry order by id desc limit 1").query(String.class).single();
    }

    private long entries() {
        return database.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
