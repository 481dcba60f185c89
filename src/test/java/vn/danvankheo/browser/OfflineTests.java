package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** What a person sees whose network is gone, and what the application leaves on the machine for that. */
@HoanKiemTest
class OfflineTests {

    private static final String KEPT = "async () => (await Promise.all((await caches.keys()).map(async shelf => (await (await caches.open(shelf)).keys()).map(kept => new URL(kept.url).pathname)))).flat()";

    @LocalServerPort
    private int port;
    private Browser browser;
    private Page page;

    @BeforeEach
    void somebodyWorks() {
        browser = Browser.open("http://localhost:" + port);
        page = browser.signedIn(Browser.PHONE, "phuong04");
        page.evaluate("async () => (await navigator.serviceWorker.ready).active.state");
        page.navigate("/chi-tieu");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void withoutANetworkAPageSaysSoAndTheOneAskedForComesBackWithIt() {
        page.context().setOffline(true);
        page.navigate("/mo-hinh");

        assertThat(page.locator("h1")).hasText("Chưa mở được trang này");
        browser.looksRight(page, "offline");

        page.click("text=Thử lại");
        assertThat(page.locator("h1")).hasText("Chưa mở được trang này");
        page.context().setOffline(false);
        assertThat(page.locator("h1")).hasText("Mô hình “Dân vận khéo”");
        assertThat(page.url()).endsWith("/mo-hinh");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingOfAnybodysWorkIsLeftOnTheMachine() {
        page.navigate("/giao-ban");

        assertThat((List<String>) page.evaluate(KEPT)).containsExactlyInAnyOrder("/offline.html", "/js/offline.js", "/css/fonts.css", "/css/app.css", "/css/dark.css", "/img/logo.svg",
                "/fonts/be-vietnam-pro-400.woff2", "/fonts/be-vietnam-pro-600.woff2");
    }

    @Test
    void thePageCanBePutBesideTheOtherProgramsOfATelephone() throws IOException {
        var address = page.locator("link[rel=manifest]").getAttribute("href");
        var manifest = JsonMapper.builder().build().readTree(page.request().get(address).body());

        assertThat(manifest.get("name").asString()).isEqualTo("Dân vận khéo");
        assertThat(manifest.get("display").asString()).isEqualTo("standalone");
        for (var icon : manifest.get("icons")) {
            var answer = page.request().get("/" + icon.get("src").asString());
            assertThat(answer.headers().get("content-type")).isEqualTo(icon.get("type").asString());
            if (icon.get("type").asString().equals("image/png")) {
                assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth()).isEqualTo(Integer.parseInt(icon.get("sizes").asString().split("x")[0]));
            }
        }
        assertThat(page.request().get(page.locator("link[rel=apple-touch-icon]").getAttribute("href")).ok()).isTrue();
    }
}
