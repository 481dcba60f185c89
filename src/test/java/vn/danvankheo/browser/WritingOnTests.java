package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;

/** A ward finds what it has to write on where it looks first: what was returned on its first page, last year's model at the head of the form. */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=briefing-round", "danvankheo.demo-story=true"}) // shares the context of the round of December
class WritingOnTests extends BrowserStory {

    @Autowired
    private MutableClock clock;

    @AfterAll
    void leaveTheClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void whatWasReturnedIsOneClickAway(int width) {
        var ward = browser.signedIn(width, "phuong05");
        ward.navigate("/");
        assertThat(ward.locator(".duties")).containsText("Đăng ký mô hình bị trả lại");
        browser.looksRight(ward, "writing-on-duties");

        ward.locator(".duties .duty", new Page.LocatorOptions().setHasText("Sửa và gửi lại")).first().getByText("Sửa và gửi lại").click();
        assertThat(ward.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Sửa đăng ký"))).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void lastYearsModelFillsTheForm(int width) {
        clock.set(LocalDateTime.of(2024, 1, 15, 9, 0));
        try {
            var ward = browser.signedIn(width, "phuong05");
            ward.navigate("/mo-hinh/dang-ky");
            browser.looksRight(ward, "writing-on-choice");
            ward.getByLabel("Dựa theo mô hình năm trước").selectOption(new SelectOption().setIndex(1));
            ward.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lấy nội dung").setExact(true)).click();

            assertThat(ward.locator(".notice").first()).containsText("Đã điền sẵn theo MH-2023-");
            assertThat(ward.locator("#title")).not().isEmpty();
            browser.looksRight(ward, "writing-on-filled");
            ward.navigate("/mo-hinh/" + ward.locator("#continuedFrom").inputValue());
            browser.looksRight(ward, "writing-on-earlier");
        } finally {
            clock.reset();
        }
    }
}
