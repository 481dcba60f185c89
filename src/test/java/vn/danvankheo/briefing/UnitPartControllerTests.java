package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** Two residential groups and a party cell of phường Hàng Bài (HK-06) hand in their parts of December; the third of them is late. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=briefing-pages") // writes, so in a context and database of its own
class UnitPartControllerTests {

    private static final String GROUP_1 = "HK-06-TDP01";
    private static final String GROUP_2 = "HK-06-TDP02";
    private static final String CELL = "HK-06-CB01";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private long report;

    @BeforeEach
    void hangBaisUnitsHaveReporters() throws Exception {
        clock.set(LocalDateTime.of(2023, 12, 14, 9, 0));
        database.sql("delete from part_figure").update();
        database.sql("delete from unit_part").update();
        for (var unit : List.of(GROUP_1, GROUP_2, CELL)) {
            database.sql("""
                    insert into account (id, username, full_name, password_hash, must_change_password, session_stamp)
                    values (nextval('account_seq'), lower(?), ?, '', false, 0) on conflict do nothing""").params(unit, "Người nộp " + unit).update();
            database.sql("""
                    insert into assignment (id, account_id, role, unit_id, valid_from)
                    select nextval('assignment_seq'), a.id, 'UNIT_REPORTER', u.id, '2023-01-01' from account a, unit u where a.username = lower(u.code) and u.code = ?
                        and not exists (select from assignment x where x.account_id = a.id)""").param(unit).update();
        }
        var december = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06' and r.month = '2023-12-01')";
        database.sql("delete from report_move where report_id in " + december).update();
        database.sql("delete from figure where report_id in " + december).update();
        database.sql("delete from report_remark where version_id in (select id from report_version where report_id in " + december + ")").update();
        database.sql("delete from report_version where report_id in " + december).update();
        database.sql("delete from briefing_report where id in " + december).update();
        mvc.perform(post("/giao-ban").param("don-vi", unit("HK-06")).param("thang", "2023-12").with(csrf()).with(SignedIn.as("phuong06")));
        report = Long.parseLong(one("select max(r.id) from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06' and r.month = '2023-12-01'"));
    }

