package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** The first steps on everybody's first page: one at a time, each framing what it is about; put away, and asked for again. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=told-year", "danvankheo.demo-story=true"}) // shared with the tests of all pages; what is put away is asked for again
class FirstVisitTests extends BrowserStory {

    private static final int PHONE = 390;
    private static final int DESK = 1366;

    @ParameterizedTest
    @CsvSource({"phuong09, 5", "quan, 5", "lanhdao, 4", "admin, 4", "thamdinh, 3", "todanpho, 3"})
    void everyStepFindsWhatItIsAbout(String who, int steps) {
        for (var width : new int[] {DESK, PHONE}) {
            var page = browser.signedIn(width, who);
            for (var at = 1; at <= steps; at++) {
                assertThat(page.locator("[data-first-count]")).hasText(at + "/" + steps);
                assertThat(page.locator(".pointed-at")).hasCount(1);
                if (at > 1) { // nothing moves before somebody asks for it
                    assertThat(page.locator(".pointed-at")).isInViewport();
                }
                assertThat(page.locator(".first-visit li:visible")).isInViewport();
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "first-visit-seen-%s-%d-%d.png".formatted(who, at, width))));
                browser.looksRight(page, "first-visit-" + who + "-" + at);
                if (at < steps) {
                    page.locator("[data-first-next]").focus();
                    page.keyboard().press("Enter");
                }
            }
            assertThat(page.locator("[data-first-over]")).hasText("Xong");
            page.context().close();
        }
    }

    @Test
    void itIsPutAwayAndAskedForAgain() {
        var page = browser.signedIn(DESK, "phuong10");
        page.click("text=Bỏ qua");
        assertThat(page.locator(".notice")).containsText("Đã cất hướng dẫn bước đầu");
        page.navigate("/");
        assertThat(page.locator(".first-visit")).hasCount(0);

        page.click(".me > summary");
        page.click("text=Xem lại hướng dẫn bước đầu");

        assertThat(page.locator(".first-visit")).isVisible();
    }

    @Test
    void withoutAScriptItIsAList() {
        var page = Browser.signIn(browser.page(PHONE, options -> options.setJavaScriptEnabled(false)), "phuong11");

        assertThat(page.locator(".first-visit li:visible")).hasCount(5);
        assertThat(page.locator("[data-first-over]")).hasText("Đã xem xong");
        assertThat(page.locator("[data-first-next]")).isHidden();
        assertThat(page.locator(".first-visit")).containsText("Đây là việc cần làm tháng này.");
    }
}
