package vn.danvankheo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** Every page as its people open it, on a desk and on a phone: nothing for axe to say, nothing the policy refuses, nothing wider than the screen; and its picture. */
@HoanKiemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    private static final int DESK = 1366;
    private static final int PHONE = 390;
    /** Its own answer, 404, is an error to the browser. */
    private static final String UNKNOWN = "/khong-co-trang-nay";

    private record Visit(String name, String path) {
    }

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @TestFactory
    Stream<DynamicTest> pagesAreForEverybody() {
        return Stream.of(DESK, PHONE).flatMap(width -> visits().entrySet().stream().flatMap(visitor -> {
            var complaints = new ArrayList<String>();
            var page = browser.page(width);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.location().startsWith(browserAddress(UNKNOWN))) {
                    complaints.add(message.text());
                }
            });
            signIn(page, visitor.getKey());
            return visitor.getValue().stream().map(visit -> DynamicTest.dynamicTest(visit.name() + " at " + width, () -> look(page, visit, complaints)));
        }));
    }

    private void look(Page page, Visit visit, List<String> complaints) {
        complaints.clear();
        page.navigate(visit.path());
        page.waitForLoadState();

        var faults = new AxeBuilder(page).analyze().getViolations().stream()
                .map(fault -> fault.getId() + ": " + fault.getNodes().get(0).getTarget() + " " + fault.getHelp()).toList();
        browser.screenshot(page, visit.name());

        assertThat(faults).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isEqualTo(true);
    }

    private Map<String, List<Visit>> visits() {
        var accepted = id("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-13' and r.month = '2023-11-01'");
        var waiting = id("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-13' and r.month = '2023-12-01'");
        var draft = id("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-02' and r.month = '2023-12-01'");
        var target = id("select id from target where code = 'KT-02'");
        var model = id("select id from registered_model where code = 'MH-2023-007'");
        var sent = id("select id from registered_model where status = 'SUBMITTED' order by code limit 1");
        var ward = id("select id from unit where code = 'HK-05'");
        var account = id("select id from account where username = 'phuong05'");
        return Map.of(
                "", List.of(new Visit("sign-in", "/dang-nhap"), new Visit("not-found", UNKNOWN)),
                "quan", List.of(new Visit("district-board", "/?thang=2023-11"), new Visit("round", "/giao-ban"),
                        new Visit("report", "/giao-ban/" + accepted), new Visit("review", "/giao-ban/" + waiting),
                        new Visit("target-result", "/chi-tieu/" + target + "/ket-qua?thang=2023-11"), new Visit("targets", "/chi-tieu"),
                        new Visit("target", "/chi-tieu/" + target), new Visit("target-form", "/chi-tieu/" + target + "/sua"),
                        new Visit("allocations", "/chi-tieu/" + target + "/phan-giao"), new Visit("withdrawal", "/chi-tieu/" + target + "/rut"),
                        new Visit("models", "/mo-hinh"), new Visit("panorama", "/mo-hinh/toan-canh"), new Visit("model", "/mo-hinh/" + model), new Visit("model-review", "/mo-hinh/" + sent),
                        new Visit("campaigns", "/nam-thi-dua"), new Visit("campaign-form", "/nam-thi-dua/2024/sua"), new Visit("campaign-close", "/nam-thi-dua/2023/dong"),
                        new Visit("ranking", "/mo-hinh/xep-hang"), new Visit("own-sheets", "/tham-dinh"), new Visit("rubrics", "/mo-hinh/bo-tieu-chi"), new Visit("rubric", "/mo-hinh/bo-tieu-chi/mau?chuThe=COLLECTIVE"),
                        new Visit("rubric-form", "/mo-hinh/bo-tieu-chi/them?nam=2023&chuThe=COLLECTIVE")),
                "phuong02", List.of(new Visit("ward-board", "/?thang=2023-11"), new Visit("own-round", "/giao-ban"),
                        new Visit("briefing-form", "/giao-ban/" + draft + "/sua"), new Visit("briefing-check", "/giao-ban/" + draft + "/nop"),
                        new Visit("ward-target-result", "/chi-tieu/" + target + "/ket-qua"), new Visit("model-form", "/mo-hinh/dang-ky"), new Visit("ward-panorama", "/mo-hinh/toan-canh"),
                        new Visit("password", "/mat-khau")),
                "admin", List.of(new Visit("units", "/don-vi"), new Visit("units-found", "/don-vi?q=hang%20bac"), new Visit("unit", "/don-vi/" + ward),
                        new Visit("unit-add", "/don-vi/them"), new Visit("unit-edit", "/don-vi/" + ward + "/sua"),
                        new Visit("unit-close", "/don-vi/" + ward + "/dong"), new Visit("accounts", "/tai-khoan"),
                        new Visit("account", "/tai-khoan/" + account), new Visit("account-add", "/tai-khoan/them"),
                        new Visit("audit", "/nhat-ky"), new Visit("import", "/nhap-du-lieu")));
    }

    private String browserAddress(String path) {
        return "http://localhost:" + port + path;
    }

    private String id(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }

    private static void signIn(Page page, String username) {
        if (!username.isEmpty()) {
            page.navigate("/dang-nhap");
            page.fill("#username", username);
            page.fill("#password", "dan-van-kheo-2023");
            page.click(".sign-in button.btn-primary");
        }
    }
}
