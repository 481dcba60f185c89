package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** The month's report is long: what is finished is folded to a line, what is not stands open, and whoever is led into a folded place finds it open. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=briefing-round", "danvankheo.demo-story=true"}) // writes; shares the context of the round of December
class FoldedFormTests extends BrowserStory {

    private static final int DESK = 1366;
    private static final int PHONE = 390;

    @ParameterizedTest
    @CsvSource({"1366, phuong17", "390, phuong18"})
    void thePressOfOneButtonLeadsFromEmptyPlaceToEmptyPlace(int width, String cadre) {
        var ward = atTheReport(width, cadre);
        assertThat(section(ward, "models")).not().hasAttribute("open", Pattern.compile(".*"));
        assertThat(section(ward, "situation")).hasAttribute("open", Pattern.compile(".*"));
        var count = ward.locator("[data-blank-count]").textContent();
        ward.locator("#situation").dispatchEvent("input");
        ward.waitForTimeout(500);
        assertThat(ward.locator("[data-blank-count]")).hasText(count);

        goesOn(ward, ward.locator("#situation"));
        ward.locator("#situation").fill("Nhân dân yên tâm.");
        assertThat(ward.locator("[data-blank-count]")).not().hasText(count);
        var groups = ward.locator(".figure-group");
        groups.first().locator("summary").click();
        assertThat(groups.first().locator("[data-figure]").first()).isHidden();
        ward.locator("#situation").focus();
        goesOn(ward, groups.first().locator("[data-figure]").first());
        browser.looksRight(ward, "folded");
    }

    @Test
    void whoScrolledAwayFromAnEmptyPlaceIsLedBackToIt() {
        var ward = atTheReport(PHONE, "phuong17");
        ward.locator("#sessions").focus();
        ward.mouse().move(100, 200);
        ward.mouse().wheel(0, -20_000);
        assertThat(ward.locator("h1")).isInViewport();
        goesOn(ward, ward.locator("#sessions"));
        goesOn(ward, ward.locator("#participants"));
    }

    @Test
    void enterGoesOnToWhatIsStillEmptyAndSavesNothing() {
        var ward = atTheReport(DESK, "phuong17");
        var address = ward.url();

        ward.locator("[data-figure]").last().press("Enter");
        assertThat(ward.locator("#muc-mobilization :focus")).hasCount(1);
        ward.locator("#sessions").press("Enter");
        assertThat(ward.locator("#participants")).isFocused();
        ward.locator("[name=mobilizationNone]").check();
        ward.locator("#sessions").press("Enter");
        assertThat(ward.locator("#muc-mobilization :focus")).hasCount(0);
        assertThat(ward.locator(".briefing-form .part :focus")).hasCount(1);
        ward.locator("[name='tasks[0].task']").press("Enter");
        assertThat(ward.locator("[name='tasks[0].owner']")).isFocused();
        ward.locator("[name='tasks[0].dueOn']").press("Enter");
        assertThat(ward.locator("#muc-next-tasks :focus")).hasCount(0);

        ward.locator("[name=mobilizationNone]").uncheck();
        assertThat(ward).hasURL(address);
    }

    @Test
    void aPromiseThatWasKeptIsNoTaskOfNextMonth() {
        var ward = atTheReport(PHONE, "phuong08");
        button(ward, "Chép cả báo cáo tháng trước").click();
        var promise = ward.locator(".promise").first();
        var task = ward.locator("[name='tasks[0].task']");
        var copied = promise.locator("strong").textContent();
        assertThat(task).hasValue(copied);
        assertThat(ward.locator("[data-copied='tasks[0].task']")).isVisible();

        promise.getByLabel("Đã xong").check();
        assertThat(promise.getByText("Đã bỏ việc này khỏi nhiệm vụ tháng sau.")).isVisible();
        assertThat(task).hasValue("");
        promise.getByLabel("Chưa làm được").check();
        assertThat(task).hasValue(copied);
        assertThat(promise.getByText("Đã bỏ việc này")).isHidden();

        promise.getByLabel("Đã xong").check();
        button(ward, "Vẫn làm tiếp").click();
        assertThat(task).hasValue(copied);
        ward.locator("[name='tasks[0].owner']").fill("Chi bộ 5");
        promise.getByLabel("Chưa làm được").check();
        promise.getByLabel("Đã xong").check();
        assertThat(task).hasValue(copied);
        ward.locator("[name='tasks[0].dueOn']").fill("25/1/2024");
        promise.getByLabel("Chưa làm được").check();
        promise.getByLabel("Đã xong").check();
        assertThat(task).hasValue(copied);
        assertThat(ward.locator("[data-copied='tasks[0].task']")).isHidden();
    }

