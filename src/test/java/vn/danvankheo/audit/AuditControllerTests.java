package vn.danvankheo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Four acts of December 2023 and a page of older ones, written once. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=audit-pages") // writes, so in a context and database of its own
class AuditControllerTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void someActs() {
        if (database.sql("select count(*) from audit_entry where actor = 'phuong03'").query(Long.class).single() > 0) {
            return;
        }
        for (var number = 1; number <= 30; number++) {
            write(LocalDateTime.of(2022, 5, 1, 8, 0), "phuong17", "report.submitted", "Phường số " + number, null);
        }
        write(LocalDateTime.of(2023, 12, 9, 23, 59, 59), "phuong03", "report.submitted", "Phường Đồng Xuân, tháng 11/2023", null);
        write(LocalDateTime.of(2023, 12, 10, 0, 0), "quan", "report.returned", "Phường Đồng Xuân, tháng 11/2023", "Số hộ chưa khớp");
        write(LocalDateTime.of(2023, 12, 12, 23, 59, 59), "quan", "report.accepted", "Phường Hàng Bạc, tháng 11/2023", null);
        write(LocalDateTime.of(2023, 12, 13, 0, 0), "admin", "account.locked", "Tổ dân phố Ước <b>", "uoc");
    }

    @Test
    void theNewestStandsFirstWithItsTimeInHaNoi() throws Exception {
        list("?tu=1/12/2023").andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("00:00:00 13/12/2023", "23:59:59 12/12/2023", "00:00:00 10/12/2023", "23:59:59 09/12/2023")))
                .andExpect(content().string(containsString("Khóa tài khoản")))
                .andExpect(content().string(containsString("Tổ dân phố Ước &lt;b&gt;")))
                .andExpect(content().string(containsString("10.0.0.7")));
    }

    @Test
    void theLastDayIsAWholeOne() throws Exception {
        list("?tu=10/12/2023&den=12-12-2023")
                .andExpect(content().string(containsString("<strong>2</strong> dòng")))
                .andExpect(content().string(containsString("23:59:59 12/12/2023")))
                .andExpect(content().string(containsString("00:00:00 10/12/2023")))
                .andExpect(content().string(containsString("value=\"12/12/2023\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "?ai=quan,                                   2",
        "?ai=%20QUAN%20,                             2",
        "?viec=report.returned,                      1",
        "?viec=nothing.such,                         0",
        "?q=dong+xuan,                               2",
        "?q=%C4%90%E1%BB%92NG%20xu%C3%A2n,           2", // ĐỒNG xuân
        "?q=so+ho+chua+khop,                         1",
        "?q=dong+xuan&viec=report.returned&ai=quan,  1",
        "?q=%25dong_xuan%25,                         2",
        "?ai=phuong17,                               30"})
    void itIsNarrowedByWhoWhatAndWords(String filters, int found) throws Exception {
        var answer = list(filters).andExpect(status().isOk());

        answer.andExpect(content().string(containsString("<strong>" + found + "</strong> dòng")));
    }

    /** Phường Đồng Xuân is named by two; phuong03 works at another ward, the cadre of the district at the district. */
    @ParameterizedTest
    @CsvSource({"?dv=HK-04&tu=1/12/2023, 2", "?dv=HK-04&tu=1/12/2023&ai=phuong03, 1", "?dv=HK-03&tu=1/12/2023, 1", "?dv=HK&tu=1/12/2023&viec=report.accepted, 1", "?dv=HK-17&viec=report.submitted, 30", "?dv=none, 0"})
    void itIsNarrowedByUnit(String filters, int found) throws Exception {
        list(filters).andExpect(status().isOk()).andExpect(content().string(containsString("<strong>" + found + "</strong> dòng")));
    }

    @Test
    void whatIsFoundIsTakenAwayAsAWorkbookAndThatIsALineOfItsOwn() throws Exception {
        write(LocalDateTime.of(2021, 3, 1, 8, 0), "phuong05", "account.created", "=1+1", "@cmd");

        var bytes = list("/bang-tinh.xlsx?ai=phuong05&den=31/12/2021").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes)); var rows = workbook.getFirstSheet().openStream()) {
            var lines = rows.map(row -> row.stream().map(cell -> cell == null ? "" : cell.getType() + " " + cell.getRawValue()).toList()).toList();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(1)).contains("STRING 2021-03-01 08:00:00 +07:00", "STRING phuong05", "STRING Tạo tài khoản", "STRING =1+1", "STRING @cmd");
        }
        assertThat(database.sql("select actor || ': ' || detail from audit_entry where action = 'audit.exported' order by id desc limit 1").query(String.class).single())
                .isEqualTo("admin: Người làm: phuong05; đến: 31/12/2021");
        list("/bang-tinh.xlsx?tu=12/12/2023&den=10/12/2023").andExpect(status().isUnprocessableContent());
        mvc.perform(get("/nhat-ky/bang-tinh.xlsx").with(SignedIn.as("quan"))).andExpect(status().isForbidden());
    }

    @Test
    void whatWasChosenStays() throws Exception {
        list("?viec=report.returned&ai=quan")
                .andExpect(content().string(containsString("<option value=\"report.returned\" selected=\"selected\">Trả lại báo cáo giao ban</option>")))
                .andExpect(content().string(containsString("value=\"quan\"")));
    }

    @Test
    void aPageHas25LinesAndKeepsTheFilters() throws Exception {
        list("?ai=phuong17").andExpect(content().string(containsString("Phường số 30")))
                .andExpect(content().string(not(containsString("Phường số 5<"))))
                .andExpect(content().string(containsString("/nhat-ky?ai=phuong17&amp;trang=2")));
        list("?ai=phuong17&trang=2").andExpect(content().string(containsString("Phường số 5<")));
        list("?ai=phuong17&trang=99").andExpect(status().isOk());
        list("?ai=phuong17&trang=-4").andExpect(status().isOk()).andExpect(content().string(containsString("Phường số 30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2023", "hôm qua", "1/1/+999999999", "1/1/-2000", "2023-13-01"})
    void aDayThatDoesNotExistGetsItsSentenceAndStays(String typed) throws Exception {
        mvc.perform(get("/nhat-ky").param("tu", typed).param("ai", "quan").with(SignedIn.as("admin")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Phải là một ngày có thật")))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")))
                .andExpect(content().string(containsString("value=\"quan\"")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }

    @Test
    void theEndStandsNotBeforeTheBeginning() throws Exception {
        list("?tu=12/12/2023&den=10/12/2023").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("phải từ “Từ ngày” trở đi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?trang=hai", "?trang=99999999999999"})
    void aPageNumberThatIsNoneIsRefused(String filters) throws Exception {
        list(filters).andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?tu=01/01/0001", "?den=31/12/9999", "?q=%00", "?q=%27%3B--"})
    void oddInputIsNoFailure(String filters) throws Exception {
        list(filters).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quan", "lanhdao", "phuong01"})
    void itIsForTheAdministratorAlone(String who) throws Exception {
        mvc.perform(get("/nhat-ky").with(SignedIn.as(who))).andExpect(status().isForbidden());
    }

    @Test
    void aListCostsABoundedNumberOfStatements() throws Exception {
        var sent = StatementCount.of(() -> list("?ai=phuong17")).statements();

        assertThat(sent).hasSizeLessThan(12);
        assertThat(List.of("update", "delete")).noneMatch(verb -> sent.stream().anyMatch(statement -> statement.startsWith(verb + " audit")));
    }

    private ResultActions list(String filters) throws Exception {
        return mvc.perform(get(URI.create("/nhat-ky" + filters)).with(SignedIn.as("admin")));
    }

    private void write(LocalDateTime at, String actor, String action, String subject, String detail) {
        database.sql("insert into audit_entry (at, actor, action, subject, detail, address) values (?, ?, ?, ?, ?, '10.0.0.7')")
                .params(at.atZone(ClockConfiguration.HA_NOI).toOffsetDateTime(), actor, action, subject, detail).update();
    }
}
