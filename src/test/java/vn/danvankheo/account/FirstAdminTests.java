package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start of an empty installation, without the demonstration. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "danvankheo.admin-password=mật khẩu trao tay")
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTests {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private FirstAdmin firstAdmin;
    @Autowired
    private AccountOpening opening;
    @Autowired
    private Clock clock;
    @Autowired
    private InstantSource realTime;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theGivenPasswordIsGoodOnce() {
        startAnew(firstAdmin);
        var browser = new BrowserSession(port);

        assertThat(browser.signIn("admin", "mật khẩu trao tay").location()).isEqualTo("/");
        assertThat(browser.get("/tai-khoan").location()).isEqualTo("/mat-khau");
        browser.changePassword("mật khẩu trao tay", "một câu dễ nhớ");
        assertThat(browser.get("/tai-khoan").location()).as("an administrator has a second factor").isEqualTo("/xac-thuc/thiet-lap");
        var page = browser.get("/xac-thuc/thiet-lap").body();
        var telephone = new TelephoneCode(page.replaceAll("(?s).*class=\"secret\">([A-Z2-7]+)<.*", "$1"));
        browser.postFrom("/xac-thuc/thiet-lap", "/xac-thuc/thiet-lap", "code", telephone.at(realTime.instant()));
        assertThat(browser.get("/tai-khoan").status()).isEqualTo(200);
        assertThat(browser.get("/").status()).isEqualTo(200);
        assertThat(browser.get("/nhat-ky").body()).contains("hệ thống", "Tạo tài khoản", "Đổi mật khẩu");
    }

    @Test
    void withoutAGivenOneAPasswordIsPrintedOnce(CapturedOutput output) {
        startAnew(new FirstAdmin(opening, clock, ""));

        var printed = output.getOut().replaceAll("(?s).*mật khẩu dùng một lần: ([a-z0-9-]+).*", "$1");

        assertThat(printed).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(new BrowserSession(port).signIn("admin", printed).location()).isEqualTo("/");
    }

    @Test
    void aGivenPasswordIsPrintedNowhere(CapturedOutput output) {
        startAnew(firstAdmin);

        assertThat(output.getAll()).doesNotContain("mật khẩu trao tay").doesNotContain("mật khẩu dùng một lần");
    }

    @Test
    void theNextStartChangesNothing(CapturedOutput output) {
        var before = database.sql("select count(*) || ' ' || max(version) from account").query(String.class).single();

        transaction.executeWithoutResult(start -> new FirstAdmin(opening, clock, "").prepare());

        assertThat(database.sql("select count(*) || ' ' || max(version) from account").query(String.class).single()).isEqualTo(before);
        assertThat(output.getOut()).doesNotContain("mật khẩu dùng một lần");
    }

    @Test
    void theSignInPageListsNoAccounts() {
        assertThat(new BrowserSession(port).get("/dang-nhap").body()).doesNotContain("Tài khoản của bản trình diễn");
    }

    private void startAnew(FirstAdmin first) {
        database.sql("delete from assignment").update();
        database.sql("delete from account").update();
        transaction.executeWithoutResult(start -> first.prepare());
    }
}
