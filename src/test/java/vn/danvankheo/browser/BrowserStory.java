package vn.danvankheo.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvankheo.testing.Browser;

/** How every story in a real browser begins and ends: one browser for all that the class tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserStory {

    Browser browser;
    @LocalServerPort
    private int port;

    @BeforeAll
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
