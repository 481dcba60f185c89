package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** The meeting on the wall, turned by the keyboard; and the box that finds everything, reached by a key. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=told-year", "danvankheo.demo-story=true"})
class PresentationTests extends BrowserStory {

    private static final String MEETING = "/trinh-chieu?thang=2023-11";

    @Test
    void theArrowsTurnThePagesAndTheAddressKeepsThePlace() {
        var leader = browser.signedIn(1366, "lanhdao");
        leader.navigate(MEETING);
        assertThat(leader.locator(".slide:visible")).hasCount(1);
        assertThat(leader.locator(".now h2")).hasText("Giao ban tháng 11/2023");

        press(leader, "ArrowRight");
        assertThat(leader.locator(".now h2")).containsText("Bảng chỉ tiêu");
        assertThat(leader).hasURL(Pattern.compile("#trang-2$"));
        press(leader, "PageDown");
        press(leader, "Space");
        press(leader, "ArrowLeft");
        assertThat(leader).hasURL(Pattern.compile("#trang-3$"));
        leader.reload();
        assertThat(leader.locator("#trang-3")).isVisible();
        assertThat(leader.locator(".slide:visible")).hasCount(1);
        press(leader, "End");
        var last = leader.locator(".slide").count();
        assertThat(leader).hasURL(Pattern.compile("#trang-" + last + "$"));
        press(leader, "ArrowRight");
        assertThat(leader).hasURL(Pattern.compile("#trang-" + last + "$"));
        press(leader, "Home");
        leader.click("[data-turn='1']");
        assertThat(leader.locator("#trang-2")).isVisible();
        press(leader, "Escape");
        assertThat(leader).hasURL(Pattern.compile("/\\?thang=2023-11"));
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1920, 1080"})
    void everyPageGoesOnTheWall(int width, int height) {
        var leader = Browser.signIn(browser.page(width, wishes -> wishes.setViewportSize(width, height)), "lanhdao");
        leader.navigate(MEETING);
        leader.waitForLoadState();
        for (var at = 1; at <= leader.locator(".slide").count(); at++) {
            leader.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", "meeting-%02d-%d.png".formatted(at, width))));
            assertThat((Boolean) leader.evaluate("document.querySelector('.slide.now').scrollHeight <= document.querySelector('.slide.now').clientHeight + 1")).as("page %d fits %d", at, width).isTrue();
            press(leader, "ArrowRight");
        }
        browser.looksRight(leader, "meeting-last");
    }

    @Test
    void withoutAScriptItIsOneLongPage() {
        var page = Browser.signIn(browser.page(1366, wishes -> wishes.setJavaScriptEnabled(false)), "quan");
        page.navigate(MEETING);

        assertThat(page.locator(".slide").count()).isGreaterThan(8);
        assertThat(page.locator(".slide:visible")).hasCount(page.locator(".slide").count());
        assertThat(page.locator("[data-turn]").first()).isHidden();
    }

    @Test
    void inTheHandAFingerTurns() {
        var page = Browser.signIn(browser.page(390, wishes -> wishes.setViewportSize(390, 844).setHasTouch(true)), "lanhdao");
        page.navigate(MEETING);
        Browser.fits(page);
        page.evaluate("""
                (() => {
                    const touch = x => new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });
                    document.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(320)], changedTouches: [touch(320)] }));
                    document.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(100)] }));
                })()""");
        assertThat(page).hasURL(Pattern.compile("#trang-2$"));
        browser.looksRight(page, "meeting-hand");
    }

    @Test
    void theKeyForFindingLeadsToTheBox() {
        var page = browser.signedIn(1366, "quan");
        page.waitForLoadState();
        page.keyboard().press("/");
        page.keyboard().type("hang bac thang 11");
        page.keyboard().press("Enter");

        assertThat(page.locator(".found-name").first()).hasText("Phường Hàng Bạc, tháng 11/2023");
        browser.looksRight(page, "found");
        page.keyboard().press("/");
        assertThat(page.locator("#tu")).isFocused();
    }

    @ParameterizedTest
    @CsvSource({"1024", "1366", "1920"})
    void theBoxStandsBesideTheLongestMenu(int width) {
        var page = browser.signedIn(width, "admin");
        page.navigate("/tim?tu=hag%20bac");

        assertThat(page.locator(".site-header .finder:visible")).hasCount(1);
        browser.looksRight(page, "found-admin");
    }

    @Test
    void onATelephoneTheBoxIsInTheMenu() {
        var page = browser.signedIn(390, "phuong05");
        page.click(".phone-menu summary");
        page.fill(".phone-menu input[name=tu]", "ngõ");
        page.press(".phone-menu input[name=tu]", "Enter");

        assertThat(page.locator(".found-name").first()).containsText("Đoạn ngõ không rác");
        browser.looksRight(page, "found-hand");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
