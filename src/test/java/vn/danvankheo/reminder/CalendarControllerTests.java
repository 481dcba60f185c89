package vn.danvankheo.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;

/** The year 2023 of quận Hoàn Kiếm, with something to be mended in phường Hàng Bài (HK-06) until 22/12/2023. */
@ReminderTest
class CalendarControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;

    @BeforeEach
    void somethingIsToBeMended() {
        clock.reset();
        database.sql("delete from calendar_link").update();
        database.sql("""
                insert into field_survey (id, model_id, surveyed_on, findings, conclusion, author, written_at, request_key)
                select nextval('field_survey_seq'), max(m.id), '2023-05-31', 'Còn đầy.', 'WEAK', 'lịch', now(), gen_random_uuid()
                from registered_model m join unit u on u.id = m.ward_id where u.code = 'HK-06'""").update();
        database.sql("""
                insert into remedy (id, survey_id, owner_id, task, due_on, status)
                select nextval('remedy_seq'), s.id, m.ward_id, 'Đổi giờ thu gom.', '2023-12-22', 'OPEN' from field_survey s join registered_model m on m.id = s.model_id where s.author = 'lịch'""").update();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from remedy where task = 'Đổi giờ thu gom.'").update();
        database.sql("delete from field_survey where author = 'lịch'").update();
        database.sql("update account set locked_at = null where username = 'phuong06'").update();
    }

    @Test
    void theYearsDaysStandInTheirMonthsAndTodayAmongThem() throws Exception {
        var page = page("/lich", "phuong06").andReturn().getResponse().getContentAsString();

        assertThat(page).contains("Bắt đầu nhận đăng ký mô hình năm 2023", "Ngày truyền thống công tác dân vận của Đảng", "Việc cần chấn chỉnh");
        assertThat(page.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ")).contains("Tháng 12 · tháng này 18/12 Hôm nay 20/12 Hạn nộp báo cáo giao ban tháng 12/2023 22/12 ")
                .contains("20/03 Hạn nộp báo cáo giao ban tháng 3/2023").contains("22/05 Hạn nộp báo cáo giao ban tháng 5/2023");
    }

    @Test
    void everybodySeesTheOwnWardsDuties() throws Exception {
        page("/lich", "phuong05").andExpect(content().string(not(containsString("Việc cần chấn chỉnh"))));
        page("/lich", "admin").andExpect(content().string(not(containsString("Việc cần chấn chỉnh"))));
        page("/lich", "quan").andExpect(content().string(containsString("Việc cần chấn chỉnh")));
        page("/lich", "thamdinh").andExpect(content().string(containsString("Hạn nộp báo cáo giao ban")));
        mvc.perform(get("/lich").param("quan", "BD").with(SignedIn.as("phuong05"))).andExpect(status().isNotFound());
        for (var year : List.of("1999", "2101", "-1")) {
            mvc.perform(get("/lich").param("nam", year).with(SignedIn.as("phuong05"))).andExpect(status().isNotFound());
        }
    }

    /** A colleague of the other district's staff, for a while. */
    @Test
    void whoeverWorksForTwoDistrictsSeesInEachItsOwnDuties() throws Exception {
        database.sql("insert into unit (id, kind, code, name, short_name, valid_from) values (nextval('unit_seq'), 'DISTRICT', 'BD', 'Quận Ba Đình', 'Ba Đình', '1961-01-01')").update();
        database.sql("""
                insert into assignment (id, account_id, role, unit_id, valid_from)
                select nextval('assignment_seq'), a.id, 'DISTRICT_STAFF', u.id, '2023-01-01' from account a, unit u where a.username = 'quan' and u.code = 'BD'""").update();
        try {
            page("/lich?quan=HK", "quan").andExpect(content().string(containsString("Việc cần chấn chỉnh")));
            page("/lich?quan=BD", "quan").andExpect(content().string(containsString("Hạn nộp báo cáo giao ban"))).andExpect(content().string(not(containsString("Việc cần chấn chỉnh"))));
            assertThat(events(feed(secret("quan")))).as("a calendar program is told of both").extracting(event -> event.getUid().orElseThrow().getValue()).anyMatch(uid -> uid.startsWith("remedy-"))
                    .contains("report-BD-2023-12@danvankheo", "report-HK-2023-12@danvankheo");
        } finally {
            database.sql("delete from assignment where unit_id = (select id from unit where code = 'BD')").update();
            database.sql("delete from unit where code = 'BD'").update();
        }
    }

    @Test
    void aCalendarProgramReadsThePersonsDaysWithoutSigningIn() throws Exception {
        var feed = feed(secret("phuong06"));

        var due = event(feed, "report-HK-2023-12@danvankheo");
        assertThat(due.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2023, 12, 20));
        assertThat(due.getSummary().getValue()).isEqualTo("Hạn nộp báo cáo giao ban tháng 12/2023");
        assertThat(due.getUrl().getValue()).isEqualTo("https://danvan.hoankiem.example/giao-ban?nam=2023");
        assertThat(event(feed, "report-HK-2024-01@danvankheo")).isNotNull();
        assertThat(events(feed)).extracting(event -> event.getUid().orElseThrow().getValue()).doesNotHaveDuplicates().anyMatch(uid -> uid.startsWith("remedy-"));
        assertThat(events(feed(secret("phuong05")))).extracting(event -> event.getUid().orElseThrow().getValue()).noneMatch(uid -> uid.startsWith("remedy-"));
    }

    @Test
    void aDayThatMovesKeepsItsName() throws Exception {
        var secret = secret("phuong06");
        var before = events(feed(secret)).stream().map(event -> event.getUid().orElseThrow().getValue()).toList();
        database.sql("update remedy set due_on = '2023-12-29' where task = 'Đổi giờ thu gom.'").update();
        clock.set(LocalDateTime.of(2023, 12, 19, 9, 0));

        var after = feed(secret);

        assertThat(events(after)).extracting(event -> event.getUid().orElseThrow().getValue()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(events(after)).filteredOn(event -> event.getUid().orElseThrow().getValue().startsWith("remedy-")).singleElement()
                .satisfies(event -> assertThat(event.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2023, 12, 29)));
    }

    @Test
    void aYearWithoutReviewsHasACalendarToo() throws Exception {
        database.sql("insert into campaign (id, district_id, of_year, registration_from, registration_to, stale_days, upkeep_months) select nextval('campaign_seq'), id, 2031, '2031-01-01', '2031-02-28', 45, 12 from unit where code = 'HK'").update();

        page("/lich?nam=2031", "quan").andExpect(content().string(containsString("Hạn đăng ký mô hình năm 2031"))).andExpect(content().string(not(containsString("Sơ kết"))));

        database.sql("delete from campaign where of_year = 2031").update();
    }

    @Test
    void whatWasRevokedOrReplacedOrNeverWasIsNotFound() throws Exception {
        var first = secret("phuong06");
        var second = secret("phuong06");
        mvc.perform(get("/lich/{token}.ics", first)).andExpect(status().isNotFound());
        mvc.perform(get("/lich/{token}.ics", second)).andExpect(status().isOk());

        mvc.perform(post("/lich/lien-ket/huy").with(csrf()).with(SignedIn.as("phuong06"))).andExpect(redirectedUrl("/lich"));

        mvc.perform(get("/lich/{token}.ics", second)).andExpect(status().isNotFound());
        mvc.perform(get("/lich/{token}.ics", "x")).andExpect(status().isNotFound());
    }

    @Test
    void whoeverIsLockedOutReadsNothingAnyMore() throws Exception {
        var secret = secret("phuong06");
        database.sql("update account set locked_at = now() where username = 'phuong06'").update();

        mvc.perform(get("/lich/{token}.ics", secret)).andExpect(status().isNotFound());
    }

    @Test
    void onlyAHashOfTheSecretIsKeptAndTheSecretIsShownOnce() throws Exception {
        var secret = secret("phuong06");

        assertThat(secret).hasSize(43);
        assertThat(database.sql("select token_hash from calendar_link").query(String.class).list()).containsExactly(CalendarLinks.hash(secret)).doesNotContain(secret);
        page("/lich", "phuong06").andExpect(content().string(not(containsString(secret)))).andExpect(content().string(containsString("Tạo địa chỉ mới, bỏ địa chỉ cũ")));
    }

    @Test
    void theCalendarCostsFewStatements() throws Exception {
        assertThat(StatementCount.of(() -> page("/lich", "quan")).count()).isLessThanOrEqualTo(12); // the session and the sign-in of the test among them
    }

    private String secret(String username) throws Exception {
        var address = (String) mvc.perform(post("/lich/lien-ket").header("Host", "evil.example").with(csrf()).with(SignedIn.as(username))).andExpect(redirectedUrl("/lich"))
                .andReturn().getFlashMap().get("secretAddress");
        assertThat(address).startsWith("https://danvan.hoankiem.example/lich/").endsWith(".ics");
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());
    }

    private Calendar feed(String secret) throws Exception {
        var answer = mvc.perform(get("/lich/{token}.ics", secret)).andExpect(status().isOk()).andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return new CalendarBuilder().build(new StringReader(answer));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static VEvent event(Calendar calendar, String uid) {
        return events(calendar).stream().filter(event -> event.getUid().orElseThrow().getValue().equals(uid)).findFirst().orElseThrow();
    }

    private ResultActions page(String path, String username) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(username))).andExpect(status().isOk());
    }
}
