package vn.danvankheo.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.KeptPictures;

/** The pieces, and the pages that people see most, look as they did: on a telephone, a tablet and a desk. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=pictured-year", "danvankheo.demo-story=true"}) // as nobody changed it
class PicturesTests extends BrowserStory {

    private static final int DESK = 1366;
    private static final int HEIGHT = 800;
    /** What a page's head and first parts take; lists and forms go on alike. */
    private static final int USUAL = 1300;
    private static final int WHOLE = 12_000;

    @Autowired
    private JdbcClient database;

    @TestFactory
    Stream<DynamicTest> pagesLookAsTheyDid() {
        return Stream.of(
                looks("", Map.of("sign-in", "/dang-nhap")),
                looks("phuong02", Map.of("ward", "/", "briefing-form", "/giao-ban/" + report("HK-02", 12) + "/sua", "registration", "/mo-hinh/dang-ky")),
                looks("quan", Map.of("district", "/", "target-result", "/chi-tieu/" + id("select id from target where code = 'KT-02'") + "/ket-qua?thang=2023-11",
                        "report", "/giao-ban/" + report("HK-13", 11), "desk", "/giao-ban/ban-duyet/" + report("HK-13", 12), "late-list", "/giao-ban/cham", "models", "/mo-hinh",
                        "model", "/mo-hinh/" + id("select min(m.id) from registered_model m join commendation c on c.model_id = m.id where m.status = 'RECOGNIZED'"))),
                looks("lanhdao", Map.of("leader", "/"))).flatMap(tests -> tests);
    }

    @Test
    void everyPieceLooksAsItDid() throws Exception {
        var page = browser.signedIn(DESK, "admin");
        page.navigate("/he-thong/mau");
        look(page, "pieces", WHOLE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        KeptPictures.sameAsKept(page, "pieces-dark", WHOLE);
    }

    private Stream<DynamicTest> looks(String who, Map<String, String> pages) {
        var page = who.isEmpty() ? browser.page(DESK) : browser.signedIn(DESK, who);
        return new TreeMap<>(pages).entrySet().stream().map(shown -> DynamicTest.dynamicTest(shown.getKey(), () -> {
            page.navigate(shown.getValue());
            look(page, shown.getKey(), USUAL);
        }));
    }

    private static void look(Page page, String name, int most) throws Exception {
        for (var width : List.of(Browser.PHONE, Browser.TABLET, DESK)) {
            page.setViewportSize(width, HEIGHT);
            KeptPictures.sameAsKept(page, name, most);
        }
    }

    private String report(String ward, int month) {
        return id("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = '%s' and r.month = '2023-%d-01'".formatted(ward, month));
    }

    private String id(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
