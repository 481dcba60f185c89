package vn.danvankheo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A real Chromium of a person in Hà Nội. One for a test class, {@code try (var browser = Browser.open("http://localhost:" + port))}
 * or opened in {@code @BeforeAll} and closed in {@code @AfterAll}; every page is a visitor of its own, without cookies.
 */
public final class Browser implements AutoCloseable {

    /** A small telephone, a tablet, and a desk. */
    public static final int PHONE = 360;
    public static final int TABLET = 768;
    public static final int DESK = 1280;

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu",
            "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"); // drawn alike everywhere

    /** Milliseconds until what should be seen is given up, as everything else is: a busy machine is no fault of the page. */
    private static final double PATIENCE = 30_000;

    private static final String AXE = AxeBuilder.getAxeScript();
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final String baseUrl;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(String baseUrl) {
        this.baseUrl = baseUrl;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var program = Chromium.find();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }

    public static Browser open(String baseUrl) {
        return new Browser(baseUrl);
    }

    /** A new visitor; {@code page.navigate("/giao-ban")} is relative to the application. */
    public Page page(int width) {
        return page(width, options -> { });
    }

    /** A visitor with wishes, such as {@code options -> options.setJavaScriptEnabled(false)}. */
    public Page page(int width, Consumer<NewContextOptions> wishes) {
        var options = new NewContextOptions().setBaseURL(baseUrl).setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh")
                .setColorScheme(ColorScheme.LIGHT).setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, width < TABLET ? 780 : 900);
        wishes.accept(options);
        var visitor = chromium.newContext(options);
        visitor.addCookies(List.of(new Cookie("DANVANKHEO-CHU", "1").setUrl(baseUrl))); // has been here before, so that no picture is taken before the letters come
        return visitor.newPage();
    }

    /** A visitor who is somebody in the demonstration. */
    public Page signedIn(int width, String username) {
        return signIn(page(width), username);
    }

    public static Page signIn(Page page, String username) {
        page.navigate("/dang-nhap");
        page.fill("#username", username);
        page.fill("#password", "dan-van-kheo-2023");
        var answer = page.waitForResponse(each -> each.request().method().equals("POST"), () -> page.click(".sign-in button.btn-primary"));
        if (answer.status() == 302) { // whoever goes on before the page it leads to has begun may go on as nobody
            page.waitForURL(url -> !url.endsWith("/dang-nhap"), new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        }
        return page;
    }

    /**
     * The page's picture; there is nothing for axe to say, and nothing wider than the screen. Then the same in the dark and in large letters,
     * where colours and widths alone can be wrong. The page is as it was afterwards.
     */
    public void looksRight(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.waitForLoadState();
        screenshot(page, name);
        saysNothing(page, name, List.of());
        fits(page);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate("document.documentElement.dataset.letters = 'large'");
        screenshot(page, name + "-dark");
        saysNothing(page, name + " in the dark", COLOURS);
        fits(page);
        page.evaluate("delete document.documentElement.dataset.letters");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Axe is sent to a page once; what it finds in order it need not describe. @param rules that alone are asked for; none: all */
    private static void saysNothing(Page page, String name, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate("""
                async rules => (await axe.run(document, { resultTypes: ['violations'], ...(rules.length && { runOnly: rules }) }))
                    .violations.map(fault => `${fault.id}: ${fault.nodes[0].target} ${fault.help}`)""", rules)).as(name).isEmpty();
    }

    /** A photo is really there, and not its place alone. */
    public static void shown(Locator photo) {
        photo.scrollIntoViewIfNeeded();
        PlaywrightAssertions.assertThat(photo).hasJSProperty("complete", true);
        assertThat(photo.evaluate("photo => photo.naturalWidth > 0")).isEqualTo(true);
    }

    public static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("%s is no wider than the screen", page.url()).isEqualTo(true);
    }

    /** The whole page in {@code target/screenshots/<name>-<width>.png}. */
    public Path screenshot(Page page, String name) {
        var file = Path.of("target", "screenshots", "%s-%d.png".formatted(name, page.viewportSize().width));
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
