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

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.OvertakenPage;
import vn.danvankheo.testing.StatementCount;

/** Phường Hàng Bông (HK-08) carries out what it registered on 18/12/2023: from 40 to 85,5 % of households, a milestone on 30/6. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes, so in a context and database of its own
class ProgressControllerTests {

    private static final String WARD = "phuong08";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private long id;
    private UUID key;

    @BeforeEach
    void aModelIsRegistered() throws Exception {
        id = TypedRegistration.registered(mvc, database, "HK-08", WARD);
        key = UUID.randomUUID();
    }

    @AfterEach
    void backToDecember() {
        clock.reset();
    }

    @Test
    void aWardWritesDownWhatItCountedAndEverybodySeesHowFarItCame() throws Exception {
        mvc.perform(get("/mo-hinh/{id}/ket-qua", id).with(SignedIn.as(WARD)))
                .andExpect(content().string(allOf(containsString("value=\"18/12/2023\""), containsString("Chưa ghi lần nào"), containsString("mục tiêu <span>85,5 %</span>"))));

        write("62,75 %", "18/12/2023", "Thêm 12 hộ.").andExpect(redirectedUrl("/mo-hinh/" + id));

        for (var reader : List.of(WARD, "quan", "lanhdao")) {
            seen(reader, allOf(containsString("<strong>62,75 %</strong> <span class=\"of\">ngày 18/12/2023"), containsString("<strong>50 %</strong>".replace("50 ", "50\u00A0")),
                    containsString("đang thực hiện"), containsString("Kết quả: Hộ phân loại rác 62,75 %"), containsString("Thêm 12 hộ.")));
        }
        mvc.perform(get("/mo-hinh/{id}/ket-qua", id).with(SignedIn.as(WARD))).andExpect(content().string(containsString("Lần trước <strong>62,75 %</strong>")));
        assertThat(audited()).containsExactly("progress.added phuong08 18/12/2023: Hộ phân loại rác 62,75 %. Thêm 12 hộ.");
    }

    @Test
    void theNewestDayCountsWhateverWasWrittenLast() throws Exception {
        write("70", "10/12/2023", null);
        key = UUID.randomUUID();
        write("65", "1/12/2023", null);

        seen(WARD, containsString("<strong>70 %</strong> <span class=\"of\">ngày 10/12/2023"));
    }

    @Test
    void pressedTwiceAtOnceItIsWrittenOnce() throws Exception {
        Callable<String> press = () -> write("62", "18/12/2023", null).andReturn().getResponse().getRedirectedUrl();
        var people = Executors.newFixedThreadPool(2);
        try {
            for (var answer : people.invokeAll(List.of(press, press))) {
                assertThat(answer.get()).isEqualTo("/mo-hinh/" + id);
            }
        } finally {
            people.shutdown();
        }

        assertThat(entries()).containsExactly("62");
        assertThat(audited()).hasSize(1);
    }

    @Test
    void whatIsWrittenAfterGoingBackCorrectsIt() throws Exception {
        write("62", "18/12/2023", null);
        write("64", "18/12/2023", null).andExpect(status().is3xxRedirection());

        assertThat(entries()).containsExactly("64");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "nhiều     | 18/12/2023 | values[0] | Phải là một số",
        "123456789012345678901 | 18/12/2023 | values[0] | Số quá dài",
        "62,12345  | 18/12/2023 | values[0] | Số quá dài",
        "62        | 19/12/2023 | day       | Ngày này chưa đến. Ghi hôm nay 18/12/2023",
        "62        | 30/02/2023 | day       | Phải là một ngày có thật",
        "62        | -          | day       | Không để trống ô này"})
    void eachFaultHasItsSentenceAndWhatWasTypedStays(String value, String day, String field, String sentence) throws Exception {
        write(value, day, "Thêm 12 hộ.").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("id=\"" + field + "-error\">" + sentence), containsString("Thêm 12 hộ."))));

        assertThat(entries()).isEmpty();
    }

    @Test
    void anEntryThatSaysNothingIsNotWritten() throws Exception {
        write("", "18/12/2023", null).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Chưa có gì để ghi.")));
        send(entry("18/12/2023").param("values[7]", "1"), WARD).andExpect(status().isUnprocessableContent());
        send(entry("18/12/2023").param("values[x]", "1"), WARD).andExpect(status().isUnprocessableContent());
        send(entry("/mo-hinh/" + id + "/ket-qua", "18/12/2023").param("key", "khong-phai").param("note", "Thêm."), WARD).andExpect(status().isUnprocessableContent());

        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"620 | 18/12/2023 | Lần này 620 %, mục tiêu 85,5 %: có đúng không?", "62 | 1/3/2023 | Ngày này trước ngày bắt đầu 20/03/2023 của mô hình"})
    void whatIsOddIsAskedOnceAndThenWritten(String value, String day, String question) throws Exception {
        var asked = write(value, day, null).andExpect(status().isOk()).andExpect(content().string(allOf(containsString(question), containsString("Đúng, ghi kết quả"))))
                .andReturn().getResponse().getContentAsString();
        assertThat(entries()).isEmpty();

        var seen = HtmlUtils.htmlUnescape(asked.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1"));
        write(value, day, null, seen).andExpect(redirectedUrl("/mo-hinh/" + id));
        assertThat(entries()).containsExactly(value);
    }

    @Test
    void anotherOddNumberIsAskedAgain() throws Exception {
        write("6200", "18/12/2023", null, "[Doubt[field=values[0], code=doubt.odd-first, arguments=[620 %, , 85,5 %]]]").andExpect(status().isOk());

        assertThat(entries()).isEmpty();
    }

    @Test
    void anEntryIsCorrectedAndTheTrailKeepsWhatStoodThere() throws Exception {
        write("46", "17/12/2023", null);
        var path = "/mo-hinh/" + id + "/ket-qua/" + one("select id from progress_entry where request_key = '" + key + "'");
        seen(WARD, containsString(path + "\">Sửa lần ghi này"));
        seen("quan", not(containsString("Sửa lần ghi này")));
        mvc.perform(get(path).with(SignedIn.as(WARD))).andExpect(content().string(allOf(containsString("value=\"46\""), containsString("value=\"17/12/2023\""))));

        send(entry(path, "17/12/2023").param("values[0]", "62").param("version", "0"), WARD).andExpect(redirectedUrl("/mo-hinh/" + id));

        assertThat(entries()).containsExactly("62");
        assertThat(audited().get(1)).isEqualTo("progress.corrected phuong08 Trước: 17/12/2023: Hộ phân loại rác 46 %\nNay: 17/12/2023: Hộ phân loại rác 62 %");
        send(entry(path, "17/12/2023").param("values[0]", "99").param("version", "0"), WARD).andExpect(OvertakenPage.shows("values[0]", "62"))
                .andExpect(content().string(allOf(containsString("Có người vừa sửa trước bạn"), containsString("value=\"99\""))));
        send(entry(path, "17/12/2023").param("values[0]", "62").param("version", "0"), WARD).andExpect(status().is3xxRedirection());
        assertThat(audited()).hasSize(2);
    }

    @Test
    void anEntryIsFoundUnderItsOwnModelAlone() throws Exception {
        write("62", "17/12/2023", null);
        var entry = one("select id from progress_entry where request_key = '" + key + "'");
        var first = id;
        aModelIsRegistered();

        mvc.perform(get("/mo-hinh/{id}/ket-qua/{entry}", id, entry).with(SignedIn.as(WARD))).andExpect(status().isNotFound());
        send(entry("/mo-hinh/" + id + "/ket-qua/" + entry, "17/12/2023").param("values[0]", "1"), WARD).andExpect(status().isNotFound());
        send(entry("/mo-hinh/" + first + "/ket-qua", "17/12/2023").param("values[0]", "1"), "phuong09").andExpect(status().isNotFound());
    }

    @Test
    void whatIsNotUnderWayRefusesAndNamesItsState() throws Exception {
        send(post("/mo-hinh/{id}/dung", id).param("version", version()).param("reason", "Sáp nhập."), WARD).andExpect(status().is3xxRedirection());

        write("62", "18/12/2023", null).andExpect(status().isConflict()).andExpect(content().string(containsString("Mô hình đang ở trạng thái “Đã dừng” nên không ghi kết quả được.")));
        finish("18/12/2023").andExpect(status().isConflict()).andExpect(content().string(containsString("nên không ghi mốc được")));
        mvc.perform(get("/mo-hinh/{id}/ket-qua", id).with(SignedIn.as(WARD))).andExpect(status().isConflict());
        seen(WARD, not(containsString("/ket-qua")));
    }

    @Test
    void aClosedYearIsFrozen() throws Exception {
        database.sql("""
                insert into campaign (id, district_id, of_year, registration_from, registration_to, stale_days, upkeep_months, closed_at)
                select nextval('campaign_seq'), id, 2023, '2023-01-01', '2023-02-28', 45, 12, now() from unit where code = 'HK'""").update();
        try {
            write("62", "18/12/2023", null).andExpect(status().isConflict()).andExpect(content().string(containsString("Năm thi đua 2023 đã khép lại")));
            finish("18/12/2023").andExpect(status().isConflict());
            seen(WARD, not(containsString("/ket-qua")));
            assertThat(stale(WARD)).isZero();
        } finally {
            database.sql("delete from campaign where of_year = 2023").update();
        }
    }

    @Test
    void aMilestoneIsTickedOffWithOnePressAndTakenBack() throws Exception {
        seen(WARD, allOf(containsString("chưa xong, quá hạn 171 ngày"), containsString("Xong hôm nay")));
        seen("quan", allOf(containsString("chưa xong, quá hạn 171 ngày"), not(containsString("Xong hôm nay"))));

        finish("2023-12-18").andExpect(redirectedUrl("/mo-hinh/" + id));
        seen("quan", allOf(containsString("xong 18/12/2023"), containsString(", muộn 171 ngày"), containsString("Xong mốc: Kiểm đếm giữa năm (muộn 171 ngày)")));
        send(post("/mo-hinh/{id}/moc/0", id).param("version", "0").param("day", "18/12/2023"), WARD).andExpect(status().is3xxRedirection());
        send(post("/mo-hinh/{id}/moc/0", id).param("version", "0").param("day", "29/6/2023"), WARD).andExpect(status().isConflict());
        finish("29/6/2023").andExpect(status().is3xxRedirection());
        seen("quan", allOf(containsString("xong 29/06/2023"), not(containsString(", muộn"))));

        send(post("/mo-hinh/{id}/moc/0/chua-xong", id).param("version", version()), WARD).andExpect(status().is3xxRedirection());
        seen("quan", containsString("chưa xong, quá hạn"));
        assertThat(audited()).containsExactly("milestone.done phuong08 Kiểm đếm giữa năm, 18/12/2023", "milestone.done phuong08 Kiểm đếm giữa năm, 29/06/2023",
                "milestone.reopened phuong08 Kiểm đếm giữa năm");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"19/12/2023, Ngày này chưa đến", "31/6/2023, Phải là một ngày có thật", "-, Không để trống ô này"})
    void aMilestonesDayIsADayThatHasCome(String day, String sentence) throws Exception {
        finish(day == null ? "" : day).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("id=\"day-error\">" + sentence)));
    }

    @Test
    void aMilestoneThatIsNoneIsNotFound() throws Exception {
        mvc.perform(get("/mo-hinh/{id}/moc/0", id).with(SignedIn.as(WARD))).andExpect(status().isOk());
        for (var none : List.of("1", "-1", "x")) {
            mvc.perform(get("/mo-hinh/{id}/moc/" + none, id).with(SignedIn.as(WARD))).andExpect(status().isNotFound());
        }
    }

    @Test
    void afterFortyFiveSilentDaysAModelIsStaleUntilSomethingComes() throws Exception {
        database.sql("update registered_model set registered_at = '2023-04-01T02:00:00Z' where id = ?").param(id).update();
        write("62", "1/11/2023", null);
        clock.set(LocalDate.of(2023, 12, 15).atTime(9, 0));
        seen(WARD, not(containsString("Chậm cập nhật")));

        clock.set(LocalDate.of(2023, 12, 16).atTime(9, 0));
        seen("quan", containsString("Chậm cập nhật 45 ngày"));
        mvc.perform(get("/mo-hinh").param("cham", "1").param("phuong", "HK-08").with(SignedIn.as("quan"))).andExpect(content().string(containsString("chậm cập nhật 45 ngày")));

        key = UUID.randomUUID();
        write("64", "15/12/2023", null).andExpect(status().is3xxRedirection());
        seen("quan", not(containsString("Chậm cập nhật")));
    }

    @Test
    void theStaleOnesStandOnTheFirstPages() throws Exception {
        database.sql("update registered_model set registered_at = '2022-12-01T02:00:00Z', start_date = '2022-12-05' where id = ?").param(id).update();
        var title = one("select title from registered_model where id = " + id);

        mvc.perform(get("/").with(SignedIn.as(WARD))).andExpect(content().string(allOf(containsString(title), containsString("378 ngày chưa có kết quả mới."))));
        mvc.perform(get("/").with(SignedIn.as("quan"))).andExpect(content().string(containsString(title)));
        mvc.perform(get("/").with(SignedIn.as("phuong09"))).andExpect(content().string(not(containsString(title))));
        mvc.perform(get("/").with(SignedIn.as("lanhdao"))).andExpect(content().string(not(containsString(title))));
        assertThat(stale("quan")).isGreaterThan(stale(WARD)).isGreaterThan(25);
        assertThat(stale(WARD)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update registered_model set status = 'SELF_SCORED' where id = ?", "update registered_model set start_date = '2023-12-10', end_date = '2023-12-20' where id = ?"})
    void whatIsScoredOrHasJustBegunIsNotStale(String how) throws Exception {
        database.sql("update registered_model set registered_at = '2022-12-01T02:00:00Z', start_date = '2022-12-05' where id = ?").param(id).update();
        seen("quan", containsString("Chậm cập nhật"));

        database.sql(how).param(id).update();

        seen("quan", not(containsString("Chậm cập nhật")));
    }

    @Test
    void whenItsYearIsOverAModelIsNotStaleAnyMore() throws Exception {
        clock.set(LocalDate.of(2024, 2, 5).atTime(9, 0));

        seen("quan", not(containsString("Chậm cập nhật")));
        assertThat(stale("quan")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {WARD, "quan"})
    void theModelsPageCostsTheSameHoweverMuchWasWritten(String who) throws Exception {
        write("62", "1/12/2023", null);
        var few = StatementCount.of(() -> seen(who, containsString("Kết quả: "))).count();
        for (var day = 2; day < 12; day++) {
            key = UUID.randomUUID();
            write("6" + day % 10, day + "/12/2023", "Thêm hộ.");
        }

        assertThat(StatementCount.of(() -> seen(who, containsString("11/12/2023"))).count()).isEqualTo(few).isLessThan(28);
    }

    private void seen(String who, Matcher<String> matcher) throws Exception {
        mvc.perform(get("/mo-hinh/{id}", id).with(SignedIn.as(who))).andExpect(status().isOk()).andExpect(content().string(matcher));
    }

    private int stale(String who) throws Exception {
        var page = mvc.perform(get("/mo-hinh").param("cham", "1").with(SignedIn.as(who))).andReturn().getResponse().getContentAsString();
        return Integer.parseInt(page.replaceAll("(?s).*<strong>(\\d+)</strong> mô hình.*", "$1"));
    }

    private ResultActions write(String value, String day, String note) throws Exception {
        return write(value, day, note, "");
    }

    private ResultActions write(String value, String day, String note, String seen) throws Exception {
        return send(entry(day == null ? "" : day).param("values[0]", value).param("note", note == null ? "" : note).param("seen", seen), WARD);
    }

    private MockHttpServletRequestBuilder entry(String day) {
        return entry("/mo-hinh/" + id + "/ket-qua", day).param("key", key.toString());
    }

    private static MockHttpServletRequestBuilder entry(String path, String day) {
        return post(path).param("day", day);
    }

    private ResultActions finish(String day) throws Exception {
        return send(post("/mo-hinh/{id}/moc/0", id).param("version", version()).param("day", day), WARD);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String who) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as(who)));
    }

    private List<String> entries() {
        return database.sql("""
                select trim_scale(v.counted)::text from progress_entry e join progress_value v on v.entry_id = e.id where e.model_id = ? order by e.id""")
                .param(id).query(String.class).list();
    }

    /** What was done to this model since it was registered. */
    private List<String> audited() {
        return database.sql("""
                select action || ' ' || actor || ' ' || detail from audit_entry
                where subject like (select code || ',%' from registered_model where id = ?) and action not like 'model.%' order by id""").param(id).query(String.class).list();
    }

    private String version() {
        return one("select version from registered_model where id = " + id);
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
