package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.attachment.Samples;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** A ward carries out a model, at the office and in the street: results with photos, milestones, one photo too many and one told to the public. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=monthly-round") // writes, so in a context and database of its own
class CarryingOutTests extends BrowserStory {

    private static final int DESK = 1366;
    private static final int PHONE = 390;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({DESK + ", HK-10, phuong10", PHONE + ", HK-11, phuong11"})
    void aWardWritesDownAResultWithItsPhotos(int width, String ward, String cadre) {
        var model = registered(ward);
        var page = browser.signedIn(width, cadre);
        page.navigate("/mo-hinh/" + model);
        browser.looksRight(page, "carrying-before");

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ghi kết quả")).first().click();
        var value = page.getByLabel("Hộ phân loại rác");
        value.fill("62,5");
        assertThat(page.getByText("= 62,5 %")).isVisible();
        page.getByLabel("Ghi chú").fill("Thêm 12 hộ ngõ 35; còn 8 hộ kinh doanh chưa tham gia.");
        page.getByLabel("Ảnh, giấy tờ kèm theo").setInputFiles(new FilePayload[] {photo("ngo-12.jpg", 1600, 1200), photo("ngo-35.jpg", 900, 1600), text("phim.mp4")});
        browser.looksRight(page, "carrying-entry");
        press(page, "Ghi kết quả");
        assertThat(page.getByText("Đã nhận 2 trên 3 tệp.")).isVisible();
        assertThat(page.getByText("Loại tệp này không nhận.")).isVisible();
        assertThat(value).hasValue("62,5");
        browser.looksRight(page, "carrying-refused");
        press(page, "Ghi kết quả");

        assertThat(page.getByText("Đã ghi kết quả.")).isVisible();
        assertThat(page.getByText("Kết quả: Hộ phân loại rác 62,5 %")).isVisible();
        assertThat(page.locator(".story img")).hasCount(2);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Xong ngày khác: Kiểm đếm cuối năm")).click();
        page.getByLabel("Đã xong ngày").fill("31/12/2023");
        press(page, "Ghi mốc đã xong");
        assertThat(page.locator("#day-error")).containsText("Ngày này chưa đến.");
        browser.looksRight(page, "carrying-milestone");
        page.getByLabel("Đã xong ngày").fill("15/12/2023");
        press(page, "Ghi mốc đã xong");
        assertThat(page.getByText("xong 15/12/2023")).isVisible();
        button(page, Pattern.compile("^Xong hôm nay ?: Ký cam kết")).click();
        assertThat(page.getByText("Đã ghi mốc xong.")).isVisible();
        Browser.shown(page.locator(".story img").first());
        browser.looksRight(page, "carrying-after");

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Chú thích, công bố, gỡ ?: ngo-12"))).first().click();
        page.getByLabel("Chú thích").fill("Ngõ 12 sau khi dọn");
        press(page, "Lưu chú thích");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Chú thích, công bố, gỡ ?: Ngõ 12"))).first().click();
        page.getByLabel("Bằng văn bản").check();
        press(page, "Cho phép công bố");
        assertThat(page.getByText("Đã cho phép công bố ảnh này.")).isVisible();
        browser.looksRight(page, "carrying-photo");
    }

    @Test
    void aPhotoSentByItselfIsSeenAtOnceAndTakenBackWithATrace() {
        var page = browser.signedIn(PHONE, "phuong12");
        page.navigate("/mo-hinh/" + registered("HK-12"));
        page.getByLabel("Thêm ảnh, giấy tờ").setInputFiles(new FilePayload[] {photo("ngo-12.jpg", 1600, 1200), new FilePayload("ke-hoach.pdf", "application/pdf", Samples.pdf())});
        press(page, "Gửi tệp");
        assertThat(page.getByText("Đã nhận 2 trên 2 tệp.")).isVisible();
        assertThat(page.locator(".photos img").first()).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("ke-hoach.pdf").setExact(true)).first()).isVisible();

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Chú thích, công bố, gỡ ?: ngo-12"))).first().click();
        page.getByText("Gỡ tệp này").click();
        press(page, "Gỡ tệp");
        assertThat(page.getByText("Đã gỡ ngo-12.jpg (phuong12, 18/12/2023).")).isVisible();
        assertThat(page.locator(".photos img")).hasCount(0);
    }

    @Test
    void allOfItWorksWithoutJavaScript() {
        var page = Browser.signIn(browser.page(PHONE, options -> options.setJavaScriptEnabled(false)), "phuong14");
        page.navigate("/mo-hinh/" + registered("HK-14"));
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ghi kết quả")).first().click();
        page.getByLabel("Hộ phân loại rác").fill("625");
        page.getByLabel("Ảnh, giấy tờ kèm theo").setInputFiles(new FilePayload[] {photo("ngo-12.jpg", 1600, 1200), text("phim.mp4")});
        press(page, "Ghi kết quả");
        assertThat(page.getByText("Lần này 625 %, mục tiêu 85 %: có đúng không?")).isVisible();
        assertThat(page.getByText("Đã gửi kèm lần ghi này:")).isVisible();
        assertThat(page.getByText("Loại tệp này không nhận.")).isVisible();
        browser.screenshot(page, "carrying-doubt");
        page.getByLabel("Hộ phân loại rác").fill("62,5");
        button(page, Pattern.compile("^Đúng, ghi kết quả")).click();

        assertThat(page.getByText("Kết quả: Hộ phân loại rác 62,5 %")).isVisible();
        assertThat(page.locator(".story img")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({DESK + ", phuong15", PHONE + ", phuong15", DESK + ", quan", PHONE + ", quan"})
    void whatIsSilentStandsOnTheFirstPageAndInTheList(int width, String who) {
        var page = browser.signedIn(width, who);
        page.navigate("/");
        assertThat(page.getByText("Mô hình chậm cập nhật").first()).isVisible();
        browser.looksRight(page, "carrying-first-page-" + who);
        page.navigate("/mo-hinh?cham=1");
        assertThat(page.getByText(Pattern.compile("^chậm cập nhật \\d+ ngày$")).first()).isVisible();
        browser.looksRight(page, "carrying-silent-" + who);
    }

    private long registered(String ward) {
        var id = database.sql("""
                select min(m.id) from registered_model m join unit u on u.id = m.ward_id where u.code = ? and m.status = 'REGISTERED'""").param(ward).query(Long.class).single();
        database.sql("update model_indicator set name = 'Hộ phân loại rác', unit = '%', baseline = 40, goal = 85 where model_id = ?").param(id).update();
        database.sql("""
                insert into model_milestone (model_id, position, name, due_on)
                values (?, 0, 'Ký cam kết với các hộ', '2023-04-15'), (?, 1, 'Kiểm đếm cuối năm', '2023-12-31')""").params(id, id).update();
        return id;
    }

    private static FilePayload photo(String name, int width, int height) {
        return new FilePayload(name, "image/jpeg", Samples.jpeg(width, height));
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "video/mp4", "không phải ảnh".getBytes());
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first().click();
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
