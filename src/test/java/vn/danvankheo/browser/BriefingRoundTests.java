package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.HoanKiemTest;

/** December 2023: the fifteen minutes that a ward's report takes from last month's, and the district's morning at its desk. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=briefing-round", "danvankheo.demo-story=true"}) // files and decides, so in a context and database of its own
class BriefingRoundTests extends BrowserStory {

    private static final int DESK = 1366;

    @ParameterizedTest
    @CsvSource({"1366, phuong03", "390, phuong06"})
    void aWardWritesItsMonthFromLastMonths(int width, String cadre) {
        var ward = browser.signedIn(width, cadre);
        button(ward, "Soạn báo cáo").click();

        takesOverWhatStillHolds(ward);
        answersWhatNovemberLeftOpen(ward);
        saysWhatIsNew(ward);
        button(ward, "Lưu và xem lại trước khi nộp").click();
        assertThat(ward.getByText("Chưa nộp được")).isHidden();
        browser.looksRight(ward, "round-check");
        button(ward, "Gửi báo cáo tháng 12").click();

        assertThat(ward.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Quận đã nhận báo cáo tháng 12/2023"))).isVisible();
        browser.looksRight(ward, "round-receipt");
        ward.navigate("/");
        assertThat(button(ward, "Soạn báo cáo")).isHidden();
    }

    /** Levels and the situation as they were; the copy says that it is one until a word of it is changed. */
    private static void takesOverWhatStillHolds(Page ward) {
        var groups = ward.locator("[data-same-group]");
        var count = groups.count();
        for (var at = 0; at < count; at++) {
            groups.nth(at).click();
        }
        var party = ward.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("AS-04")).locator("input[data-figure]");
        assertThat(party).hasValue("");
        assertThat(ward.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("KT-04")).locator("input[data-figure]").first()).not().hasValue("");
        ward.locator("button[name=chep][value=SITUATION]").click();
        var copied = ward.locator("[data-copied=situation]");
        assertThat(copied).isVisible();
        ward.getByLabel("Tình hình trong tháng").fill("Nhân dân chuẩn bị đón năm mới; còn lo chỗ gửi xe dịp Tết.");
        assertThat(copied).isHidden();
    }

    private static void answersWhatNovemberLeftOpen(Page ward) {
        var promises = ward.locator("#muc-last-tasks fieldset");
        assertThat(promises).hasCount(3);
        for (var at = 0; at < 3; at++) {
            promises.nth(at).getByText("Đã xong").click();
        }
        var opinion = ward.locator("#muc-opinions fieldset").first();
        opinion.getByLabel("Kết quả đến nay").fill("Đã kẻ vạch để xe, hết tắc.");
        opinion.getByText("Đã giải quyết xong").click();
    }

    private static void saysWhatIsNew(Page ward) {
        var insured = ward.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("AS-04"));
        insured.locator("input[data-figure]").fill("12");
        ward.locator("[name=mobilizationNone]").check();
        ward.locator("[name=dialoguesNone]").check();
        ward.getByLabel("Hạn chế, nguyên nhân").fill("Một số tổ dân phố nộp phần của mình chậm.");
        var task = ward.locator("#muc-next-tasks fieldset").first();
        task.getByLabel("Việc gì").fill("Vận động 30 hộ phân loại rác dịp Tết.");
        task.getByLabel("Ai làm").fill("Hội Phụ nữ phường");
        task.getByLabel("Xong ngày").fill("20/1/2024");
        ward.locator("[name=recommendationsNone]").check();
        assertThat(ward.locator("[data-draft-state]")).containsText(Pattern.compile("Đã lưu"));
    }

    @Test
    void theDistrictsMorningGoesByKeysAndInOneGo() {
        var staff = browser.signedIn(DESK, "quan");
        staff.navigate("/giao-ban/ban-duyet");
        var first = staff.locator("[data-desk-open]").first();
        press(staff, "j");
        assertThat(first).isFocused();
        press(staff, "Enter");
        var heading = staff.locator("h1");
        var opened = heading.textContent();
        press(staff, "j");
        assertThat(heading).not().hasText(opened);
        press(staff, "k");
        assertThat(heading).hasText(opened);

        press(staff, "r");
        assertThat(staff.locator("#reason")).isFocused();
        staff.keyboard().type("Thiếu số liệu của 33 chỉ tiêu.");
        button(staff, "Trả lại").click();
        assertThat(staff.getByText("Đã trả lại báo cáo.")).isVisible();
        assertThat(heading).not().hasText(opened);
        var accepted = heading.textContent();
        press(staff, "a");
        press(staff, "Enter");
        assertThat(staff.getByText("Đã duyệt.")).isVisible();
        assertThat(heading).not().hasText(accepted);

        staff.navigate("/giao-ban/ban-duyet");
        var rows = staff.locator("[data-desk-row]");
        var waiting = rows.count();
        rows.nth(0).locator("input[type=checkbox]").check();
        rows.nth(1).locator("input[type=checkbox]").check();
        staff.getByText("Trả lại các báo cáo đã chọn với cùng một lý do").click();
        staff.getByLabel("Trả lại vì").fill("Thiếu số liệu theo chỉ tiêu.");
        browser.looksRight(staff, "round-desk");
        button(staff, "Trả lại các báo cáo đã chọn").click();
        assertThat(rows).hasCount(waiting - 2);
    }

    /** The desk's keys are there when its page has loaded. */
    private static void press(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }
}
