package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** The district's staff writes a rubric; nothing is saved. */
@HoanKiemTest
class RubricEditorTests extends BrowserStory {

    @Test
    void theSumFollowsTheTypingAndTheStepsShowWhereResultsCount() {
        var page = editor(browser.page(Browser.DESK));

        field(page, "groups[0].criteria[0].maximum").fill("7,5");
        field(page, "groups[0].criteria[1].kind").selectOption("RATIO");

        assertThat(page.locator("[data-sum]")).hasText("102,5");
        assertThat(page.locator("[data-group-sum]").first()).hasText("17,5");
        assertThat(page.locator("[data-steps]").nth(1)).isVisible();
        assertThat(page.locator("[data-steps]").first()).isHidden();
    }

    @Test
    void withoutJavaScriptItIsAddedUpByAButtonAndRowsMoveAsWell() {
        var page = editor(browser.page(Browser.PHONE, options -> options.setJavaScriptEnabled(false)));

        field(page, "groups[0].criteria[0].maximum").fill("7,5");
        page.locator("[name=tinh]").press("Enter");
        assertThat(page.locator("[data-sum]")).hasText("102,5");

        page.locator("button[value='len groups[0].criteria[1]']").press("Enter");
        page.locator("button[value='them groups[0].criteria']").press("Enter");
        assertThat(field(page, "groups[0].criteria[1].maximum")).hasValue("7,5");
        assertThat(field(page, "groups[0].criteria[3].code")).hasValue("A4");
    }

    private static Page editor(Page page) {
        Browser.signIn(page, "quan");
        page.navigate("/mo-hinh/bo-tieu-chi/them?nam=2023&chuThe=COLLECTIVE");
        return page;
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='" + name + "']");
    }
}
