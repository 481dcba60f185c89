package vn.danvankheo.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/**
 * Takes the pictures of the handbook. A page or a part of it that has gone fails here, so that no picture shows what is no more;
 * {@code mvn test -Dtest=HandbookPicturesTests -Dhandbook.pictures=write} writes them anew.
 */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=told-year", "danvankheo.demo-story=true"}) // shared with the tests of all pages; gives one report back
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandbookPicturesTests {

    private static final Path FOLDER = Path.of("src/main/resources/static/img/handbook");
    private static final boolean WRITES = "write".equals(System.getProperty("handbook.pictures"));
    private static final String FIGURES = "so-lieu.png";
    private static final int NARROW = 760;
    private static final int WIDE = 1040;
    private static final int MARGIN = 10;
    /** What floats over the pages, or sticks to them, is no part of what they are about. */
    private static final String BARE = ".help-here, .first-visit { display: none !important } .actions.sticky { position: static !important } .pointed-at { outline: none !important }";

    /** @param part of the page; the picture begins at its top */
    private record Shot(String name, String who, int width, String path, String part, int highest) {
    }

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Handbook handbook;
    private final Map<String, Page> visitors = new HashMap<>();
    private Browser browser;
    private List<Shot> shots;

    @BeforeAll
    void aReportIsGivenBack() {
        browser = Browser.open("http://localhost:" + port);
        shots = shots(givenBack());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private List<Shot> shots(String returned) {
        return List.of(
                new Shot("dang-nhap.png", "", NARROW, "/dang-nhap", ".sign-in > form", 400),
                new Shot("viec-can-lam.png", "phuong03", NARROW, "/", ".duties", 345),
                new Shot("chi-tieu-hoan-thanh.png", "quan", NARROW, "/?thang=2023-11", ".hero", 420),
                new Shot(FIGURES, "phuong02", WIDE, "/giao-ban/" + report("HK-02") + "/sua", "#muc-figures .table-box", 520),
                new Shot("xem-lai.png", "phuong02", NARROW, "/giao-ban/" + report("HK-02") + "/nop", "main h1", 575),
                new Shot("bi-tra-lai.png", "phuong" + returned.substring(3), NARROW, "/giao-ban/" + report(returned) + "/sua", "main h1", 325),
                new Shot("phan-cua-to.png", "todanpho", NARROW, "/phan-cua-toi", "main h1", 690),
                new Shot("so-mo-hinh.png", "phuong02", WIDE, "/mo-hinh", "main h1", 614),
                new Shot("dang-ky.png", "phuong02", NARROW, "/mo-hinh/dang-ky", "main form h3:has-text('Chỉ số đo được')", 365),
                new Shot("bang-giao-ban.png", "quan", WIDE, "/giao-ban", ".table-box", 406),
                new Shot("ban-duyet.png", "quan", WIDE, "/giao-ban/ban-duyet", "main form .table-box", 520),
                new Shot("danh-sach-cham.png", "quan", NARROW, "/giao-ban/cham", "main .counts", 455),
                new Shot("ket-qua.png", "quan", WIDE, "/chi-tieu/" + id("select id from target where code = 'KT-02'") + "/ket-qua?thang=2023-11", "main h1", 295),
                new Shot("phieu-cham.png", "quan", WIDE, "/tham-dinh/" + id("select min(s.model_id) from score_sheet s join account a on a.id = s.appraiser_id where a.username = 'quan' and s.status = 'DRAFT'"),
                        "table.marks", 460));
    }

    @Test
    void everyPictureOfTheHandbookIsTaken() {
        assertThat(handbook.sections().stream().flatMap(section -> section.pictures().stream()).map(Picture::getName)).containsExactlyInAnyOrderElementsOf(
                shots.stream().map(Shot::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyPictureCanBeTaken() {
        return shots.stream().map(shot -> DynamicTest.dynamicTest(shot.name(), () -> take(shot)));
    }

    private void take(Shot shot) throws IOException {
        var page = visitors.computeIfAbsent(shot.who(), this::visitor);
        page.setViewportSize(shot.width(), 900);
        assertThat(page.navigate(shot.path()).status()).as(shot.path()).isEqualTo(200);
        page.waitForLoadState();
        var part = page.locator(shot.part()).first();
        assertThat(part.isVisible()).as("%s on %s", shot.part(), shot.path()).isTrue();
        if (shot.name().equals(FIGURES)) {
            part.locator("[data-figure]").first().fill("1234,5"); // shows how it was understood
        }
        var picture = page.screenshot(new ScreenshotOptions().setFullPage(true).setStyle(BARE).setClip(clip(page, part, shot)));
        if (WRITES) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(shot.name()), Palette.png(picture));
        }
        assertThat(FOLDER.resolve(shot.name())).as("written by -Dhandbook.pictures=write").exists();
    }

    /** A form, a table or a card to its end; from a title on, as far down as is wanted. */
    private static Clip clip(Page page, Locator part, Shot shot) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(BARE));
        page.evaluate("scrollTo(0, 0)");
        var box = part.boundingBox();
        var whole = shot.part().matches(".*\\b(h1|h3|counts)\\b.*");
        var left = Math.max(0, box.x - MARGIN);
        var top = Math.max(0, box.y - MARGIN);
        var width = Math.min(shot.width() - left, (whole ? page.locator("main").boundingBox().width : box.width) + 2 * MARGIN);
        return new Clip(left, top, width, whole ? shot.highest() : Math.min(box.height + 2 * MARGIN, shot.highest()));
    }

    private Page visitor(String who) {
        var page = browser.page(NARROW, wishes -> wishes.setBypassCSP(true));
        page.route("**/giao-ban/*/sua", request -> {
            if ("POST".equals(request.request().method())) {
                request.abort(); // the draft stores itself; others look at this year too
            } else {
                request.resume();
            }
        });
        return who.isEmpty() ? page : Browser.signIn(page, who);
    }

    /** @return the ward's code */
    private String givenBack() {
        var ward = database.sql("select u.code from briefing_report r join unit u on u.id = r.unit_id where r.month = '2023-12-01' and r.status = 'SUBMITTED' and u.code <> 'HK-13' order by u.code limit 1")
                .query(String.class).single();
        var district = browser.signedIn(Browser.DESK, "quan");
        district.navigate("/giao-ban/ban-duyet/" + report(ward));
        district.click("summary:has-text('Trả lại để phường sửa')");
        district.fill("#reason", "Số hộ nghèo chưa khớp tháng trước: tháng 11 là 40.");
        district.click("#tra-lai .btn-danger");
        return ward;
    }

    private String report(String ward) {
        return id("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = '%s' and r.month = '2023-12-01'".formatted(ward));
    }

    private String id(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }
}
