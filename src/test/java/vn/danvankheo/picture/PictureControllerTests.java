package vn.danvankheo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

@HoanKiemTest
class PictureControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @Test
    void aLeaderSeesTheYearAsATileForEachTarget() throws Exception {
        var page = page("/nam-qua-hinh?thang=2023-11", "lanhdao");

        assertThat(page).contains("Đến hết tháng 11: 31/38 chỉ tiêu hoàn thành (12 vượt, 19 đạt)");
        assertThat(count(page, "class=\"tile tile-")).isEqualTo(38);
        assertThat(count(page, "class=\"spark-line\"")).isEqualTo(38);
        assertThat(page("/?thang=2023-11", "lanhdao")).contains("class=\"tile tile-BEHIND\"");
        assertThat(page("/?thang=2023-11", "quan")).doesNotContain("class=\"tile ").contains("Theo nhóm chỉ tiêu");
    }

    @Test
    void aWardSeesItsOwnTilesAndNoOthers() throws Exception {
        var page = page("/nam-qua-hinh?thang=2023-11", "phuong13");

        assertThat(page).contains("27/30 chỉ tiêu hoàn thành").contains("phuong=HK-13").doesNotContain("Xếp hạng phường");
        mvc.perform(get("/nam-qua-hinh?phuong=HK-02").with(SignedIn.as("phuong13"))).andExpect(status().isNotFound());
        mvc.perform(get("/nam-qua-hinh/bang-o.xlsx?phuong=HK-02").with(SignedIn.as("phuong13"))).andExpect(status().isNotFound());
        mvc.perform(get("/nam-qua-hinh?phuong=HK-02").with(SignedIn.as("lanhdao"))).andExpect(status().isOk());
    }

    @Test
    void theWardsAreRankedBesideAllOfThem() throws Exception {
        var page = page("/nam-qua-hinh/xep-hang?thang=2023-11", "quan");

        assertThat(count(page, "class=\"bar-row\"")).isEqualTo(18);
        assertThat(page).contains("Hàng Trống").contains("27/30").contains("Các phường cộng lại");
    }

    @Test
    @Transactional
    void aWardThatEndedIsNotRankedAnyMore() throws Exception {
        database.sql("update unit set valid_to = '2023-07-01' where code = 'HK-18'").update();

        assertThat(count(page("/nam-qua-hinh/xep-hang?thang=2023-11", "quan"), "class=\"bar-row\"")).isEqualTo(17);
        assertThat(count(page("/nam-qua-hinh/xep-hang?thang=2023-06", "quan"), "class=\"bar-row\"")).isEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nam-qua-hinh?", "/nam-qua-hinh/bang-o.xlsx?", "/nam-qua-hinh/xep-hang?", "/?", "/chi-tieu/van-ban.docx?", "/api/v1/scoreboards/HK/2023?"})
    @Transactional
    void whoeverLeadsAnotherDistrictAndOnlyAppraisesHereDoesNotSeeItsBoard(String path) throws Exception {
        database.sql("insert into unit (id, kind, code, name, short_name, valid_from) values (nextval('unit_seq'), 'DISTRICT', 'BD', 'Quận Ba Đình', 'Ba Đình', '1961-01-01')").update();
        database.sql("""
                update assignment set unit_id = (select id from unit where code = case role when 'LEADER' then 'BD' else 'HK' end)
                where account_id = (select id from account where username = 'lanhdao')""").update();
        database.sql("""
                insert into assignment (id, account_id, role, unit_id, valid_from)
                select nextval('assignment_seq'), a.id, 'APPRAISER', u.id, '2023-01-01' from account a, unit u where a.username = 'lanhdao' and u.code = 'HK'""").update();

        mvc.perform(get(path + "quan=HK&thang=2023-11").with(SignedIn.as("lanhdao"))).andExpect(status().isNotFound());
    }

    @Test
    void everyWardsVerdictOnEveryTargetLeadsToItsPage() throws Exception {
        var page = page("/nam-qua-hinh/phuong-chi-tieu?thang=2023-11", "lanhdao");
        var target = database.sql("select id from target where code = 'KT-02'").query(String.class).single();

        assertThat(count(page, "class=\"verdict-cell ")).isEqualTo(18 * targets());
        assertThat(page).contains("/chi-tieu/" + target + "/ket-qua?phuong=HK-13&amp;thang=2023-11").contains("ô chậm tiến độ hoặc không đạt");
    }

    @Test
    void theMapHasEachWardInItsPlaceByTargetsOrByReports() throws Exception {
        var page = page("/nam-qua-hinh/ban-do?thang=2023-11", "lanhdao");

        assertThat(count(page, "class=\"map-cell ")).isEqualTo(18);
        assertThat(page).contains("Hàng Trống: 27/30 chỉ tiêu hoàn thành").doesNotContain("Chưa có vị trí trên bản đồ");
        assertThat(page("/nam-qua-hinh/ban-do?thang=2023-12&xem=bao-cao", "lanhdao")).contains("map-report-SUBMITTED").contains("Báo cáo tháng 12: ");
    }

    @Test
    @Transactional
    void aWardWithoutAPlaceOrInATakenOneIsListedBelow() throws Exception {
        database.sql("update unit set map_column = null, map_row = null where code = 'HK-05'").update();
        database.sql("update unit set map_column = 2, map_row = 1 where code = 'HK-18'").update();

        var page = page("/nam-qua-hinh/ban-do?thang=2023-11", "lanhdao");

        assertThat(count(page, "class=\"map-cell ")).isEqualTo(16);
        assertThat(page).contains("Chưa có vị trí trên bản đồ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nam-qua-hinh", "/nam-qua-hinh/xep-hang", "/nam-qua-hinh/phuong-chi-tieu", "/nam-qua-hinh/ban-do"})
    void aYearWithoutTargetsIsNoFault(String path) throws Exception {
        mvc.perform(get(path).param("thang", "2022-11").with(SignedIn.as("quan"))).andExpect(status().isOk())
                .andExpect(content().string(path.endsWith("ban-do") ? containsString("Báo cáo tháng 11: ") : containsString("chưa có bộ chỉ tiêu")));
    }

    @ParameterizedTest
    @CsvSource({"/nam-qua-hinh/bang-o.xlsx, 38", "/nam-qua-hinh/xep-hang.xlsx, 18", "/nam-qua-hinh/phuong-chi-tieu.xlsx, 18", "/nam-qua-hinh/ban-do.xlsx, 18"})
    void everyPictureIsAWorkbookToo(String path, int lines) throws Exception {
        assertThat(rows(path + "?thang=2023-11")).hasSize(lines + 1);
    }

    @Test
    void aTargetsMonthsAreAWorkbook() throws Exception {
        var rows = rows("/chi-tieu/" + database.sql("select id from target where code = 'AS-04'").query(String.class).single() + "/ket-qua.xlsx?thang=2023-11");

        assertThat(rows).hasSize(13);
        assertThat(rows.get(11).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("561");
        assertThat(rows.get(11).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("660");
    }

    @Test
    void aTargetsPageSaysWhatItsLineShows() throws Exception {
        mvc.perform(get("/chi-tieu/{id}/ket-qua?thang=2023-11", database.sql("select id from target where code = 'AS-04'").query(Long.class).single()).with(SignedIn.as("lanhdao")))
                .andExpect(content().string(allOf(containsString("Đến hết tháng 11 đạt 561 người, bằng 77,9\u00a0% mức giao 720; theo tiến độ cần 660, chậm 99 người."),
                        containsString("data-series=\"pace\""), not(containsString("data-series=\"before\"")), containsString("Chung 18 phường: 77,9"))));
    }

    @Test
    @Transactional
    void theYearBeforeStandsBehindATargetThatItHadToo() throws Exception {
        database.sql("insert into target_set (id, district_id, of_year) select nextval('target_set_seq'), district_id, 2022 from target_set where of_year = 2023").update();
        database.sql("""
                insert into target_group (id, target_set_id, code, name, field, position)
                select nextval('target_group_seq'), s.id, g.code, g.name, g.field, g.position from target_group g, target_set s where g.code = 'AS' and s.of_year = 2022""").update();
        database.sql("""
                insert into target (id, target_set_id, target_group_id, code, name, field, unit_of_measure, measure, direction, assigned, accumulation, consolidation, scope, basis, status, position, source)
                select nextval('target_seq'), g.target_set_id, g.id, t.code, t.name, t.field, unit_of_measure, measure, direction, assigned, accumulation, consolidation, scope, basis, status, t.position, source
                from target t, target_group g join target_set s on s.id = g.target_set_id where t.code = 'AS-04' and s.of_year = 2022""").update();
        database.sql("""
                insert into figure (id, report_id, target_id, value, counted_value)
                select nextval('figure_seq'), r.id, t.id, 10, 10 from briefing_report r join unit u on u.id = r.unit_id, target t join target_set s on s.id = t.target_set_id
                where u.code = 'HK-05' and r.month between '2022-01-01' and '2022-12-01' and t.code = 'AS-04' and s.of_year = 2022""").update();

        mvc.perform(get("/chi-tieu/{id}/ket-qua?thang=2023-11", database.sql("select t.id from target t join target_set s on s.id = t.target_set_id where t.code = 'AS-04' and s.of_year = 2023").query(Long.class).single()).with(SignedIn.as("lanhdao")))
                .andExpect(content().string(allOf(containsString("Cùng kỳ năm 2022 là 110, năm nay cao hơn 451 người."), containsString("data-series=\"before\" data-value=\"110.0000\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nam-qua-hinh?thang=2023-11", "/nam-qua-hinh?thang=2023-11&phuong=HK-13", "/nam-qua-hinh/xep-hang?thang=2023-11", "/nam-qua-hinh/phuong-chi-tieu?thang=2023-11", "/nam-qua-hinh/ban-do?thang=2023-11", "/?thang=2023-11"})
    void whatIsKeptCostsNoFigures(String path) throws Exception {
        page(path, "lanhdao");

        var asked = StatementCount.of(() -> page(path, "lanhdao")).statements();

        assertThat(asked).hasSizeLessThanOrEqualTo(12).noneMatch(statement -> statement.contains("from figure") || statement.contains("join figure"));
    }

    private long targets() {
        return database.sql("select count(*) from target where scope = 'WARDS' and status = 'ACTIVE'").query(Long.class).single();
    }

    private String page(String path, String who) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(who))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private List<Row> rows(String path) throws Exception {
        var bytes = mvc.perform(get(path).with(SignedIn.as("lanhdao"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        }
    }

    private static long count(String page, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
    }
}
