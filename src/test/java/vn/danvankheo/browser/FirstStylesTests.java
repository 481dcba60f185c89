package vn.danvankheo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.HoanKiemTest;

/** Whoever comes for the first time gets the styles of the page and no more; nothing on it looks otherwise than with the styles of all pages. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=told-year", "danvankheo.demo-story=true"}) // shared with the tests of all pages; nothing is changed
class FirstStylesTests extends BrowserStory {

    private static final int PHONE = 390;
    private static final int DESK = 1366;

    /** What an element looks like with the sheet of its page, and with {@code work}: those that differ. Where it comes to lie follows from the rest. */
    private static final String OTHERWISE = """
            async () => {
                document.querySelectorAll('details').forEach(folded => { folded.open = true; });
                const kind = element => element ? `${kind(element.parentElement)} ${element.localName}.${element.className}` : '';
                const elements = [...new Map([...document.body.querySelectorAll('*')].map(element => [kind(element), element])).values()]; // one of each kind
                const properties = [...getComputedStyle(document.body)].filter(property => !/^(width|height|(block|inline)-size|(perspective|transform)-origin|inset.*|top|right|bottom|left|grid-template-.*)$/.test(property));
                const looks = () => elements.flatMap(element => [null, '::before', '::after'].map(part => {
                    const style = getComputedStyle(element, part);
                    const said = part && style.content === 'none' ? [] : properties.map(property => `${property}: ${style.getPropertyValue(property)}`);
                    return { name: `${element.localName}.${element.className}${part ?? ''}`, said };
                }));
                const few = looks();
                const sheet = document.querySelector('link[rel=stylesheet][href*="/css/page"], link[rel=stylesheet][href*="/css/report"]');
                await new Promise(loaded => { sheet.onload = loaded; sheet.href = sheet.href.replace(/\\/css\\/(page|report)/, '/css/work'); });
                const all = looks();
                return few.flatMap(({ name, said }, at) => said.filter((property, which) => property !== all[at].said[which]).map(property => name + ' ' + property));
            }""";

    @Autowired
    private JdbcClient database;

    @Test
    void signingIn() {
        sameOn(browser.page(DESK), "/dang-nhap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phuong09", "admin"})
    void theFirstPage(String who) {
        sameOn(browser.signedIn(DESK, who), "/");
    }

    @Test
    void theReport() {
        var report = database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-02' and r.month = '2023-12-01'").query(Long.class).single();

        sameOn(browser.signedIn(DESK, "phuong02"), "/giao-ban/" + report + "/sua");
    }

    private static void sameOn(Page page, String path) {
        for (var media : Media.values()) {
            for (var width : media == Media.SCREEN ? new int[] {PHONE, DESK} : new int[] {DESK}) {
                page.context().clearCookies(new ClearCookiesOptions().setName("DANVANKHEO-CHU")); // for the first time
                page.setViewportSize(width, 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media).setColorScheme(width == PHONE ? ColorScheme.DARK : ColorScheme.LIGHT));
                page.navigate(path);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat((List<?>) page.evaluate(OTHERWISE)).as("%s at %d px on %s", path, width, media).isEmpty();
            }
        }
    }
}
