package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.movement.TypedRegistration;
import vn.danvankheo.testing.HoanKiemTest;

/** Nobody touches a mouse: the ward's report, the district's review and a registration, from signing in to the last word, with keys alone. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=briefing-round", "danvankheo.demo-story=true"}) // writes; shares the context of the round of December
class KeyboardTests extends BrowserStory {

    private static final int DESK = 1366;
    /** No page has more places to go to; a field that is not reached in so many is not reached at all. */
    private static final int MOST_TABS = 400;

    @Test
    void aWardWritesAndSendsItsReport() {
        var ward = signedIn("phuong12");
        press(ward, button(ward, "Soạn báo cáo"));
        tick(ward, ward.locator("[name=situationNone]"));
        press(ward, button(ward, "Như tháng trước ở mọi chỉ tiêu giữ mức còn trống"));
        var figures = ward.locator("input[data-figure]");
        goTo(ward, figures.first());
        ward.keyboard().type("12");
        ward.keyboard().press("ArrowDown");
        assertThat(figures.nth(1)).isFocused();
        ward.keyboard().press("ArrowUp");
        assertThat(figures.first()).isFocused();
        ward.keyboard().press("Enter");
        assertThat(figures.first()).not().isFocused();
        assertThat(ward.locator("input[data-figure]:focus")).hasValue(""); // what is as last month is passed over
        ward.keyboard().press("?");
        assertThat(ward.locator("dialog.keys")).isVisible();
        browser.looksRight(ward, "keys-report");
        ward.keyboard().press("Escape");
        assertThat(figures.first()).hasValue("12");
        tick(ward, ward.locator("[name=mobilizationNone]"));
        tick(ward, ward.locator("[name=dialoguesNone]"));
        var promises = ward.locator("#muc-last-tasks fieldset");
        for (var promise = 0; promise < promises.count(); promise++) {
            tick(ward, promises.nth(promise).locator("input[type=radio]").first());
        }
        for (var none : new String[] {"limitationsNone", "nextTasksNone", "recommendationsNone"}) {
            tick(ward, ward.locator("[name=" + none + "]"));
        }
        press(ward, button(ward, "Lưu và xem lại trước khi nộp"));
        press(ward, button(ward, "Gửi báo cáo tháng 12"));

        assertThat(ward.getByText("Đã nộp báo cáo.")).isVisible();
        press(ward, ward.locator(".undo button"));
        assertThat(ward.getByText("Đã rút lại báo cáo")).isVisible();
        press(ward, button(ward, "Lưu và xem lại trước khi nộp"));
        press(ward, button(ward, "Gửi báo cáo tháng 12"));
        assertThat(ward.getByText("Đã nộp báo cáo.")).isVisible();
    }

    @Test
    void theDistrictReturnsOneAndAcceptsAnother() {
        var staff = signedIn("quan");
        press(staff, staff.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Mở bàn duyệt")));
        assertThat(staff.locator("[data-keys-hint]")).isVisible();
        staff.keyboard().press("j");
        staff.keyboard().press("Enter");
        var heading = staff.locator("h1");
        assertThat(heading).containsText("Báo cáo tháng");
        var opened = heading.textContent();

        assertThat(staff.locator("[data-keys-hint]")).isVisible();
        staff.keyboard().press("r");
        staff.keyboard().type("Thiếu số liệu của 33 chỉ tiêu.");
        press(staff, button(staff, "Trả lại"));
        assertThat(staff.getByText("Đã trả lại báo cáo.")).isVisible();
        assertThat(heading).not().hasText(opened);
        goTo(staff, staff.locator(".undo button"));
        staff.keyboard().press("Enter");
        assertThat(heading).hasText(opened);

        assertThat(staff.locator("[data-keys-hint]")).isVisible();
        staff.keyboard().press("a");
        staff.keyboard().press("Enter");
        assertThat(staff.getByText("Đã duyệt.")).isVisible();
        press(staff, staff.locator(".undo button"));
        assertThat(staff.getByText("Đã hoàn tác. Báo cáo lại đang chờ duyệt.")).isVisible();
        assertThat(heading).hasText(opened);
    }

    @Test
    void aWardRegistersAModelAndMendsWhatIsMissing() {
        var ward = signedIn("phuong11");
        press(ward, ward.locator(".site-menu").getByText("Mô hình"));
        press(ward, ward.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Đăng ký mô hình").setExact(true)));
        press(ward, button(ward, "Gửi đăng ký"));
        assertThat(ward.locator(".error-summary")).isFocused();
        ward.keyboard().press("Enter");
        assertThat(ward.locator("#owner")).isFocused();

        var cell = ward.locator("#owner option[data-cell=true]").first().getAttribute("value");
        choose(ward, ward.locator("#owner"), cell);
        var typed = TypedRegistration.complete("Khéo trong giữ ngõ sạch bằng bàn phím");
        for (var field : inOrderOfThePage(ward, typed)) {
            var place = ward.locator("[name='" + field + "']:visible");
            goTo(ward, place);
            if (place.evaluate("field => field.localName").equals("select")) {
                choose(ward, place, typed.get(field));
            } else {
                ward.keyboard().press("ControlOrMeta+a");
                ward.keyboard().type(typed.get(field));
            }
        }
        press(ward, button(ward, "Gửi đăng ký"));

        assertThat(ward.locator(".notice[role=status]").first()).containsText("Đã gửi đăng ký.");
        press(ward, ward.locator(".undo button"));
        assertThat(ward.getByText("Đã hoàn tác. Mô hình trở lại như trước đó.")).isVisible();
    }

    @SuppressWarnings("unchecked")
    private static List<String> inOrderOfThePage(Page page, Map<String, String> typed) {
        var names = (List<String>) page.evaluate("[...document.querySelectorAll('#registration [name]')].filter(field => field.type !== 'hidden').map(field => field.name)");
        return names.stream().filter(name -> typed.containsKey(name) && !name.equals("year")).distinct().toList();
    }

    private Page signedIn(String username) {
        var page = browser.page(DESK);
        page.navigate("/dang-nhap");
        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type(username);
        assertThat(page.locator("#username")).hasValue(username);
        page.keyboard().press("Tab");
        page.keyboard().type("dan-van-kheo-2023");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).not().hasText("Đăng nhập");
        return page;
    }

    /** Enter on what is gone to. */
    private static void press(Page page, Locator what) {
        goTo(page, what);
        page.keyboard().press("Enter");
    }

    private static void choose(Page page, Locator select, String value) {
        assertThat(select).isFocused();
        page.keyboard().press("Home");
        for (var at = 0; at < MOST_TABS && !select.inputValue().equals(value); at++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(select).hasValue(value);
    }

    private static void tick(Page page, Locator what) {
        goTo(page, what);
        page.keyboard().press("Space");
        assertThat(what).isChecked();
    }

    private static void goTo(Page page, Locator what) {
        assertThat(what).isVisible();
        for (var at = 0; at < MOST_TABS; at++) {
            if ((boolean) what.evaluate("place => place === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.outerHTML")).as("%s is reached with Tab", what).isNull();
    }
}
