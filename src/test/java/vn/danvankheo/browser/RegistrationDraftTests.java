package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;

/** Phường Phúc Tân (HK-16) writes a registration on an old laptop: nothing typed is lost, with the line or without it. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=monthly-round") // writes; shares the context of the month's round
class RegistrationDraftTests extends BrowserStory {

    private static final Pattern SAVED = Pattern.compile("Đã lưu nháp lúc \\d\\d:\\d\\d\\.");

    @Autowired
    private JdbcClient database;

    @Test
    void aDraftSavesItselfWhileItIsTypedAndIsOneModel() {
        var ward = atTheForm();
        ward.getByLabel("Tên mô hình").fill("Khéo trong giữ bãi giữa sạch");
        assertThat(ward.locator("[data-draft-state]")).containsText("Chưa lưu được nháp");
        ward.getByLabel("Đơn vị đăng ký").selectOption(new SelectOption().setIndex(1));
        ward.getByLabel("Lĩnh vực").selectOption("CULTURE_SOCIETY");
        assertThat(ward.locator("[data-draft-state]")).hasText(SAVED);
        assertThat(ward).hasURL(Pattern.compile(".*/mo-hinh/\\d+/sua"));

        ward.waitForResponse(answer -> answer.url().endsWith("/sua") && answer.ok(),
                () -> ward.getByLabel("Thực trạng, lý do xây dựng").fill("Bãi giữa còn rác sau mỗi mùa nước."));
        ward.reload();

        assertThat(ward.getByLabel("Thực trạng, lý do xây dựng")).hasValue("Bãi giữa còn rác sau mỗi mùa nước.");
        assertThat(ward.locator("[data-draft-offer]")).isHidden();
        assertThat(stored("Khéo trong giữ bãi giữa sạch")).isOne();
    }

    @Test
    void whatWasTypedWithoutTheLineIsOfferedBackAndSaved() {
        var ward = atTheForm();
        ward.getByLabel("Tên mô hình").fill("Khéo trong vận động làng chài");
        ward.getByLabel("Đơn vị đăng ký").selectOption(new SelectOption().setIndex(1));
        ward.getByLabel("Lĩnh vực").selectOption("ECONOMY");
        assertThat(ward.locator("[data-draft-state]")).hasText(SAVED);

        ward.route("**/sua", request -> {
            if ("POST".equals(request.request().method())) {
                request.abort();
            } else {
                request.resume();
            }
        });
        ward.locator("#objectives").fill("20 hộ có thuyền an toàn.");
        assertThat(ward.locator("[data-draft-state]")).containsText("đang được giữ trong thẻ này");
        ward.unroute("**/sua");
        ward.reload();

        assertThat(ward.locator("[data-draft-offer]")).isVisible();
        ward.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lấy lại nội dung đó")).click();
        assertThat(ward.locator("[data-draft-state]")).hasText(SAVED);
        ward.reload();

        assertThat(ward.locator("#objectives")).hasValue("20 hộ có thuyền an toàn.");
        assertThat(ward.locator("[data-draft-offer]")).isHidden();
        assertThat(stored("Khéo trong vận động làng chài")).isOne();
    }

    @Test
    void whenTheLineIsBackItSavesByItself() {
        var ward = atTheForm();
        ward.getByLabel("Tên mô hình").fill("Khéo trong giữ bến sông");
        ward.getByLabel("Đơn vị đăng ký").selectOption(new SelectOption().setIndex(1));
        ward.context().setOffline(true);
        ward.getByLabel("Lĩnh vực").selectOption("ECONOMY");
        assertThat(ward.locator("[data-draft-state]")).containsText("đang được giữ trong thẻ này");

        ward.context().setOffline(false);

        assertThat(ward.locator("[data-draft-state]")).hasText(SAVED);
        assertThat(stored("Khéo trong giữ bến sông")).isOne();
    }

    @Test
    void groupsThatAreNotAskedForStayAway() {
        var ward = atTheForm();
        assertThat(ward.getByLabel("Họ và tên")).isHidden();
        assertThat(ward.getByLabel("Năm nay có gì mới")).isHidden();

        ward.getByLabel("Chủ thể").selectOption("INDIVIDUAL");
        ward.getByLabel("Loại đăng ký").selectOption("UPGRADED");

        assertThat(ward.getByLabel("Họ và tên")).isVisible();
        assertThat(ward.getByLabel("Năm nay có gì mới")).isVisible();
    }

    private Page atTheForm() {
        var ward = browser.signedIn(Browser.DESK, "phuong16");
        ward.navigate("/mo-hinh/dang-ky");
        return ward;
    }

    private long stored(String title) {
        return database.sql("select count(*) from registered_model where title = ?").param(title).query(Long.class).single();
    }
}
