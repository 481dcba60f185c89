package vn.danvankheo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;

/**
 * The third quarter of 2023 in quận Hoàn Kiếm, by the pages that its people use: twelve wards file July, August and September anew, from their old papers;
 * the reports of the other six lie there. One is late, one is returned twice, one is corrected after it was accepted and its month was closed.
 */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=quarter") // files a quarter of its own
class QuarterTests {

    private static final YearMonth JULY = YearMonth.of(2023, 7);
    private static final YearMonth AUGUST = JULY.plusMonths(1);
    private static final YearMonth SEPTEMBER = JULY.plusMonths(2);
    private static final List<String> WARDS = IntStream.rangeClosed(1, 12).mapToObj("%02d"::formatted).toList();
    private static final String STAFF = "quan";
    private static final String LATE = "05";
    private static final String RETURNED = "07";
    private static final String CORRECTED = "03";
    /** What the corrected ward got wrong. */
    private static final String TARGET = "AS-02";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private Clicks pages;
    /** By ward and month: what the old papers say, by the targets' ids; as typed. */
    private final Map<String, Map<String, String>> papers = new HashMap<>();
    private final Map<YearMonth, String> boards = new LinkedHashMap<>();

    @BeforeEach
    void people() {
        pages = new Clicks(mvc);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aQuarterIsFiledReviewedClosedAndCorrected() throws Exception {
        theOldPapersAreLaidAside();
        inJulyOneWardIsLate();
        theMeetingConcludesSomething();
        inAugustOneWardIsReturnedTwice();
        inSeptemberAMistakeIsAcceptedAndTheMonthClosed();
        theMistakeIsCorrectedOnceTheMonthIsOpenAgain();

        for (var month : List.of(JULY, AUGUST, SEPTEMBER)) {
            assertThat(board(month)).as("the same papers give the same board").isEqualTo(boards.get(month));
        }
    }

    private void theOldPapersAreLaidAside() throws Exception {
        for (var month : List.of(JULY, AUGUST, SEPTEMBER)) {
            boards.put(month, board(month));
        }
        assertThat(boards.values()).allMatch(board -> board.matches("\\d+/38 .*"));
        database.sql("""
                select right(u.code, 2) as ward, r.month, f.target_id, f.value, f.denominator
                from figure f join briefing_report r on r.id = f.report_id join unit u on u.id = r.unit_id
                where r.month between '2023-07-01' and '2023-09-01' and u.kind = 'WARD' and f.value is not null""").query(row -> {
            var paper = papers.computeIfAbsent(row.getString("ward") + " " + YearMonth.from(row.getObject("month", LocalDate.class)), key -> new HashMap<>());
            paper.put("figures[%d].value".formatted(row.getLong("target_id")), typed(row.getBigDecimal("value")));
            if (row.getBigDecimal("denominator") != null) {
                paper.put("figures[%d].denominator".formatted(row.getLong("target_id")), typed(row.getBigDecimal("denominator")));
            }
        });
        var gone = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where r.month >= '2023-10-01' or r.month >= '2023-07-01' and u.code in ('HK-"
                + String.join("', 'HK-", WARDS) + "'))";
        for (var part : List.of("figure", "report_move", "report_item")) {
            database.sql("delete from " + part + " where report_id in " + gone).update();
        }
        database.sql("delete from briefing_report where id in " + gone).update();
    }

    private void inJulyOneWardIsLate() throws Exception {
        on("2023-07-17");
        for (var ward : WARDS) {
            if (!ward.equals(LATE)) {
                handIn(ward, JULY, Map.of());
            }
        }
        on("2023-07-19");
        accept(JULY);
        assertThat(pages.refused(409, STAFF, "/giao-ban/chot", Map.of("thang", "2023-07"))).contains("20/07/2023");

        on("2023-07-21");
        assertThat(pages.seenBy(STAFF, "/giao-ban/cham?thang=2023-07")).contains(nameOf(LATE)).doesNotContain(nameOf(RETURNED));
        assertThat(pages.seenBy("phuong" + LATE, "/")).contains("Quá hạn, chưa nộp");
        handIn(LATE, JULY, Map.of());
        accept(JULY);

        assertThat(one("select late from briefing_report where id = " + report(LATE, JULY))).isEqualTo("t");
        assertThat(pages.seenBy(STAFF, "/giao-ban/cham?thang=2023-07")).contains("21/07/2023");
        on("2023-07-25");
        assertThat(close(JULY)).isEqualTo(boards.get(JULY));
    }

    private void theMeetingConcludesSomething() throws Exception {
        pages.send(STAFF, "/giao-ban/ket-luan", Map.of("thang", "2023-07", "text", "Rà soát biển quảng cáo sai phép trên các tuyến phố.", "dueOn", "15/8/2023"));

        assertThat(pages.seenBy("lanhdao", "/giao-ban/ket-luan?thang=2023-07")).contains("Rà soát biển quảng cáo sai phép trên các tuyến phố.");
    }

    private void inAugustOneWardIsReturnedTwice() throws Exception {
        on("2023-08-14");
        var first = WARDS.get(0);
        write(first, AUGUST, Map.of());
        assertThat(pages.refused(409, "phuong" + first, "/giao-ban/" + report(first, AUGUST) + "/nop", Map.of())).contains("kết luận");
        for (var ward : WARDS) {
            handIn(ward, AUGUST, Map.of());
        }
        var returned = report(RETURNED, AUGUST);
        for (var day : List.of("2023-08-15", "2023-08-17")) {
            on(day);
            pages.send(STAFF, "/giao-ban/" + returned + "/tra-lai", Map.of("version", version(returned), "reason", "Tình hình chép của tháng trước.",
                    "remarks[situation].reason", "COPIED", "remarks[situation].words", "Chưa nói việc của tháng này."));
            on(LocalDate.parse(day).plusDays(1).toString());
            assertThat(pages.seenBy("phuong" + RETURNED, "/")).contains("Tình hình chép của tháng trước.");
            handIn(RETURNED, AUGUST, Map.of("situation", "Ngày " + day + ": nhân dân phố nghề bàn việc dọn hàng khỏi vỉa hè."));
        }
        on("2023-08-21");
        accept(AUGUST);

        assertThat(one("select submitted_at::date || ' ' || late || ' ' || submissions from briefing_report where id = " + returned)).isEqualTo("2023-08-14 false 3");
        assertThat(pages.seenBy("lanhdao", "/giao-ban/loi-hua?thang=2023-08")).contains("Đã xong");
        on("2023-08-25");
        assertThat(close(AUGUST)).isEqualTo(boards.get(AUGUST));
    }

    private void inSeptemberAMistakeIsAcceptedAndTheMonthClosed() throws Exception {
        on("2023-09-18");
        for (var ward : WARDS) {
            handIn(ward, SEPTEMBER, ward.equals(CORRECTED) ? Map.of(figure(), "9.999") : Map.of());
        }
        on("2023-09-20");
        accept(SEPTEMBER);
        on("2023-09-25");
        close(SEPTEMBER);

        assertThat(pages.seenBy(STAFF, "/giao-ban/chot/" + closing(SEPTEMBER))).contains("Bảng chốt số 1");
    }

    private void theMistakeIsCorrectedOnceTheMonthIsOpenAgain() throws Exception {
        var first = closing(SEPTEMBER);
        var kept = one("select board from closed_month where id = " + first);
        var wrong = result(first);
        var corrected = report(CORRECTED, SEPTEMBER);
        on("2023-10-02");
        pages.send("phuong" + CORRECTED, "/giao-ban/" + corrected + "/dinh-chinh", Map.of("reason", "Gõ thừa số."));
        var open = "/giao-ban/" + corrected + "/dinh-chinh/" + one("select max(id) from correction") + "/mo";
        assertThat(pages.refused(409, STAFF, open, Map.of())).contains("đã chốt");

        pages.send(STAFF, "/giao-ban/chot/" + first + "/mo-lai", Map.of("version", one("select version from closed_month where id = " + first), "reason", nameOf(CORRECTED) + " đính chính."));
        pages.send(STAFF, open, Map.of());
        write(CORRECTED, SEPTEMBER, Map.of());
        assertThat(one("select counted_value::int from figure where report_id = %s and target_id = %s".formatted(corrected, target()))).as("what was accepted counts until the new is").isEqualTo("9999");
        submit(CORRECTED, SEPTEMBER);
        accept(SEPTEMBER);
        on("2023-10-03");

        assertThat(close(SEPTEMBER)).isEqualTo(boards.get(SEPTEMBER));
        assertThat(one("select board from closed_month where id = " + first)).isEqualTo(kept);
        assertThat(result(first)).as("what was closed, to the digit").isEqualTo(wrong);
        assertThat(result(closing(SEPTEMBER))).isNotEqualTo(wrong);
        assertThat(pages.seenBy("lanhdao", "/giao-ban/chot/" + first)).contains("đính chính.").contains("Hôm nay:");
        assertThat(pages.seenBy("lanhdao", "/giao-ban/chot/" + closing(SEPTEMBER))).contains("Bảng chốt số 2").contains("tính theo bản nộp lần 2");
        assertThat(pages.seenBy(STAFF, "/giao-ban/" + corrected)).contains("Gõ thừa số.").contains("9.999");
    }

    private void handIn(String ward, YearMonth month, Map<String, String> otherwise) throws Exception {
        write(ward, month, otherwise);
        if (month.equals(AUGUST)) {
            var asked = one("select id from meeting_conclusion");
            pages.send("phuong" + ward, "/giao-ban/" + report(ward, month) + "/ket-luan", Map.of("answers[" + asked + "].outcome", "DONE"));
        }
        submit(ward, month);
    }

    /** As the old paper says, and answers what was promised the month before. */
    private void write(String ward, YearMonth month, Map<String, String> otherwise) throws Exception {
        var who = "phuong" + ward;
        pages.send(who, "/giao-ban", Map.of("don-vi", one("select id from unit where code = 'HK-" + ward + "'"), "thang", month.toString()));
        var report = report(ward, month);
        var typed = new HashMap<>(papers.get(ward + " " + month));
        typed.putAll(Map.of("version", version(report), "situation", "Tháng %d: nhân dân bàn việc của tổ dân phố số %s.".formatted(month.getMonthValue(), ward),
                "limitations", "Còn %s hộ chưa phân loại rác.".formatted(ward), "tasks[0].task", "Đối thoại với tiểu thương chợ, tháng " + month.plusMonths(1).getMonthValue(),
                "tasks[0].owner", "Ban Dân vận phường", "tasks[0].dueOn", "15/%d/2023".formatted(month.plusMonths(1).getMonthValue()),
                "mobilizationNone", "true", "opinionsNone", "true", "dialoguesNone", "true", "recommendationsNone", "true"));
        var promised = database.sql("""
                select i.item_key from report_item i join briefing_report r on r.id = i.report_id join unit u on u.id = r.unit_id
                where i.kind = 'NEXT_TASK' and u.code = ? and r.month = ? order by i.position""").params("HK-" + ward, month.minusMonths(1).atDay(1)).query(String.class).list();
        for (var at = 0; at < promised.size(); at++) {
            typed.put("lastTasks[%d].key".formatted(at), promised.get(at));
            typed.put("lastTasks[%d].outcome".formatted(at), "DONE");
        }
        typed.putAll(otherwise);
        pages.send(who, "/giao-ban/" + report + "/sua", typed);
    }

    private void submit(String ward, YearMonth month) throws Exception {
        var led = pages.send("phuong" + ward, "/giao-ban/" + report(ward, month) + "/nop", Map.of());
        assertThat(led).endsWith("/bien-nhan");
    }

    private void accept(YearMonth month) throws Exception {
        for (var report : database.sql("select id from briefing_report where status = 'SUBMITTED' and month = ?").param(month.atDay(1)).query(String.class).list()) {
            pages.send(STAFF, "/giao-ban/" + report + "/duyet", Map.of("version", version(report)));
        }
    }

    /** @return how the closed board stands: {@code 31/38 (12 vượt, 19 đạt)} */
    private String close(YearMonth month) throws Exception {
        pages.send(STAFF, "/giao-ban/chot", Map.of("thang", month.toString()));
        return completion(pages.seenBy(STAFF, "/giao-ban/chot/" + closing(month)));
    }

    private String closing(YearMonth month) {
        return one("select max(id) from closed_month where month = '%s-01'".formatted(month));
    }

    /** The result that was written down of the target that was got wrong. */
    private String result(String closing) throws Exception {
        var row = Pattern.compile("<span class=\"code\">" + TARGET + "</span>.*?<td[^>]*data-label=\"Kết quả\"[^>]*>([^<]*)<", Pattern.DOTALL);
        return row.matcher(pages.seenBy(STAFF, "/giao-ban/chot/" + closing)).results().findFirst().orElseThrow().group(1);
    }

    private String board(YearMonth month) throws Exception {
        return completion(pages.seenBy(STAFF, "/?thang=" + month));
    }

    private static String completion(String html) {
        var told = Pattern.compile("(\\d+/\\d+)\\D*?(\\(\\d+ vượt, \\d+ đạt\\))").matcher(html.replaceAll("(?s)<details class=\"help-here.*?</details>", "").replaceAll("<[^>]+>", " ")).results().findFirst().orElseThrow();
        return told.group(1) + " " + told.group(2);
    }

    private String figure() {
        return "figures[" + target() + "].value";
    }

    private String target() {
        return one("select t.id from target t join target_set s on s.id = t.target_set_id where t.code = '%s' and s.of_year = 2023".formatted(TARGET));
    }

    private String report(String ward, YearMonth month) {
        return one("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-%s' and r.month = '%s-01'".formatted(ward, month));
    }

    private String nameOf(String ward) {
        return one("select short_name from unit where code = 'HK-" + ward + "'");
    }

    private String version(String report) {
        return one("select version from briefing_report where id = " + report);
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day).atTime(9, 0));
    }

    private static String typed(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
