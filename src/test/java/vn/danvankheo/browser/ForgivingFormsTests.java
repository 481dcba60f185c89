package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** Forms that forgive: what Excel holds is pasted and taken back, nobody leaves by mistake, and what was typed comes back. Nothing is kept for anybody else. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=briefing-round", "danvankheo.demo-story=true"}) // writes; shares the context of the round of December
class ForgivingFormsTests extends BrowserStory {

    private static final int DESK = 1366;

    @Test
    void aColumnFromExcelFillsTheFiguresAndIsTakenBack() {
        var ward = atTheReport(DESK);
        var rows = ward.locator(".figure-cell:has([data-figure])");
        var first = rows.nth(0).locator("[data-figure]").first();
        first.fill("7");
        var oddBefore = ward.locator(".is-odd").count();
        paste(ward, first, "1.234,5\n\nba người\n12\n");

        assertThat(ward.locator("[data-paste-said]")).containsText("Đã dán 2 số, bắt đầu từ");
        assertThat(ward.locator("[data-paste-said]")).containsText("1 ô không đọc được");
        assertThat(first).hasValue("1.234,5");
        assertThat(ward.locator(".is-odd").first()).isVisible();
        ward.locator(".is-odd").first().scrollIntoViewIfNeeded();
        browser.looksRight(ward, "pasted");
        first.press("ControlOrMeta+z");

        assertThat(first).hasValue("7");
        assertThat(ward.locator("[data-paste-said]")).hasText("Đã hoàn tác lần dán vừa rồi.");
        assertThat(ward.locator("[data-paste-undo]")).isHidden();
        assertThat(ward.locator(".is-odd")).hasCount(oddBefore);
    }

    @Test
    void aBlockWrittenTheEnglishWayIsReadSoAndAShareTakesTwoColumns() {
        var ward = atTheReport(DESK);
        var share = ward.locator(".figure-cell:has([data-figure] ~ [data-figure])").first().locator("[data-figure]");
        paste(ward, share.first(), "1,234.5\t2,000");

        assertThat(share.first()).hasValue("1.234,5");
        assertThat(share.nth(1)).hasValue("2.000");
        button(ward, "Hoàn tác dán").click();
        assertThat(share.first()).hasValue("");
    }

