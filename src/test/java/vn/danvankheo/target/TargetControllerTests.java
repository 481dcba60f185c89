package vn.danvankheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** The 38 targets of 2023 and, beside them, ZZ-01 and what else the district's staff adds; afterwards the 38 are as they were. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=district-pages")
class TargetControllerTests {

    private static final String ADD = "/chi-tieu/them";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void theYearAsItWas() {
        database.sql("delete from allocation where target_id in (select id from target where code like 'ZZ-%')").update();
        database.sql("delete from target where code like 'ZZ-%'").update();
        database.sql("delete from target_group where code like 'ZZ%'").update();
        database.sql("delete from target_set where of_year = 2024 or district_id = (select id from unit where code = 'TX')").update();
        database.sql("delete from assignment where unit_id = (select id from unit where code = 'TX')").update();
        database.sql("delete from account where username = 'thanhxuan'").update();
        database.sql("delete from unit where code = 'TX'").update();
        database.sql("update target set name = 'Thu thuế, phí do phường vận động', assigned = 185000, stretch = 200000, status = 'ACTIVE' where code = 'KT-02'").update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/chi-tieu                               | 38",
        "/chi-tieu?nam=2023&nhom=KT              | 4",
        "/chi-tieu?q=kham suc khoe               | 1",
        "/chi-tieu?q=PHÂN LOẠI RÁC               | 1",
        "/chi-tieu?q=mt-03                       | 1",
        "/chi-tieu?q=phan%25rac                  | 0",
        "/chi-tieu?q=mt_03                       | 1",
        "/chi-tieu?hieuLuc=WITHDRAWN             | 0",
        "/chi-tieu?nam=&nhom=&hieuLuc=&q=&quan=  | 38",
        "/chi-tieu?trang=2147483647              | 38",
        "/chi-tieu?nam=2019                      | 0"})
    void targetsAreFound(String address, int found) throws Exception {
        for (var who : new String[] {"quan", "phuong05", "admin"}) {
            mvc.perform(get(URI.create(address.replace(" ", "%20"))).with(SignedIn.as(who))).andExpect(status().isOk()).andExpect(count(found));
        }
    }

    @Test
    void theListStandsInGroupsAndOffersTheYears() throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(get("/chi-tieu").with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("colspan=\"4\">Kinh tế, ngân sách")))
                .andExpect(content().string(containsString("colspan=\"4\">Công tác dân vận")))
                .andExpect(content().string(containsString("<option value=\"2023\" selected=\"selected\">2023")))).statements()).hasSizeLessThan(20);
    }

    @Test
    void aWardSeesItsOwnShareAlone() throws Exception {
        mvc.perform(get("/chi-tieu/{id}", target("KT-02")).with(SignedIn.as("phuong05")))
                .andExpect(content().string(containsString("11.604")))
                .andExpect(content().string(not(containsString("18.483"))))
                .andExpect(content().string(not(containsString("/rut"))));
        mvc.perform(get("/chi-tieu/{id}", target("KT-02")).with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("11.604")))
                .andExpect(content().string(containsString("18.483")));
    }

    @Test
    void aTargetIsAddedToAGroupOfTheYear() throws Exception {
        send(valid()).andExpect(redirectedUrl("/chi-tieu/" + target("ZZ-01")));

        mvc.perform(get("/chi-tieu/{id}", target("ZZ-01")).with(SignedIn.as("quan")))
                .andExpect(content().string(containsString("từ 1.234,5 hộ")))
                .andExpect(content().string(containsString("Kinh tế, ngân sách")));
        assertThat(audited("target.created")).contains("ZZ-01 Hộ ký cam kết, năm 2023").contains("1.234,5");
        board(31, 12, 19, 39);
    }

    /** Nothing of it is kept open by a test's transaction: what a page needs must have been loaded. */
    @Test
    void whatTheRegisterAnswersIsShownEverywhere() throws Exception {
        send(with(valid(), "accumulation", "LATEST").param("source", "REGISTERED_MODELS").param("counting", "BODIES")).andExpect(status().is3xxRedirection());
        var id = target("ZZ-01");
        var draft = report("HK-02", "2023-12-01");

        for (var page : new String[] {"/", "/chi-tieu", "/chi-tieu/" + id, "/chi-tieu/" + id + "/ket-qua", "/giao-ban/" + draft + "/sua", "/giao-ban/" + draft + "/nop"}) {
            mvc.perform(get(page).with(SignedIn.as("phuong02"))).andExpect(status().isOk()).andExpect(content().string(containsString("ổ mô hình")));
        }
        for (var page : new String[] {"/", "/?phuong=HK-02", "/chi-tieu/" + id + "/ket-qua", "/chi-tieu/" + id + "/ket-qua?phuong=HK-02", "/giao-ban/" + report("HK-02", "2023-11-01")}) {
            mvc.perform(get(page).with(SignedIn.as("lanhdao"))).andExpect(status().isOk()).andExpect(content().string(containsString("ổ mô hình")));
        }
    }

    @Test
    void aTargetIsAddedWithANewGroupOfANewYear() throws Exception {
        send(with(with(valid(), "year", "2024"), "group", "").param("newGroupCode", "ZZ").param("newGroupName", "Nhóm mới")).andExpect(status().is3xxRedirection());

        mvc.perform(get("/chi-tieu").param("nam", "2024").with(SignedIn.as("quan"))).andExpect(count(1)).andExpect(content().string(containsString("Nhóm mới")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "code         | KT-02                          | Mã này đã có trong năm.",
        "code         | kt 2                           | Mã gồm chữ hoa",
        "code         | ''                             | Nhập mã",
        "name         | ''                             | Nhập tên.",
        "unit         | ''                             | Nhập đơn vị tính",
        "field        | ''                             | Chọn lĩnh vực.",
        "assigned     | ''                             | Nhập mức giao",
        "assigned     | hai nghìn                      | Phải là một số",
        "assigned     | 123456789012345678901234567890 | Số quá dài",
        "assigned     | -5                             | Số không được âm.",
        "stretch      | 1.234,5                        | Mức phấn đấu phải cao hơn mức giao.",
        "year         | hai                            | Phải là số nguyên",
        "year         | ''                             | Nhập năm",
        "year         | 1999                           | Năm từ 2000 đến 2100.",
        "group        | ''                             | Chọn một nhóm",
        "group        | KHAC                           | Chọn một nhóm"})
    void aFaultHasItsSentenceBesideItsField(String field, String typed, String sentence) throws Exception {
        send(with(with(valid(), "unit", "hộ dân"), field, typed))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says(field, sentence))
                .andExpect(content().string(containsString(field.equals("name") ? "hộ dân" : "Hộ ký cam kết")));

        assertThat(database.sql("select count(*) from target where code like 'ZZ-%'").query(Long.class).single()).isZero();
    }

    @Test
    void aGroupOfOneYearIsNotMadeAnewInAnother() throws Exception {
        send(with(valid(), "year", "2024")).andExpect(status().isUnprocessableContent()).andExpect(says("group", "Chọn một nhóm"));
    }

    @Test
    void aNewGroupHasANameToo() throws Exception {
        send(with(valid(), "group", "").param("newGroupCode", "ZZ")).andExpect(status().isUnprocessableContent())
                .andExpect(says("newGroupName", "Ghi tên nhóm mới"));
    }

    @Test
    void ofWhatIsToShrinkTheStretchIsLess() throws Exception {
        send(with(valid(), "direction", "AT_MOST")).andExpect(status().isUnprocessableContent())
                .andExpect(says("stretch", "Mức phấn đấu phải thấp hơn mức giao."));
    }

    @Test
    void onlyAChangeMayBeNegative() throws Exception {
        send(with(with(with(with(valid(), "basis", "CHANGE"), "direction", "AT_MOST"), "assigned", "-5"), "stretch", "-10"))
                .andExpect(redirectedUrl("/chi-tieu/" + target("ZZ-01")));
    }

    @Test
    void changedNumbersSayWhyAndTheBoardFollows() throws Exception {
        board(31, 12, 19, 38);
        send(edit("KT-02").param("assigned", "190.000").param("stretch", "205.000")).andExpect(status().isUnprocessableContent())
                .andExpect(says("reason", "Ghi lý do thay đổi"))
                .andExpect(content().string(containsString("value=\"190.000\"")));
        board(31, 12, 19, 38);

        send(edit("KT-02").param("assigned", "190.000").param("stretch", "205.000").param("reason", "Thành phố giao bổ sung."))
                .andExpect(redirectedUrl("/chi-tieu/" + target("KT-02")));

        board(31, 11, 20, 38); // 202.401 is from 190.000 and no longer from the stretch
        assertThat(audited("target.changed"))
                .contains("giao 185.000 → 190.000; phấn đấu 200.000 → 205.000. Lý do: Thành phố giao bổ sung.").contains("quan");
    }

    @Test
    void aNewNameNeedsNoReason() throws Exception {
        send(with(edit("KT-02").param("assigned", "185000").param("stretch", "200000"), "name", "Thu thuế và phí")).andExpect(status().is3xxRedirection());

        mvc.perform(get("/chi-tieu/{id}", target("KT-02")).with(SignedIn.as("phuong01"))).andExpect(content().string(containsString("Thu thuế và phí")));
    }

    @ParameterizedTest
    @CsvSource({"measure, RATIO", "scope, DISTRICT", "basis, CHANGE"})
    void whatReportsHaveAnsweredKeepsItsMeaning(String field, String typed) throws Exception {
        send(with(edit("KT-02").param("assigned", "185000").param("stretch", "200000").param("reason", "Nhầm."), field, typed))
                .andExpect(status().isUnprocessableContent()).andExpect(says(field, "Đã có báo cáo dùng chỉ tiêu này"));
    }

    @Test
    void whoeverWasOvertakenKeepsTheOwnNumbers() throws Exception {
        var read = version("KT-02");
        send(with(edit("KT-02").param("assigned", "185000").param("stretch", "200000"), "name", "Thu thuế và phí")).andExpect(status().is3xxRedirection());

        send(with(edit("KT-02").param("assigned", "191.000").param("stretch", "200000").param("reason", "Bổ sung."), "version", read))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa trước bạn")))
                .andExpect(content().string(containsString("value=\"191.000\""))).andExpect(OvertakenPage.shows("name", "Thu thuế và phí")).andExpect(OvertakenPage.isSilentAt("reason"));
    }

    @Test
    void wardsAreAssignedTheirShares() throws Exception {
        var id = added();
        send(shares(id).param(share("HK-01"), "1.000").param(share("HK-02"), "234,5")).andExpect(status().isUnprocessableContent())
                .andExpect(says("reason", "Ghi lý do thay đổi"))
                .andExpect(content().string(containsString("value=\"1.000\"")));
        send(shares(id).param(share("HK-01"), "1.000").param(share("HK-02"), "234,5").param("reason", "Giao lần đầu.")).andExpect(redirectedUrl("/chi-tieu/" + id));

        assertThat(shares("ZZ-01")).isEqualTo("HK-01 1000.0000, HK-02 234.5000");
        assertThat(audited("target.allocated")).contains("Chương Dương không có → 1.000; Cửa Đông không có → 234,5. Lý do: Giao lần đầu.");
        mvc.perform(get("/chi-tieu/{id}", id).with(SignedIn.as("quan"))).andExpect(content().string(containsString("Cộng")))
                .andExpect(content().string(containsString("1.234,5</td>")));
        mvc.perform(get("/chi-tieu/{id}", id).with(SignedIn.as("phuong01"))).andExpect(content().string(not(containsString("1.234,5</td>"))));
    }

    @Test
    void anEmptyShareIsTakenBack() throws Exception {
        var id = added();
        send(shares(id).param(share("HK-01"), "1000").param(share("HK-02"), "5").param("reason", "Giao lần đầu."));

        send(shares(id).param(share("HK-01"), "").param(share("HK-02"), "5").param("reason", "Phường không làm.")).andExpect(status().is3xxRedirection());

        assertThat(shares("ZZ-01")).isEqualTo("HK-02 5.0000");
    }

    @ParameterizedTest
    @CsvSource({"-1, Số không được âm.", "hai, Phải là một số", "1234567890123456, Số quá dài"})
    void aBadShareGetsItsSentence(String typed, String sentence) throws Exception {
        send(shares(added()).param(share("HK-01"), typed).param("reason", "Giao lần đầu.")).andExpect(status().isUnprocessableContent())
                .andExpect(says(share("HK-01"), sentence))
                .andExpect(content().string(containsString("Giao lần đầu.")));

        assertThat(shares("ZZ-01")).isNull();
    }

    @Test
    void aShareOfNoWardIsRefused() throws Exception {
        send(shares(added()).param("wards[HK-01]", "1").param("reason", "Giao lần đầu.")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void sharesReadBeforeOthersWereGivenAreOvertaken() throws Exception {
        var id = added();
        var read = version("ZZ-01");
        send(shares(id).param(share("HK-01"), "1000").param("reason", "Giao lần đầu.")).andExpect(status().is3xxRedirection());

        send(with(shares(id), "version", read).param(share("HK-02"), "77").param("reason", "Giao lần đầu.")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"77\""))).andExpect(OvertakenPage.shows(share("HK-01"), "1.000")).andExpect(OvertakenPage.shows(share("HK-02"), ""));

        assertThat(shares("ZZ-01")).isEqualTo("HK-01 1000.0000");
    }

    @Test
    void theDistrictsOwnTargetIsNotShared() throws Exception {
        send(post("/chi-tieu/{id}/phan-giao", target("KT-01")).param("version", version("KT-01"))).andExpect(status().isNotFound());
    }

    @Test
    void aWithdrawnTargetIsOffTheBoardAndStaysReadable() throws Exception {
        var id = target("KT-02");
        send(post("/chi-tieu/{id}/rut", id).param("version", version("KT-02")).param("reason", " ")).andExpect(status().isUnprocessableContent())
                .andExpect(says("reason", "Ghi rõ lý do"));
        send(post("/chi-tieu/{id}/rut", id).param("version", "-1").param("reason", "Thành phố bỏ.")).andExpect(status().isConflict());
        board(31, 12, 19, 38);

        send(post("/chi-tieu/{id}/rut", id).param("version", version("KT-02")).param("reason", "Thành phố bỏ.")).andExpect(redirectedUrl("/chi-tieu/" + id));

        board(30, 11, 19, 37);
        send(post("/chi-tieu/{id}/rut", id).param("version", version("KT-02")).param("reason", "Thành phố bỏ.")).andExpect(status().isConflict());
        mvc.perform(get("/chi-tieu/{id}", id).with(SignedIn.as("phuong01"))).andExpect(status().isOk()).andExpect(content().string(containsString("chip-WITHDRAWN")));
        mvc.perform(get("/chi-tieu").param("hieuLuc", "WITHDRAWN").with(SignedIn.as("quan"))).andExpect(count(1));
        assertThat(audited("target.withdrawn")).contains("KT-02").contains("Thành phố bỏ.");
    }

    @Test
    void onlyTheDistrictsStaffSetsTargets() throws Exception {
        var id = target("KT-02");
        for (var who : new String[] {"lanhdao", "phuong01", "admin"}) {
            for (var page : new String[] {ADD, "/chi-tieu/" + id + "/sua", "/chi-tieu/" + id + "/phan-giao", "/chi-tieu/" + id + "/rut"}) {
                mvc.perform(get(page).with(SignedIn.as(who))).andExpect(status().isForbidden());
                mvc.perform(post(page).with(csrf()).with(SignedIn.as(who))).andExpect(status().isForbidden());
            }
        }
        for (var page : new String[] {ADD, "/chi-tieu/" + id + "/sua", "/chi-tieu/" + id + "/phan-giao", "/chi-tieu/" + id + "/rut"}) {
            mvc.perform(get(page).with(SignedIn.as("quan"))).andExpect(status().isOk());
        }
    }

    @Test
    void eachDistrictHasItsOwnTargets() throws Exception {
        var theirs = targetOfThanhXuan();
        var ours = target("KT-02");

        for (var page : new String[] {"", "/sua", "/phan-giao", "/rut"}) {
            mvc.perform(get("/chi-tieu/" + ours + page).with(SignedIn.as("thanhxuan"))).andExpect(status().isNotFound());
            mvc.perform(get("/chi-tieu/" + theirs + page).with(SignedIn.as("quan"))).andExpect(status().isNotFound());
        }
        sendAs("thanhxuan", edit("KT-02").param("assigned", "1").param("reason", "Lạc.")).andExpect(status().isNotFound());
        sendAs("thanhxuan", shares(ours).param(share("HK-01"), "1").param("reason", "Lạc.")).andExpect(status().isNotFound());
        sendAs("thanhxuan", post("/chi-tieu/{id}/rut", ours).param("version", version("KT-02")).param("reason", "Lạc.")).andExpect(status().isNotFound());
        mvc.perform(get("/chi-tieu").param("nam", "2023").with(SignedIn.as("thanhxuan"))).andExpect(count(1)).andExpect(content().string(containsString("Chỉ tiêu Thanh Xuân")));
        mvc.perform(get("/chi-tieu").param("quan", "HK").with(SignedIn.as("thanhxuan"))).andExpect(status().isNotFound());
        mvc.perform(get("/chi-tieu/" + theirs).with(SignedIn.as("thanhxuan"))).andExpect(status().isOk());
        mvc.perform(get("/chi-tieu/" + theirs).with(SignedIn.as("admin"))).andExpect(status().isOk());
    }

    private long targetOfThanhXuan() {
        database.sql("""
                insert into unit (id, kind, code, name, short_name, valid_from) values (nextval('unit_seq'), 'DISTRICT', 'TX', 'Quận Thanh Xuân', 'Thanh Xuân', '1961-01-01')""").update();
        database.sql("""
                insert into account (id, username, full_name, password_hash, must_change_password, session_stamp)
                values (nextval('account_seq'), 'thanhxuan', 'Cán bộ quận Thanh Xuân', 'x', false, 0)""").update();
        database.sql("""
                insert into assignment (id, account_id, role, unit_id, valid_from) select nextval('assignment_seq'), a.id, 'DISTRICT_STAFF', u.id, '2023-01-01'
                from account a, unit u where a.username = 'thanhxuan' and u.code = 'TX'""").update();
        database.sql("insert into target_set (id, district_id, of_year) select nextval('target_set_seq'), id, 2023 from unit where code = 'TX'").update();
        database.sql("""
                insert into target_group (id, target_set_id, code, name, field, position)
                select nextval('target_group_seq'), s.id, 'ZZ', 'Kinh tế', 'ECONOMY', 1 from target_set s join unit u on u.id = s.district_id where u.code = 'TX'""").update();
        database.sql("""
                insert into target (id, target_set_id, target_group_id, code, name, field, unit_of_measure, measure, direction, assigned, accumulation, consolidation,
                    scope, basis, status, position)
                select nextval('target_seq'), g.target_set_id, g.id, 'ZZ-TX', 'Chỉ tiêu Thanh Xuân', 'ECONOMY', 'hộ', 'NUMBER', 'AT_LEAST', 10, 'SUM', 'SUM',
                    'WARDS', 'VALUE', 'ACTIVE', 1
                from target_group g where g.code = 'ZZ'""").update();
        return target("ZZ-TX");
    }

    private MockHttpServletRequestBuilder valid() {
        return post(ADD).param("year", "2023").param("group", "KT").param("code", "ZZ-01").param("name", "Hộ ký cam kết").param("field", "ECONOMY")
                .param("unit", "hộ").param("direction", "AT_LEAST").param("assigned", "1.234,5").param("stretch", "2000")
                .param("measure", "NUMBER").param("accumulation", "SUM").param("consolidation", "SUM").param("scope", "WARDS").param("basis", "VALUE");
    }

    /** The form of KT-02 and its like as it stands, but for its numbers. */
    private MockHttpServletRequestBuilder edit(String code) {
        return post("/chi-tieu/{id}/sua", target(code)).param("version", version(code)).param("year", "2023").param("group", "KT").param("code", code)
                .param("name", "Thu thuế, phí do phường vận động").param("field", "ECONOMY").param("unit", "triệu đồng").param("direction", "AT_LEAST")
                .param("measure", "NUMBER").param("accumulation", "SUM").param("consolidation", "SUM").param("scope", "WARDS").param("basis", "VALUE");
    }

    private MockHttpServletRequestBuilder shares(long id) {
        return post("/chi-tieu/{id}/phan-giao", id)
                .param("version", database.sql("select version from target where id = ?").param(id).query(String.class).single());
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder form, String field, String typed) {
        return form.with(request -> {
            request.setParameter(field, typed);
            return request;
        });
    }

    private long added() throws Exception {
        send(valid()).andExpect(status().is3xxRedirection());
        return target("ZZ-01");
    }

    private ResultActions send(MockHttpServletRequestBuilder typed) throws Exception {
        return sendAs("quan", typed);
    }

    private ResultActions sendAs(String who, MockHttpServletRequestBuilder typed) throws Exception {
        return mvc.perform(typed.with(csrf()).with(SignedIn.as(who)));
    }

    private void board(int completed, int exceeded, int met, int total) throws Exception {
        mvc.perform(get("/api/v1/scoreboards/HK/2023").param("asOf", "2023-11").with(SignedIn.as("quan")))
                .andExpect(jsonPath("$.completed").value(completed))
                .andExpect(jsonPath("$.exceeded").value(exceeded))
                .andExpect(jsonPath("$.met").value(met))
                .andExpect(jsonPath("$.total").value(total));
    }

    private static ResultMatcher count(int targets) {
        return content().string(containsString("<strong>" + targets + "</strong> chỉ tiêu"));
    }

    private static ResultMatcher says(String field, String sentence) {
        return content().string(containsString("id=\"" + field + "-error\">" + sentence));
    }

    private String audited(String action) {
        return database.sql("select concat_ws(' | ', actor, subject, detail) from audit_entry where action = ? order by id desc limit 1")
                .param(action).query(String.class).single();
    }

    private String shares(String code) {
        return database.sql("""
                select string_agg(u.code || ' ' || a.assigned, ', ' order by u.code)
                from allocation a join unit u on u.id = a.ward_id join target t on t.id = a.target_id where t.code = ?""")
                .param(code).query(String.class).optional().orElse(null);
    }

    private String share(String ward) {
        return "wards[" + database.sql("select id from unit where code = ?").param(ward).query(String.class).single() + "]";
    }

    private long report(String unit, String month) {
        return database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = ? and r.month = ?::date").params(unit, month)
                .query(Long.class).single();
    }

    private String version(String code) {
        return database.sql("select version from target where code = ?").param(code).query(String.class).single();
    }

    private long target(String code) {
        return database.sql("select coalesce(max(id), 0) from target where code = ?").param(code).query(Long.class).single();
    }
}
