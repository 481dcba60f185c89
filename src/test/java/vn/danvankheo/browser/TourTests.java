package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.nio.StreamingGifWriter;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/**
 * The README's tour: a month from the ward's first page to the leader's question, walked anew each time so that its pictures never age.
 * It is left in {@code target/tour.gif}; {@code -Ddanvankheo.tour=docs/tour.gif} puts it where the README shows it.
 */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=tour", "danvankheo.demo-story=true"}) // writes, so in a context and database of its own
class TourTests {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Path TARGET = Path.of(System.getProperty("danvankheo.tour", "target/tour.gif"));

    @LocalServerPort
    private int port;

    private final List<byte[]> frames = new ArrayList<>();

    @Test
    void aMonthInHalfAMinute() throws Exception {
        try (var browser = Browser.open("http://localhost:" + port)) {
            theWardFilesItsReport(visitor(browser, "phuong02"));
            theDistrictAcceptsIt(visitor(browser, "quan"));
            theLeaderAsksWhy(visitor(browser, "lanhdao"));
        }

        try (var tour = new StreamingGifWriter(LOOK, true, false).prepareStream(TARGET, BufferedImage.TYPE_INT_RGB)) {
            for (var frame : frames) {
                tour.writeFrame(ImmutableImage.loader().fromBytes(frame));
            }
        }
    }

    private void theWardFilesItsReport(Page ward) {
        ward.navigate("/");
        look(ward, "Phường mở trang đầu: việc cần làm, còn thiếu số liệu nào.");
        ward.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Soạn tiếp")).first().click();
        var people = ward.getByLabel("Người tham gia bảo hiểm xã hội tự nguyện tăng thêm", new Page.GetByLabelOptions().setExact(true));
        people.fill("5");
        assertThat(ward.getByText("= 5 người")).isVisible();
        show(people);
        look(ward, "Gõ số như vẫn viết: tháng trước và lũy kế đứng ngay bên cạnh.");
        ward.getByLabel("Tình hình trong tháng").fill("Nhân dân phấn khởi đón năm mới.");
        ward.locator(".promise input[value=DONE]").all().forEach(Locator::check);
        ward.locator("[name=limitationsNone]").check();
        ward.locator("[name=nextTasksNone]").check();
        button(ward, "Lưu và xem lại trước khi nộp").click();
        look(ward, "Xem lại một lần trước khi nộp: còn thiếu gì, số nào khác thường.");
        button(ward, "Gửi báo cáo tháng 12").click();
        assertThat(ward.getByText("Đã nộp báo cáo.")).isVisible();
        look(ward, "Đã nộp: có giờ nộp, bước tiếp theo, và bản in.");
    }

    private void theDistrictAcceptsIt(Page district) {
        district.navigate("/giao-ban/ban-duyet");
        look(district, "Quận mở bàn duyệt: máy đã soát trước từng báo cáo.");
        district.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Xem và duyệt Phường Cửa Đông")).click();
        look(district, "Nhận xét từng dòng, duyệt hoặc trả lại bằng một phím.");
        button(district, "Duyệt").click();
        assertThat(district.getByText("Đã duyệt. Số liệu của Phường Cửa Đông được tính vào bảng điều hành từ bây giờ.")).isVisible();
    }

    private void theLeaderAsksWhy(Page leader) {
        leader.navigate("/?thang=2023-11");
        look(leader, "Lãnh đạo hỏi: bao nhiêu chỉ tiêu xong, vì sao chưa 38?");
        leader.locator(".standings a").first().click();
        look(leader, "Một lần bấm: lý do, từng tháng, từng phường.");
        leader.navigate("/nam-qua-hinh?thang=2023-11");
        look(leader, "Cả năm trong một hình: từng chỉ tiêu, mười hai tháng, đạt hay chưa.");
    }

    private static Page visitor(Browser browser, String username) {
        var page = Browser.signIn(browser.page(WIDTH, options -> options.setViewportSize(WIDTH, HEIGHT)), username);
        button(page, "Bỏ qua").click();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static void show(Locator place) {
        place.evaluate("place => place.scrollIntoView({ block: 'center' })");
    }

    /** What the screen shows, with a sentence under it. */
    private void look(Page page, String caption) {
        page.waitForLoadState();
        page.evaluate("""
                caption => {
                    const line = document.createElement('p');
                    line.textContent = caption;
                    Object.assign(line.style, { position: 'fixed', inset: 'auto 0 0 0', maxWidth: 'none', margin: 0, padding: '14px 20px', background: '#8c0e17', color: '#fff',
                        font: '600 22px/1.4 Be Vietnam Pro', textAlign: 'center', zIndex: 99 });
                    document.body.append(line);
                }""", caption);
        frames.add(page.screenshot());
        page.evaluate("document.body.lastElementChild.remove()");
    }
}
