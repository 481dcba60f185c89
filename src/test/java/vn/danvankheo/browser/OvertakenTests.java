package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** Two people of phường Phúc Tân (HK-16) write one registration at once: the loser sees both texts and takes over what is wanted. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=monthly-round") // writes; shares the context of the month's round
class OvertakenTests {

    private static final String PRESSED_WHILE_THE_DRAFT_IS_BEING_KEPT = """
            window.fetch = (send => (...what) => {
                const answer = send(...what);
                document.querySelector('#registration .actions.sticky button.btn-outline').click();
                return answer;
            })(window.fetch)""";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;

    @Test
    void theLoserTakesOneLineOverAndSaves() {
        try (var browser = Browser.open("http://localhost:" + port)) {
            var first = browser.signedIn(1366, "phuong16");
            first.navigate("/mo-hinh/dang-ky");
            first.fill("#title", "Khéo trong giữ lối ra sông");
            first.locator("#owner").selectOption(new SelectOption().setIndex(1));
            first.locator("#field").selectOption("ECONOMY");
            save(first);
            var second = browser.signedIn(1366, "phuong16");
            second.navigate(first.url());
            first.fill("#problem", "Lối ra sông hẹp.\nRác sau mỗi mùa nước.");
            save(first);

            second.fill("#problem", "Lối ra sông tối.\nChưa có đèn.");
            save(second);
            var stored = second.locator(".stored");
            assertThat(stored).hasCount(1);
            assertThat(stored).containsText("Lối ra sông hẹp.");
            assertThat(second.locator("#problem")).hasValue("Lối ra sông tối.\nChưa có đèn.");
            browser.looksRight(second, "overtaken");
            second.setViewportSize(390, 844);
            browser.looksRight(second, "overtaken");
            stored.locator("[data-line]").filter(new FilterOptions().setHasText("Rác sau mỗi mùa nước.")).press("Enter");
            assertThat(stored.locator("[role=status]")).hasText("Đã lấy dòng này.");
            second.evaluate(PRESSED_WHILE_THE_DRAFT_IS_BEING_KEPT);

            assertThat(second.locator(".notice[role=status]").first()).containsText("Đã lưu nháp");
            assertThat(database.sql("select problem from registered_model where title = 'Khéo trong giữ lối ra sông'").query(String.class).single())
                    .isEqualToNormalizingNewlines("Lối ra sông tối.\nRác sau mỗi mùa nước.");
        }
    }

    @Test
    void theLoserOfAReportTakesOneFigureOverAndSaves() {
        var report = database.sql("select r.id, right(u.code, 2) as ward from briefing_report r join unit u on u.id = r.unit_id where r.status = 'DRAFT' and u.code <> 'HK-01' order by r.id desc limit 1").query().singleRow();
        var target = database.sql("select id from target where code = 'AS-02'").query(Long.class).single();
        var figure = "[id='figures[%d].value']".formatted(target);
        try (var browser = Browser.open("http://localhost:" + port)) {
            var first = browser.signedIn(1366, "phuong" + report.get("ward"));
            var second = browser.signedIn(1366, "phuong" + report.get("ward"));
            first.navigate("/giao-ban/%s/sua".formatted(report.get("id")));
            second.navigate(first.url());
            first.fill(figure, "44");
            first.fill("#situation", "Nhân dân yên tâm.");
            first.fill("[id='tasks[0].task']", "Vận động 30 hộ phân loại rác.");
            keep(first);
            second.fill(figure, "45");
            second.fill("#situation", "Nhân dân phấn khởi.");
            keep(second);

            var stored = second.locator("[data-stored='figures[%d].value']".formatted(target));
            assertThat(stored).containsText("44");
            browser.looksRight(second, "overtaken-report");
            second.setViewportSize(390, 844);
            browser.looksRight(second, "overtaken-report");
            stored.getByRole(AriaRole.BUTTON).click();
            assertThat(second.locator(figure)).hasValue("44");
            keep(second);

            assertThat(second.locator(".notice[role=status]")).isVisible();
            assertThat(database.sql("select value::int || ': ' || situation from figure join briefing_report r on r.id = report_id where report_id = ? and target_id = ?")
                    .params(report.get("id"), target).query(String.class).single()).isEqualTo("44: Nhân dân phấn khởi.");
        }
    }

    @Test
    void theLoserOfAnAllocationSeesEachWardsShareThatDiffers() {
        var target = database.sql("select id from target where code = 'KT-02'").query(Long.class).single();
        var share = "[id='wards[%d]']".formatted(database.sql("select id from unit where code = 'HK-16'").query(Long.class).single());
        try (var browser = Browser.open("http://localhost:" + port)) {
            var first = browser.signedIn(1366, "quan");
            var second = browser.signedIn(1366, "quan");
            first.navigate("/chi-tieu/%d/phan-giao".formatted(target));
            second.navigate(first.url());
            first.fill(share, "11.000");
            first.fill("#reason", "Giao lần đầu.");
            press(first, first.locator(".actions button"));

            second.fill(share, "12.000");
            second.fill("#reason", "Theo kế hoạch.");
            press(second, second.locator(".actions button"));

            assertThat(second.locator(".stored")).hasCount(1);
            assertThat(second.locator(".stored")).containsText("11.000 triệu đồng");
            browser.looksRight(second, "overtaken-shares");
            second.setViewportSize(390, 844);
            browser.looksRight(second, "overtaken-shares");
        }
    }

    private static void keep(Page page) {
        press(page, page.locator("#bao-cao .actions.sticky button").filter(new FilterOptions().setHasText("Lưu nháp")));
    }

    private static void save(Page page) {
        press(page, page.locator("#registration button.btn").filter(new FilterOptions().setHasText("Lưu nháp")));
    }

    private static void press(Page page, Locator button) {
        page.waitForLoadState();
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.request().method().equals("POST"), button::click);
    }
}
