package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.danvankheo.testing.Browser;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.KnownPort;

/** phuong09 signs in with the finger on an own device, which Chromium plays. */
@HoanKiemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyTests {

    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final Pattern REFUSED = Pattern.compile(".*/dang-nhap\\?khoa");

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    private Browser browser;
    private Page ward;
    private CDPSession devices;
    private String device;

    /** Passkeys belong to an address, so the port is known before the application is. */
    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) throws IOException {
        KnownPort.of(settings);
    }

    @BeforeAll
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void theCadreHasADevice() {
        ward = browser.signedIn(Browser.DESK, "phuong09");
        devices = ward.context().newCDPSession(ward);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        device = devices.send("WebAuthn.addVirtualAuthenticator", asked).get("authenticatorId").getAsString();
    }

    @AfterEach
    void theAccountIsAsBefore() {
        ward.context().close();
        database.sql("delete from user_credentials").update();
        database.sql("delete from user_entities").update();
        database.sql("delete from sign_in_bucket").update();
        database.sql("update account set locked_at = null, totp_secret = null where username = 'phuong09'").update();
    }

    @Test
    void theDeviceOpensInsteadOfThePassword() {
        addPasskey();
        assertThat(ward.locator("tbody")).containsText("Điện thoại của tôi");
        assertThat(ward.locator("tbody")).containsText("chưa lần nào");
        browser.looksRight(ward, "passkeys-one");

        signOut();
        database.sql("update user_credentials set created = created - interval '1 day', last_used = created - interval '1 day'").update();
        ward.navigate("/mo-hinh?trangThai=SUBMITTED");
        var before = sessionId();
        press();

        assertThat(ward).hasURL(Pattern.compile(".*/mo-hinh\\?trangThai=SUBMITTED"));
        assertThat(ward.locator(".me summary")).isVisible();
        assertThat(sessionId()).isNotEqualTo(before);
        assertThat(database.sql("select detail from audit_entry where action = 'sign-in.succeeded' and actor = 'phuong09' order by id desc limit 1").query(String.class).single()).isEqualTo("khóa truy cập");
        ward.navigate("/khoa-truy-cap");
        assertThat(ward.locator("tbody")).containsText("09:00 18/12/2023");
    }

    @Test
    void itIsSecondFactorEnough() {
        addPasskey();
        signOut();
        database.sql("update account set totp_secret = 'JBSWY3DPEHPK3PXP' where username = 'phuong09'").update();

        ward.navigate("/dang-nhap");
        press();

        assertThat(ward).hasURL("http://localhost:%d/".formatted(port));
        ward.navigate("/giao-ban");
        assertThat(ward).hasURL(Pattern.compile(".*/giao-ban"));
    }

    @Test
    void addingOneEndsTheSessionsOpenedBefore() {
        var elsewhere = browser.signedIn(Browser.PHONE, "phuong09");
        assertThat(elsewhere).hasURL("http://localhost:%d/".formatted(port));

        addPasskey();

        elsewhere.navigate("/giao-ban");
        assertThat(elsewhere).hasURL(Pattern.compile(".*/dang-nhap"));
        elsewhere.context().close();
    }

    @Test
    void aLockedAccountIsRefused() {
        addPasskey();
        signOut();
        database.sql("update account set locked_at = now() where username = 'phuong09'").update();

        ward.navigate("/dang-nhap");
        press();

        assertThat(ward).hasURL(REFUSED);
        assertThat(ward.locator(".error-summary")).containsText("Hãy đăng nhập bằng mật khẩu");
        browser.looksRight(ward, "sign-in-passkey-refused");
        ward.navigate("/giao-ban");
        assertThat(ward).hasURL(Pattern.compile(".*/dang-nhap"));
    }

    @Test
    void aDeviceThatDoesNotAskForItsOwnerOpensNothing() {
        addPasskey();
        signOut();
        var unverified = new JsonObject();
        unverified.addProperty("authenticatorId", device);
        unverified.addProperty("isUserVerified", false);
        devices.send("WebAuthn.setUserVerified", unverified);

        ward.navigate("/dang-nhap");
        press();
        assertThat(ward.locator("[data-passkey-failed]")).isVisible();

        ward.evaluate("() => { const form = document.querySelector('form[data-passkey]'); form.dataset.options = form.dataset.options.replace('required', 'discouraged'); }");
        press();
        assertThat(ward).hasURL(REFUSED);
    }

    @Test
    void whatWasSignedOpensOnce() {
        addPasskey();
        signOut();
        ward.navigate("/dang-nhap");
        var sent = ward.waitForRequest("**/dang-nhap/khoa-truy-cap", this::press);
        assertThat(ward).hasURL("http://localhost:%d/".formatted(port));
        var body = sent.postData();
        signOut();

        ward.navigate("/dang-nhap");
        var token = ward.locator("form[data-passkey] input[name=_csrf]").inputValue();
        var again = ward.request().post("/dang-nhap/khoa-truy-cap", RequestOptions.create().setMaxRedirects(0).setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData(body.replaceFirst("_csrf=[^&]*", "_csrf=" + token)));

        assertThat(again.headers().get("location")).endsWith("/dang-nhap?khoa");
    }

    @Test
    void withoutThePasswordNoneIsAddedOrRemoved() {
        ward.navigate("/khoa-truy-cap");
        ward.getByLabel("Tên").fill("Máy lạ");
        ward.getByLabel("Mật khẩu đang dùng").fill("đoán bừa");
        ward.getByText("Tiếp tục").click();
        assertThat(ward.locator("#password-error")).containsText("Mật khẩu chưa đúng");
        assertThat(ward.getByLabel("Tên")).hasValue("Máy lạ");
        assertThat(ward.locator("form[data-passkey]")).hasCount(0);

        addPasskey();
        remove("đoán bừa");
        assertThat(ward.locator("tbody .field-error")).containsText("Mật khẩu chưa đúng");
        browser.looksRight(ward, "passkey-removal-refused");
        assertThat(kept()).isOne();
    }

    @Test
    void onceRemovedItOpensNoMore() {
        addPasskey();
        remove(PASSWORD);
        assertThat(ward.locator(".notice")).containsText("Đã gỡ khóa");
        signOut();

        ward.navigate("/dang-nhap");
        press();

        assertThat(ward).hasURL(REFUSED);
        assertThat(database.sql("select count(*) from audit_entry where action in ('passkey.added', 'passkey.removed') and actor = 'phuong09' and detail = 'Điện thoại của tôi'")
                .query(Integer.class).single()).isGreaterThanOrEqualTo(2);
    }

    private void addPasskey() {
        ward.navigate("/khoa-truy-cap");
        ward.getByLabel("Tên").fill("Điện thoại của tôi");
        ward.getByLabel("Mật khẩu đang dùng").last().fill(PASSWORD);
        ward.getByText("Tiếp tục").click();
        ward.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Tạo khóa")).click();
        assertThat(ward.locator(".notice")).containsText("Đã thêm khóa");
        assertThat(kept()).isOne();
    }

    private void remove(String password) {
        ward.navigate("/khoa-truy-cap");
        ward.getByText("Gỡ…").click();
        ward.locator("input[name=removing]").fill(password);
        ward.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Gỡ khóa")).click();
    }

    private void press() {
        ward.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Đăng nhập bằng khóa truy cập")).click();
    }

    private void signOut() {
        ward.locator(".me summary").click();
        ward.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Đăng xuất")).click();
        assertThat(ward).hasURL(Pattern.compile(".*/dang-nhap\\?ra"));
    }

    private String sessionId() {
        return ward.context().cookies().stream().filter(cookie -> cookie.name.equals("DANVANKHEO")).findFirst().orElseThrow().value;
    }

    private int kept() {
        return database.sql("select count(*) from user_credentials").query(Integer.class).single();
    }
}