    @Test
    void aFinishedGroupIsFoldedAndOpensForItsFault() {
        var ward = atTheReport(PHONE, "phuong17");
        var group = ward.locator(".figure-group:has(h3:text-is('Văn hóa'))");
        var figures = group.locator("[data-figure]");
        group.locator("[data-same-group]").click();
        assertThat(group.locator("[data-group-words]")).hasText(Pattern.compile("^(\\d+)/\\1 chỉ tiêu đã có số$"));
        button(ward, "Lưu nháp").click();
        assertThat(ward.locator(".notice > span")).hasText("Đã lưu nháp.");
        assertThat(figures.first()).isHidden();
        assertThat(group.locator("[data-group-words]")).hasText(Pattern.compile("^(\\d+)/\\1 chỉ tiêu đã có số$"));
        browser.looksRight(ward, "folded-finished");

        group.locator("summary").click();
        figures.first().fill("mười");
        group.locator("summary").click();
        assertThat(figures.first()).isHidden();
        button(ward, "Lưu nháp").click();
        assertThat(ward).hasTitle(Pattern.compile("^Lỗi: "));
        assertThat(figures.first()).isVisible();
        group.locator("summary").click();
        ward.locator(".error-summary li > a").first().click();
        assertThat(figures.first()).isFocused();
        assertThat(figures.first()).isInViewport();
    }

    @Test
    void theArrowsEnterFoldedGroupsAndAColumnIsPastedThroughThem() {
        var ward = atTheReport(DESK, "phuong18");
        var groups = ward.locator(".figure-group:has([data-figure])");
        var last = groups.nth(0).locator("[data-figure]").last();
        var inNext = groups.nth(1).locator("[data-figure]").first();
        var summary = groups.nth(1).locator("summary");
        summary.click();
        assertThat(inNext).isHidden();
        last.press("Enter");
        assertThat(inNext).isFocused();
        summary.click();
        last.press("ArrowDown");
        assertThat(groups.nth(1).locator("[data-figure]:focus")).isVisible();

        summary.click();
        ward.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var first = groups.nth(0).locator("[data-figure]").first();
        first.focus();
        ward.evaluate("cells => navigator.clipboard.writeText(cells)", "1/1\n".repeat(20));
        ward.keyboard().press("ControlOrMeta+v");
        assertThat(inNext).isVisible();
        assertThat(inNext).not().hasValue("");
        ward.keyboard().press("ControlOrMeta+z");
        assertThat(inNext).hasValue("");
    }

    @Test
    void aLinkIntoAFoldedSectionOpensItAndPaperHasEverything() {
        var ward = atTheReport(PHONE, "phuong18");
        var address = ward.url();
        var models = ward.locator("#muc-models .table-box");
        assertThat(models).isHidden();
        ward.locator("#cac-muc a[href='#muc-models']").click();
        assertThat(models).isVisible();

        ward.navigate("/");
        ward.navigate(address + "#muc-models");
        assertThat(models).isVisible();
        assertThat(models).isInViewport();
        ward.navigate("/");
        ward.navigate(address);
        assertThat(models).isHidden();
        ward.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(models).isVisible();
    }

    @Test
    void withoutAScriptTheLinksLeadThereToo() {
        var address = atTheReport(PHONE, "phuong18").url();
        var ward = Browser.signIn(browser.page(PHONE, wishes -> wishes.setJavaScriptEnabled(false)), "phuong18");
        ward.navigate(address);
        ward.locator("[data-next-blank]").click();
        assertThat(ward.locator(":target")).isInViewport();
        ward.locator("#cac-muc a[href='#muc-models']").click();
        assertThat(ward.locator("#muc-models .table-box")).isVisible();
        ward.locator(".figure-group summary").first().click();
        assertThat(ward.locator(".figure-group [data-figure]").first()).isHidden();
    }

    /** The place has the focus, and the bar at the bottom does not hide it. */
    private static void goesOn(Page ward, Locator place) {
        ward.locator("[data-next-blank]").click();
        assertThat(place).isFocused();
        assertThat((boolean) place.evaluate("field => field.getBoundingClientRect().bottom <= document.querySelector('.actions.sticky').getBoundingClientRect().top")).isTrue();
    }

    private static Locator section(Page ward, String key) {
        return ward.locator("details.part:has(#muc-" + key + ")");
    }

    private Page atTheReport(int width, String cadre) {
        var ward = browser.signedIn(width, cadre);
        ward.navigate("/");
        ward.locator(".duties .btn-primary").first().click();
        assertThat(ward.locator("#bao-cao")).isVisible();
        return ward;
    }
}