    @Test
    void aPageThatIsLoadedAgainGoesOnFromItsDraft() {
        var ward = atTheReport(390, "phuong02");
        button(ward, "Chép cả báo cáo tháng trước").click();
        assertThat(ward.locator("[data-draft-state]")).containsText("Đã lưu nháp");
        ward.reload();
        ward.getByLabel("Tình hình trong tháng").fill("Nhân dân yên tâm.");

        assertThat(ward.locator("[data-draft-state]")).containsText("Đã lưu nháp");
        assertThat(ward.locator("#muc-next-tasks [name$='.task']").evaluateAll("tasks => tasks.map(task => task.value).filter(Boolean)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390, DESK})
    void noLineMovesWhileOneTypes(int width) {
        assertThat(atTheReport(width).evaluate("""
                () => {
                    document.querySelectorAll('.figure-group').forEach(group => { group.open = true; });
                    const type = (field, number) => {
                        field.value = number;
                        field.dispatchEvent(new Event('input', { bubbles: true }));
                    };
                    return [...document.querySelectorAll('.figure-cell[data-blank]')].filter(cell => {
                        const fields = [...cell.querySelectorAll('[data-figure]')];
                        const before = fields.map(field => field.value);
                        fields.forEach(field => type(field, ''));
                        const empty = cell.offsetHeight;
                        fields.forEach((field, at) => type(field, at ? '290' : '288'));
                        const filled = cell.offsetHeight;
                        fields.forEach((field, at) => type(field, before[at]));
                        return filled !== empty;
                    }).map(cell => cell.closest('tr').innerText);
                }""")).isEqualTo(List.of());
    }

    @Test
    void theArrowsGoThroughTheFiguresAsThroughASheet() {
        var ward = atTheReport(DESK);
        var share = ward.locator(".figure-cell:has([data-figure] ~ [data-figure])").first().locator("[data-figure]");
        share.first().fill("12");
        share.first().press("ArrowRight");
        assertThat(share.nth(1)).isFocused();
        ward.keyboard().press("ArrowLeft");
        assertThat(share.first()).isFocused();
        ward.keyboard().press("Home");
        ward.keyboard().press("ArrowRight");
        assertThat(share.first()).isFocused();
        ward.keyboard().press("ArrowDown");
        ward.keyboard().press("ArrowUp");
        assertThat(share.first()).isFocused();
        ward.mouse().wheel(0, 200);
        assertThat(share.first()).hasValue("12");
    }

    @Test
    void whatWasTypedInAFormThatDoesNotSaveItselfComesBack() {
        var staff = browser.signedIn(DESK, "quan");
        staff.navigate("/chi-tieu/them");
        staff.getByLabel("Tên chỉ tiêu").click();
        staff.keyboard().type("Hộ tham gia chữa cháy");
        var asked = leaving(staff, () -> staff.navigate("/chi-tieu"));
        assertThat(asked).containsExactly("beforeunload");

        staff.navigate("/chi-tieu/them");
        assertThat(staff.getByText(Pattern.compile("Bạn có phần đang viết dở lúc \\d\\d:\\d\\d"))).isVisible();
        browser.looksRight(staff, "kept");
        staff.setViewportSize(390, 844);
        browser.looksRight(staff, "kept");
        staff.setViewportSize(DESK, 900);
        button(staff, "Lấy lại").click();
        assertThat(staff.getByLabel("Tên chỉ tiêu")).hasValue("Hộ tham gia chữa cháy");

        staff.locator("main form .btn-primary").last().click();
        assertThat(staff).hasTitle(Pattern.compile("^Lỗi: "));
        assertThat(staff.getByLabel("Tên chỉ tiêu")).hasValue("Hộ tham gia chữa cháy");
        staff.navigate("/chi-tieu/them");
        button(staff, "Bỏ").click();
        staff.reload();
        assertThat(staff.getByText("Bạn có phần đang viết dở")).hasCount(0);
        assertThat(leaving(staff, () -> staff.navigate("/chi-tieu"))).isEmpty();
    }

    @Test
    void whatEndedWithTheSessionIsOfferedAfterSigningInAgainAndToNobodyElse() {
        var staff = browser.signedIn(DESK, "quan");
        staff.navigate("/giao-ban/ket-luan");
        var text = staff.locator("main form textarea").first();
        text.fill("Các phường rà lại chỗ để xe dịp Tết.");
        endsTheSession(staff, text);

        Browser.signIn(staff, "quan");
        staff.navigate("/giao-ban/ket-luan");
        button(staff, "Lấy lại").click();
        assertThat(text).hasValue("Các phường rà lại chỗ để xe dịp Tết.");

        endsTheSession(staff, text);
        Browser.signIn(staff, "lanhdao");
        assertThat(staff.locator("h1")).not().hasText("Đăng nhập");
        staff.waitForFunction("() => !Object.keys(sessionStorage).some(key => key.startsWith('draft '))");
    }

    @Test
    void whatKeepsADraftFromBeingSavedIsMarkedWhereItStands() {
        var ward = atTheReport(DESK);
        var day = ward.locator("[id='tasks[0].dueOn']");
        var before = day.inputValue();
        var state = ward.locator("[data-draft-state]");
        day.fill("15/1");
        assertThat(state).containsText("Chưa lưu được nháp: Phải là một ngày có thật, ví dụ 20/3/2023. Sửa ở: Việc 1, Xong ngày");
        assertThat(day).hasAttribute("aria-invalid", "true");

        ward.locator("#situation").focus();
        state.locator("a").click();
        assertThat(day).isFocused();

        day.fill(before);
        assertThat(state).containsText("Đã lưu nháp lúc");
        assertThat(day).not().hasAttribute("aria-invalid", "true");

        var share = ward.locator(".figures .pair").first().locator("input");
        var typed = share.first().inputValue();
        share.first().fill(typed.isEmpty() ? "5" : "");
        ward.locator("#situation").focus();
        assertThat(state).containsText("Chưa lưu được nháp");
        assertThat(state.locator("a")).containsText(": " + (typed.isEmpty() ? "mẫu số" : "tử số"));
        share.first().fill(typed);
        ward.locator("#situation").focus();
        assertThat(state).containsText("Đã lưu nháp lúc");
    }

    @Test
    void whatTheServerWritesItsOwnWayIsNotOfferedBack() {
        var ward = atTheReport(DESK);
        var address = ward.url();
        var figure = ward.locator("[data-figure]").first();
        figure.fill("4000");
        button(ward, "Lưu và xem lại trước khi nộp").click();
        assertThat(ward.locator(".notice > span")).hasText("Đã lưu nháp.");

        ward.navigate(address);
        assertThat(figure).hasValue("4.000");
        assertThat(ward.locator("[data-draft-offer]")).isHidden();
    }

    @Test
    void whatIsOlderThanAColleaguesTextIsComparedWithItAndDoesNotReplaceIt() {
        var first = atTheReport(DESK);
        var address = first.url();
        first.context().clearCookies();
        first.locator("#situation").fill("Nhân dân yên tâm đón Tết.");
        assertThat(first.locator("[data-draft-state]")).containsText("Phiên làm việc đã hết");
        var second = atTheReport(DESK);
        second.locator("#situation").fill("Có hai vụ tranh chấp lối đi.");
        button(second, "Lưu nháp").click();
        assertThat(second.locator(".notice > span")).hasText("Đã lưu nháp.");

        leaving(first, () -> Browser.signIn(first, "phuong15"));
        first.navigate(address);
        assertThat(first.locator("[data-draft-offer]")).containsText("Từ lúc đó có người đã sửa bản đang lưu");
        button(first, "Lấy lại nội dung đó").click();
        button(first, "Lưu nháp").click();
        assertThat(first.locator("#situation")).hasValue("Nhân dân yên tâm đón Tết.");
        assertThat(first.getByText("Có hai vụ tranh chấp lối đi.").first()).isVisible();
        second.reload();
        assertThat(second.locator("#situation")).hasValue("Có hai vụ tranh chấp lối đi.");
    }

    private static void endsTheSession(Page page, Locator field) {
        page.context().clearCookies();
        field.locator("xpath=ancestor::form").locator("button.btn-primary").click();
        assertThat(page.locator("h1")).hasText("Đăng nhập");
    }

    @Test
    void theFaultsStandInTheOrderOfThePageAndEnterLeadsToTheFirst() {
        var ward = browser.signedIn(DESK, "phuong14");
        ward.navigate("/mo-hinh/dang-ky");
        button(ward, "Gửi đăng ký").click();
        assertThat(ward).hasTitle(Pattern.compile("^Lỗi: "));
        assertThat(ward.locator(".error-summary")).isFocused();
        assertThat(ward.evaluate("""
                () => { const tops = [...document.querySelectorAll('.error-summary li > a')].map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))))
                    .filter(Boolean); return tops.every((field, at) => at === 0 || tops[at - 1].compareDocumentPosition(field) & 4); }""")).isEqualTo(true);
        for (var link : ward.locator(".error-summary li > a").all()) {
            link.focus();
            ward.keyboard().press("Enter");
            assertThat(ward.evaluate("document.activeElement.matches('input, select, textarea')")).as(link.textContent()).isEqualTo(true);
        }
        ward.locator(".error-summary").focus();
        ward.keyboard().press("Enter");
        assertThat(ward.locator("#owner")).isFocused();
    }

    @Test
    void enterGoesOnToTheNextFieldAndThrowsNobodyToTheTop() {
        var ward = browser.signedIn(DESK, "phuong14");
        ward.navigate("/mo-hinh/dang-ky");
        var title = ward.getByLabel("Tên mô hình");
        title.fill("Khéo trong giữ ngõ sạch");
        title.press("Enter");

        assertThat(title).not().isFocused();
        assertThat(ward.locator("form[data-draft] :is(input, select, textarea):focus")).hasCount(1);
        assertThat(ward).hasURL(Pattern.compile("/mo-hinh/dang-ky$"));

        var last = ward.locator("form[data-draft] input:not([type=hidden]):not([type=checkbox]):not([type=radio])").last();
        last.press("Enter");
        assertThat(button(ward, "Gửi đăng ký")).isFocused();
    }

    @Test
    void aLongTextSaysHowMuchRoomIsLeft() {
        var ward = browser.signedIn(DESK, "phuong14");
        ward.navigate("/mo-hinh/dang-ky");
        ward.getByLabel("Tên mô hình").fill("a".repeat(205));
        assertThat(ward.getByText("Dài quá 5 ký tự.")).isVisible();
    }

    /** @return what the page asked before it was left */
    private static List<String> leaving(Page page, Runnable way) {
        var asked = new ArrayList<String>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        way.run();
        return asked;
    }

    /** As a person does it, with the clipboard. */
    private static void paste(Page page, Locator field, String cells) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        field.focus();
        page.evaluate("cells => navigator.clipboard.writeText(cells)", cells);
        page.keyboard().press("ControlOrMeta+v");
    }

    private Page atTheReport(int width) {
        return atTheReport(width, "phuong15");
    }

    private Page atTheReport(int width, String cadre) {
        var ward = browser.signedIn(width, cadre);
        ward.navigate("/");
        ward.locator(".duties .btn-primary").first().click();
        assertThat(ward.locator("#bao-cao")).isVisible();
        return ward;
    }
}
