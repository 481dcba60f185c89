package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** A person chooses dark and large, and gets it on every machine, but not on paper. */
@HoanKiemTest
class OwnLookTests {

    private static final String DARK = "rgb(22, 24, 27)";
    private static final String LIGHT = "rgb(247, 246, 243)";
    private static final String WHITE = "rgb(255, 255, 255)";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
        database.sql("update account set theme = 'MACHINE', large_letters = false where username = 'phuong17'").update();
    }

    @Test
    void whatSomebodyChoseIsThereOnEveryMachineAndPaperStaysWhite() {
        var desk = browser.signedIn(Browser.DESK, "phuong17");
        desk.click(".me > summary");
        desk.click("text=Cách hiện trang");
        desk.check("#colours-DARK");
        desk.check("#letters-large");
        desk.click("main .btn-primary");
        assertThat(desk.locator(".notice")).hasText("Đã đổi cách hiện trang.");
        browser.looksRight(desk, "own-look-chosen");

        var phone = browser.signedIn(Browser.PHONE, "phuong17");
        assertThat(phone.locator("body")).hasCSS("background-color", DARK);
        assertThat(phone.locator("html")).hasCSS("font-size", "18.88px");

        phone.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(phone.locator("body")).hasCSS("background-color", WHITE);
        assertThat(phone.locator("body")).hasCSS("color", "rgb(31, 35, 40)");
        assertThat(phone.locator("html")).hasCSS("font-size", "16px");
    }

    @Test
    void aLineDrawnInTheDarkIsPrintedInTheColoursOfTheLight() {
        var page = browser.signedIn(Browser.DESK, "phuong17");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate("/chi-tieu/" + database.sql("select id from target where code = 'KT-02' limit 1").query(Long.class).single() + "/ket-qua");
        var month = page.locator(".course-chart svg text").getByText("T1", new Locator.GetByTextOptions().setExact(true));
        assertThat(month).hasAttribute("fill", "#e7e5e0");

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(month).hasAttribute("fill", "#1f2328");

        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(month).hasAttribute("fill", "#e7e5e0");
    }

    /** What a slow line has to bring before the first page is there is the page and one file of styles. */
    @Test
    void theFirstPageIsDrawnWithTheMachinesLettersAndTheNextWithItsOwn() {
        var page = browser.page(Browser.DESK);
        page.context().clearCookies();
        page.navigate("/dang-nhap");
        assertThat(page.locator("head > link[rel=preload]")).hasCount(0);

        page.waitForCondition(() -> page.context().cookies().stream().anyMatch(cookie -> cookie.name.equals("DANVANKHEO-CHU")));
        assertThat(page.locator("head > link[href*='/css/fonts.css']")).hasCount(0); // nothing is laid out anew under the reader's eyes

        page.navigate("/dang-nhap");
        assertThat(page.locator("head > link[rel=preload]")).hasCount(2);
        assertThat(page.locator("head > link[href*='/css/fonts.css']")).hasCount(1);
        page.waitForFunction("[...document.fonts].some(letters => letters.status === 'loaded')");
    }

    @Test
    void theFirstPageIsDrawnBeforeItsScriptsAndHasThemAfterwards() {
        var page = browser.page(Browser.DESK);
        page.context().clearCookies();
        page.navigate("/dang-nhap");

        assertThat(page.locator("[data-show-password]")).isVisible();
        assertThat(page.locator("script[type=later]")).hasCount(0);
        assertTrue((boolean) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime <= performance.getEntriesByType('resource').find(({ name }) => name.includes('/js/page.js')).startTime"));
    }

    @Test
    void whoeverIsNotSignedInSeesWhatTheMachineShows() {
        var page = browser.page(Browser.DESK);
        page.navigate("/dang-nhap");
        assertThat(page.locator("body")).hasCSS("background-color", LIGHT);

        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("body")).hasCSS("background-color", DARK);
    }
}
