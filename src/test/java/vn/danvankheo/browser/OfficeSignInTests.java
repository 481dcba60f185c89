package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
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
import vn.danvankheo.testing.Office;

/** phuong10 signs in with the account of the office, at the office's own server. */
@HoanKiemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeSignInTests {

    private static final Pattern REFUSED = Pattern.compile(".*/dang-nhap\\?co-quan");

    private static Office office;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    private Browser browser;
    private Page ward;

    @DynamicPropertySource
    static void office(DynamicPropertyRegistry settings) throws IOException {
        office = Office.open(KnownPort.of(settings) + "/dang-nhap/co-quan");
        settings.add("danvankheo.oidc.issuer", office::issuer);
        settings.add("danvankheo.oidc.client-id", () -> Office.CLIENT);
        settings.add("danvankheo.oidc.client-secret", () -> Office.SECRET);
        settings.add("danvankheo.oidc.name", () -> "Cổng nội bộ quận");
    }

    @BeforeAll
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
        office.close();
    }

    @BeforeEach
    void somebodyComes() {
        ward = browser.page(Browser.DESK);
    }

    @AfterEach
    void theAccountIsAsBefore() {
        ward.context().close();
        database.sql("update account set locked_at = null, totp_secret = null where username = 'phuong10'").update();
    }

    @Test
    void whoeverTheOfficeKnowsIsLetInWhereTheyWantedToGo() {
        ward.navigate("/mo-hinh?trangThai=SUBMITTED");
        browser.looksRight(ward, "sign-in-office");

        signInAtTheOffice("phuong10");

        assertThat(ward).hasURL(Pattern.compile(".*/mo-hinh\\?trangThai=SUBMITTED"));
        assertThat(lastOf("phuong10")).isEqualTo("sign-in.succeeded Cổng nội bộ quận");
        assertThat(database.sql("select last_sign_in_at is not null from account where username = 'phuong10'").query(Boolean.class).single()).isTrue();
    }

    @Test
    void whoeverHasNoAccountHereGetsNone() {
        var before = accounts();

        ward.navigate("/dang-nhap");
        signInAtTheOffice(Office.STRANGER);

        assertThat(ward).hasURL(REFUSED);
        assertThat(ward.locator(".error-summary")).containsText("Chưa đăng nhập được bằng Cổng nội bộ quận");
        assertThat(accounts()).isEqualTo(before);
        assertThat(lastOf(Office.STRANGER)).isEqualTo("sign-in.failed Cổng nội bộ quận");
        ward.navigate("/giao-ban");
        assertThat(ward).hasURL(Pattern.compile(".*/dang-nhap"));
    }

    @Test
    void aLockedAccountIsRefusedLikeOneThatIsNotThere() {
        database.sql("update account set locked_at = now() where username = 'phuong10'").update();

        ward.navigate("/dang-nhap");
        signInAtTheOffice("phuong10");

        assertThat(ward).hasURL(REFUSED);
        assertThat(ward.locator(".error-summary")).containsText("không có tài khoản nào đang dùng ở đây");
    }

    @Test
    void theOfficeStandsInForThePasswordAlone() {
        database.sql("update account set totp_secret = 'JBSWY3DPEHPK3PXP' where username = 'phuong10'").update();

        ward.navigate("/dang-nhap");
        signInAtTheOffice("phuong10");

        assertThat(ward).hasURL(Pattern.compile(".*/xac-thuc"));
        ward.navigate("/giao-ban");
        assertThat(ward).hasURL(Pattern.compile(".*/xac-thuc"));
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        ward.navigate("/dang-nhap/co-quan?code=doan-bua&state=doan-bua");

        assertThat(ward).hasURL(REFUSED);
    }

    private void signInAtTheOffice(String username) {
        ward.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Đăng nhập bằng Cổng nội bộ quận")).click();
        ward.fill("#username", username);
        ward.fill("#password", Office.PASSWORD);
        ward.click("button[type=submit]");
    }

    private int accounts() {
        return database.sql("select count(*) from account").query(Integer.class).single();
    }

    private String lastOf(String actor) {
        return database.sql("select action || ' ' || detail from audit_entry where actor = ? and action like 'sign-in.%' order by id desc limit 1").param(actor).query(String.class).single();
    }
}
