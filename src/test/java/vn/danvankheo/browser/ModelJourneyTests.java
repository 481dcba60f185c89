package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.movement.TypedRegistration;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** One model from its registration to its recognition, through the hands of the ward, the district's staff and an appraiser, at the office and in the street. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=monthly-round") // writes; shares the context of the month's round
class ModelJourneyTests extends BrowserStory {

    /** Everything but the results, which fill their criterion by themselves: 83 % of the 85,5 % that were aimed at bring 25 of its 30 points. */
    private static final Map<String, String> FULL_MARKS = Map.ofEntries(Map.entry("A1", "5"), Map.entry("A2", "5"), Map.entry("A3", "5"), Map.entry("B1", "8"),
            Map.entry("B2", "9"), Map.entry("B3", "8"), Map.entry("D1", "8"), Map.entry("D2", "4"), Map.entry("D3", "3"), Map.entry("E1", "5"), Map.entry("E2", "5"));

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({"1366, phuong03", "390, phuong04"})
    void aModelGoesFromItsRegistrationToItsRecognition(int width, String cadre) {
        var ward = browser.signedIn(width, cadre);
        var staff = browser.signedIn(width, "quan");
        var title = "Khéo trong giữ phố nghề sạch đẹp, màn hình " + width;

        var model = registers(ward, title);
        staff.navigate(model);
        browser.looksRight(staff, "journey-review");
        press(staff, "Ghi nhận đăng ký");
        assertThat(notice(staff)).hasText("Đã ghi nhận đăng ký.");

        ward.navigate(model);
        writesAResult(ward);
        scoresItself(ward);

        assignsThePanel(staff, model);
        appraises(width, title);
        decides(staff, model, "21-QĐ/QU, " + width);

        ward.navigate(model);
        assertThat(ward.locator(".page-head .chips")).containsText("Tiêu biểu, Cấp quận");
        var story = ward.locator(".story");
        for (var station : new String[] {"Phường gửi đăng ký", "Quận ghi nhận đăng ký", "Kết quả: Hộ phân loại rác 83 %", "Phường tự chấm điểm xong", "Quận phân công tổ thẩm định (1 người)",
            "Thẩm định xong", "Ban Thường vụ Quận ủy công nhận mô hình tiêu biểu, quyết định 21-QĐ/QU, " + width}) {
            assertThat(story).containsText(station);
        }
        Browser.shown(story.locator("img").first());
        browser.looksRight(ward, "journey-story");
    }

    /** @return the model's address */
    private String registers(Page ward, String title) {
        ward.navigate("/mo-hinh/dang-ky");
        ward.locator("#owner").selectOption(ward.locator("#owner option[data-cell=true]").first().getAttribute("value"));
        TypedRegistration.complete(title).forEach((field, text) -> {
            if (!Set.of("version", "year").contains(field)) {
                write(ward.locator("[name='" + field + "']:visible"), text);
            }
        });
        browser.looksRight(ward, "journey-registration");
        button(ward, "Gửi đăng ký").dblclick();

        assertThat(notice(ward)).hasText("Đã gửi đăng ký. Cán bộ quận sẽ ghi nhận, hoặc trả lại kèm lý do.");
        assertThat(database.sql("select count(*) from registered_model where title = ?").param(title).query(Long.class).single()).isOne();
        browser.looksRight(ward, "journey-registered");
        return ward.url();
    }

    private static void write(Locator field, String text) {
        if (field.evaluate("field => field.localName").equals("select")) {
            field.selectOption(text);
        } else {
            field.fill(text);
        }
    }

    private void writesAResult(Page ward) {
        link(ward, "Ghi kết quả").click();
        ward.getByLabel("Hộ phân loại rác").fill("83");
        ward.getByLabel("Ảnh, giấy tờ kèm theo").setInputFiles(new FilePayload("ngo-12.jpg", "image/jpeg", Samples.jpeg(900, 1600)));
        browser.looksRight(ward, "journey-result");
        press(ward, "Ghi kết quả");

        assertThat(notice(ward)).hasText("Đã ghi kết quả.");
        assertThat(ward.locator(".story img")).hasCount(1);
        browser.looksRight(ward, "journey-carried-out");
    }

    private void scoresItself(Page ward) {
        link(ward, "Tự chấm điểm").click();
        assertThat(ward.locator("[data-total]")).hasText("30");
        FULL_MARKS.forEach((criterion, points) -> points(ward, criterion).fill(points));
        assertThat(ward.locator("[data-total]")).hasText("95");
        browser.looksRight(ward, "journey-self-score");
        press(ward, "Gửi điểm tự chấm");

        assertThat(ward.locator(".facts")).containsText("95 điểm");
    }

    private void assignsThePanel(Page staff, String model) {
        staff.navigate(model);
        link(staff, "Phân công thẩm định").click();
        var appraiser = staff.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Thành viên tổ thẩm định"));
        appraiser.locator("[name=members]").check();
        appraiser.locator("[name=chair]").check();
        browser.looksRight(staff, "journey-panel");
        press(staff, "Phân công");

        assertThat(staff.getByText("chưa chấm")).isVisible();
    }

    /** Two points less than the ward gave itself, and the reason that is asked for. */
    private void appraises(int width, String title) {
        var appraiser = browser.signedIn(width, "thamdinh");
        appraiser.navigate("/tham-dinh");
        link(appraiser, title).click();
        FULL_MARKS.forEach((criterion, points) -> points(appraiser, criterion).fill(points));
        points(appraiser, "B1").fill("6");
        assertThat(appraiser.locator("[data-total]")).hasText("93");
        press(appraiser, "Gửi phiếu chấm");
        assertThat(appraiser.locator(".error-summary")).isFocused();
        browser.looksRight(appraiser, "journey-appraisal");
        appraiser.getByLabel("Lý do, tiêu chí B1").fill("Việc này năm trước phường đã làm.");
        press(appraiser, "Gửi phiếu chấm");

        assertThat(notice(appraiser)).isVisible();
        browser.looksRight(appraiser, "journey-appraised");
    }

    private void decides(Page staff, String model, String number) {
        staff.navigate(model + "/diem");
        assertThat(staff.getByText("Tổng 93 điểm, loại Xuất sắc").first()).isVisible();
        assertThat(staff.locator(".facts")).containsText("thấp hơn tự chấm 2");
        browser.looksRight(staff, "journey-scores");
        press(staff, "Kết thúc thẩm định");
        staff.navigate(model);
        browser.looksRight(staff, "journey-to-decide");
        link(staff, "Ghi quyết định công nhận").click();
        staff.getByLabel("Số quyết định").fill(number);
        staff.getByLabel("Ngày quyết định").fill("18/12/2023");
        staff.getByLabel("Cơ quan ban hành").fill("Ban Thường vụ Quận ủy");
        staff.getByLabel("Người ký (chức vụ)").fill("Phó Bí thư Thường trực");
        staff.getByLabel("Tiêu biểu").check();
        browser.looksRight(staff, "journey-decision");
        press(staff, "Ghi quyết định");

        assertThat(staff.getByText(number).first()).isVisible();
        browser.looksRight(staff, "journey-decided");
    }

    private static Locator points(Page page, String criterion) {
        return page.locator("[name='marks[" + criterion + "].points']");
    }

    private static Locator notice(Page page) {
        return page.locator(".notice > span");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).first();
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }
}