    @Test
    void whoeverReportsForAUnitIsLedToItsPartAndSeesNothingElse() throws Exception {
        mvc.perform(get("/").with(reporter(GROUP_1))).andExpect(redirectedUrl("/phan-cua-toi"));
        mvc.perform(get("/phan-cua-toi").with(reporter(GROUP_1))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Tổ dân phố số 1")))
                .andExpect(content().string(containsString("hết ngày <strong>15/12/2023</strong>")))
                .andExpect(content().string(containsString("Vận động Quỹ")))
                .andExpect(content().string(not(containsString("Hộ nghèo còn lại")))) // a level, which is not added up
                .andExpect(content().string(not(containsString("href=\"/giao-ban\""))))
                .andExpect(content().string(not(containsString("href=\"/mo-hinh\""))));
        for (var page : List.of("/giao-ban", "/giao-ban/" + report, "/mo-hinh", "/chi-tieu", "/don-vi", "/tai-khoan")) {
            mvc.perform(get(page).with(reporter(GROUP_1))).andExpect(status().isForbidden());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HK-06-TDP02, 2023-12", // another unit's
        "HK-06, 2023-12", // the ward's
        "HK-06-TDP01, 2024-01", // not begun yet
        "HK-06-TDP01, 2014-12"}) // before the unit was
    void aPartIsItsOwnUnitsForAMonthOfItsLife(String unit, String month) throws Exception {
        mvc.perform(get("/phan-cua-toi").param("don-vi", unit(unit)).param("thang", month).with(reporter(GROUP_1))).andExpect(status().isNotFound());
        handIn(GROUP_1, unit, month, Map.of("situation", "Yên.")).andExpect(status().isNotFound());
    }

    @Test
    void figuresAreUnderstoodAndRefusedAsOnTheWardsForm() throws Exception {
        handIn(GROUP_1, Map.of(value("AS-03"), "1.234,5", value("CC-02"), "8")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hồ sơ nộp trực tuyến: Nhập cả mẫu số"))).andExpect(content().string(containsString("value=\"1.234,5\"")));
        handIn(GROUP_1, Map.of(value("AS-01"), "3")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("không thuộc phạm vi báo cáo")));
        handIn(GROUP_1, Map.of()).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Chưa ghi gì")));
        assertThat(one("select count(*) from unit_part")).isEqualTo("0");
    }

    @Test
    void handingInTwiceTheSameIsOnePartAndAnOvertakenOneKeepsItsText() throws Exception {
        handIn(GROUP_1, Map.of("situation", "Bà con yên tâm.", value("AS-03"), "12")).andExpect(status().is3xxRedirection());
        handIn(GROUP_1, Map.of("situation", "Bà con yên tâm.", value("AS-03"), "12")).andExpect(status().is3xxRedirection());
        handIn(GROUP_1, Map.of("situation", "Bản khác.")).andExpect(content().string(containsString("Bản khác.")))
                .andExpect(OvertakenPage.shows("situation", "Bà con yên tâm.")).andExpect(OvertakenPage.shows(value("AS-03"), "12"));
        handIn(GROUP_1, Map.of("situation", "Bản khác.", "version", "0")).andExpect(status().is3xxRedirection());

        assertThat(one("select count(*) || situation from unit_part group by situation")).isEqualTo("1Bản khác.");
        assertThat(one("select count(*) from part_figure")).isEqualTo("0");
    }

    @Test
    void theWardSeesOnItsFormAndListWhoHandedInAndWhoDidNot() throws Exception {
        handIn(GROUP_1, Map.of("situation", "Bà con yên tâm."));
        clock.set(LocalDateTime.of(2023, 12, 16, 9, 0));
        handIn(CELL, Map.of("situation", "Chi bộ họp đủ."));

        mvc.perform(get("/giao-ban/{id}/sua", report).with(SignedIn.as("phuong06")))
                .andExpect(content().string(containsString("2/3 đã nộp"))).andExpect(content().string(containsString("2 chờ ghép"))).andExpect(content().string(containsString("Tổ dân phố số 2.")));
        mvc.perform(get("/giao-ban").with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("Quá hạn, chưa nộp:"))).andExpect(content().string(containsString("(muộn)")));
        mvc.perform(get("/giao-ban").with(SignedIn.as("phuong07"))).andExpect(content().string(not(containsString("đơn vị đã nộp phần"))));
    }

    @Test
    void partsAreSummedAndAppendedOnceHoweverOftenTheyAreMerged() throws Exception {
        database.sql("update briefing_report set situation = 'Nhân dân yên tâm.', limitations = 'Thiếu thùng rác.' where id = ?").param(report).update();
        handIn(GROUP_1, Map.of("situation", "Vận động 12 hộ.", "opinion", "Xe chắn lối ngõ 12.", value("AS-03"), "12", value("CC-02"), "8", denominator("CC-02"), "10"));
        handIn(GROUP_2, Map.of(value("AS-03"), "20,5", value("CC-02"), "7", denominator("CC-02"), "9"));

        mvc.perform(get("/giao-ban/{id}/cac-phan", report).with(SignedIn.as("phuong06"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("32,5"))).andExpect(content().string(containsString("15/19")))
                .andExpect(content().string(containsString("Tổ dân phố số 1: 8/10"))).andExpect(content().string(containsString("Dư luận: Xe chắn lối ngõ 12.")));
        merge("AS-03", "CC-02").andExpect(redirectedUrl("/giao-ban/" + report + "/sua"));
        var merged = state();
        assertThat(merged).isEqualTo("Nhân dân yên tâm.\nTổ dân phố số 1: Vận động 12 hộ.\nDư luận: Xe chắn lối ngõ 12.|Thiếu thùng rác.|AS-03 32.5000/ CC-02 15.0000/19.0000");

        merge("AS-03", "CC-02").andExpect(redirectedUrl("/giao-ban/" + report + "/sua"));
        assertThat(state()).isEqualTo(merged);
        mvc.perform(get("/giao-ban/{id}/cac-phan", report).with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("Ghép lại không đổi gì thêm")));
        mvc.perform(get("/phan-cua-toi").with(reporter(GROUP_1))).andExpect(content().string(containsString("Phường đã ghép vào báo cáo.")));
    }

    @Test
    void aPartThatWasMendedAfterMergingTakesItsOldPlace() throws Exception {
        handIn(GROUP_1, Map.of("situation", "Vận động 12 hộ.", value("AS-03"), "12"));
        handIn(CELL, Map.of("situation", "Chi bộ họp đủ."));
        merge("AS-03");
        clock.set(LocalDateTime.of(2023, 12, 15, 9, 0));
        handIn(GROUP_1, Map.of("situation", "Vận động 15 hộ.", value("AS-03"), "15", "version", one("select version from unit_part where situation like 'Vận%'")));

        mvc.perform(get("/giao-ban/{id}/cac-phan", report).with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("đã sửa sau khi ghép")));
        merge("AS-03");

        assertThat(state()).isEqualTo("Chi bộ tổ dân phố số 1: Chi bộ họp đủ.\nTổ dân phố số 1: Vận động 15 hộ.||AS-03 15.0000/");
    }

    @Test
    void aSumThatIsNotTickedLeavesTheWardsOwnNumber() throws Exception {
        handIn(GROUP_1, Map.of(value("AS-03"), "12", value("AS-02"), "2"));

        merge("AS-02");

        assertThat(state()).isEqualTo("||AS-02 2.0000/");
    }

    @Test
    void aPartThatCameInWhileTheWardLookedIsShownBeforeItIsMerged() throws Exception {
        handIn(GROUP_1, Map.of(value("AS-03"), "12"));
        var seen = seen();
        handIn(GROUP_2, Map.of(value("AS-03"), "30"));

        mvc.perform(post("/giao-ban/{id}/cac-phan", report).param("version", "0").param("seen", seen).param("take", target("AS-03")).with(csrf()).with(SignedIn.as("phuong06")))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("42")));
        assertThat(state()).isEqualTo("||");
    }

    @Test
    void nothingIsMergedIntoAReportThatSomebodySavedMeanwhile() throws Exception {
        handIn(GROUP_1, Map.of(value("AS-03"), "12"));
        mvc.perform(post("/giao-ban/{id}/sua", report).param("version", "0").param("situation", "Bản của đồng nghiệp.").with(csrf()).with(SignedIn.as("phuong06")));

        mvc.perform(post("/giao-ban/{id}/cac-phan", report).param("version", "0").param("seen", seen()).param("take", target("AS-03")).with(csrf()).with(SignedIn.as("phuong06")))
                .andExpect(status().isConflict());
        assertThat(state()).isEqualTo("Bản của đồng nghiệp.||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "ACCEPTED"})
    void onceTheWardHandedInNothingIsSaidAnewOrMerged(String status) throws Exception {
        handIn(GROUP_1, Map.of("situation", "Vận động 12 hộ."));
        database.sql("update briefing_report set status = ?, submitted_at = now(), accepted_at = case when ? = 'ACCEPTED' then now() end where id = ?").params(status, status, report).update();

        handIn(GROUP_1, Map.of("situation", "Vận động 15 hộ.", "version", "0")).andExpect(status().isConflict());
        handIn(GROUP_2, Map.of("situation", "Đến muộn.")).andExpect(status().isConflict());
        mvc.perform(get("/giao-ban/{id}/cac-phan", report).with(SignedIn.as("phuong06"))).andExpect(status().isConflict());
        mvc.perform(get("/phan-cua-toi").with(reporter(GROUP_1))).andExpect(status().isOk()).andExpect(content().string(containsString("Vận động 12 hộ.")))
                .andExpect(content().string(not(containsString("Nộp bản sửa"))));
    }

    @Test
    void itsPagesAskLittleOfTheDatabase() throws Exception {
        handIn(GROUP_1, Map.of("situation", "Vận động 12 hộ.", value("AS-03"), "12"));
        handIn(GROUP_2, Map.of("situation", "Vận động 15 hộ.", value("AS-03"), "15"));

        assertThat(StatementCount.of(() -> mvc.perform(get("/phan-cua-toi").with(reporter(GROUP_1)))).statements()).filteredOn(ofThePage()).hasSizeLessThanOrEqualTo(10);
        assertThat(StatementCount.of(() -> mvc.perform(get("/giao-ban/{id}/cac-phan", report).with(SignedIn.as("phuong06")))).statements()).filteredOn(ofThePage()).hasSizeLessThanOrEqualTo(10);
    }

    private static Predicate<String> ofThePage() {
        return statement -> !statement.contains("SPRING_SESSION") && !statement.contains("from account ") && !statement.contains("from assignment a1_0 left join");
    }

    private ResultActions handIn(String unit, Map<String, String> typed) throws Exception {
        return handIn(unit, unit, "2023-12", typed);
    }

    private ResultActions handIn(String who, String unit, String month, Map<String, String> typed) throws Exception {
        var request = post("/phan-cua-toi").param("don-vi", unit(unit)).param("thang", month).with(csrf()).with(reporter(who));
        typed.forEach(request::param);
        return mvc.perform(typed.containsKey("version") ? request : request.param("version", "-1"));
    }

    private ResultActions merge(String... targets) throws Exception {
        var request = post("/giao-ban/{id}/cac-phan", report).param("version", one("select version from briefing_report where id = " + report)).param("seen", seen())
                .with(csrf()).with(SignedIn.as("phuong06"));
        for (var code : targets) {
            request.param("take", target(code));
        }
        return mvc.perform(request);
    }

    private String seen() {
        return one("select coalesce(string_agg(p.id || ':' || p.version, ' ' order by u.name, u.code), '') from unit_part p join unit u on u.id = p.unit_id");
    }

    private String state() {
        return one("""
                select coalesce(r.situation, '') || '|' || coalesce(r.limitations, '') || '|' || coalesce((
                    select string_agg(t.code || ' ' || f.value || '/' || coalesce(cast(f.denominator as text), ''), ' ' order by t.code) from figure f join target t on t.id = f.target_id where f.report_id = r.id), '')
                from briefing_report r where r.id =\s""" + report);
    }

    private static RequestPostProcessor reporter(String unit) {
        return SignedIn.as(unit.toLowerCase());
    }

    private String unit(String code) {
        return one("select id from unit where code = '%s'".formatted(code));
    }

    private String target(String code) {
        return one("select id from target where code = '%s'".formatted(code));
    }

    private String value(String code) {
        return "figures[%s].value".formatted(target(code));
    }

    private String denominator(String code) {
        return "figures[%s].denominator".formatted(target(code));
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
