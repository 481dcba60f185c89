package vn.danvankheo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class BrowserTests {

    @Test
    void aPageIsSeenInHaNoi() throws Exception {
        try (var browser = Browser.open("http://localhost")) {
            var page = browser.page(Browser.PHONE);
            page.setContent("<html lang='vi'><title>Dân vận khéo</title><h1>Bảng điều hành</h1></html>");

            assertThat(page.evaluate("navigator.language")).isEqualTo("vi-VN");
            assertThat(page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")).isIn("Asia/Ho_Chi_Minh", "Asia/Saigon");
            assertThat(page.evaluate("window.innerWidth")).isEqualTo(360);
            assertThat(Files.size(browser.screenshot(page, "browser"))).isPositive();
            assertThat(browser.screenshot(page, "browser")).hasFileName("browser-360.png");
        }
    }
}
