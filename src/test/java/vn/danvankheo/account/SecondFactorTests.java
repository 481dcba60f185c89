package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.HoanKiemTest;

/** phuong11 lets a telephone show codes, signs in with them, and loses it. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=account-pages") // writes; one database for the tests of accounts
class SecondFactorTests {

    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7]+)<");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([a-z0-9]{4}(?:-[a-z0-9]{4}){3})</code>");

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private InstantSource realTime;
    private BrowserSession browser;
    private TelephoneCode telephone;
    private List<String> recoveryCodes;

    @BeforeEach
    void theTelephoneIsTaken() {
        database.sql("delete from sign_in_bucket").update();
        browser = signedIn();
        telephone = new TelephoneCode(found(SECRET, browser.get("/xac-thuc/thiet-lap").body()).get(0));
        assertThat(browser.post("/xac-thuc/thiet-lap", "code", codeOf(0)).location()).isEqualTo("/xac-thuc/thiet-lap");
        recoveryCodes = found(RECOVERY_CODE, browser.get("/xac-thuc/thiet-lap").body());
    }

    @AfterEach
    void theAccountIsAsBefore() {
        database.sql("delete from recovery_code").update();
        database.sql("update account set totp_secret = null, totp_step = null, locked_at = null where username = 'phuong11'").update();
    }

    @Test
    void thePasswordAloneOpensNothingAnyMore() {
        var next = signedIn();

        for (var path : List.of("/", "/giao-ban", "/mat-khau", "/xac-thuc/thiet-lap", "/api/v1/scoreboards/HK/2023")) {
            assertThat(next.get(path).location()).as(path).isEqualTo("/xac-thuc");
        }
        assertThat(next.postFrom("/xac-thuc", "/xac-thuc/tat", "code", codeOf(0)).location()).isEqualTo("/xac-thuc");
        assertThat(confirm(next, codeOf(30)).location()).isEqualTo("/");
        assertThat(next.get("/giao-ban").status()).isEqualTo(200);
    }

    @Test
    void thePageAskedForIsOpenedAfterTheCode() {
        var next = new BrowserSession(port);
        next.get("/mo-hinh?trangThai=SUBMITTED");
        next.signIn("phuong11", PASSWORD);

        assertThat(confirm(next, codeOf(30)).location()).isEqualTo("/mo-hinh?trangThai=SUBMITTED");
    }

    @Test
    void aCodeOpensOnceWhereverItWasSeen() {
        var code = codeOf(30);

        assertThat(confirm(signedIn(), code).status()).isEqualTo(302);
        assertThat(confirm(signedIn(), code).status()).isEqualTo(422);
        assertThat(confirm(signedIn(), codeOf(0)).status()).as("an earlier one").isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"''", "000000", "12345", "abcdef", "kx7m-29fh-w3tq-8dnp"})
    void aWrongCodeIsToldBesideTheFieldAndOpensNothing(String code) {
        var next = signedIn();

        var answer = confirm(next, code);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Mã chưa đúng");
        assertThat(next.get("/giao-ban").location()).isEqualTo("/xac-thuc");
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();

        assertThat(confirm(signedIn(), recoveryCodes.get(0).toUpperCase()).location()).isEqualTo("/");
        assertThat(confirm(signedIn(), recoveryCodes.get(0)).status()).isEqualTo(422);
        assertThat(database.sql("select hash from recovery_code").query(String.class).list()).hasSize(9).doesNotContainAnyElementsOf(recoveryCodes);
    }

    @Test
    void guessingIsSlowedThoughTheCodeBeRightAtLast() {
        var next = signedIn();
        IntStream.range(0, 5).forEach(guess -> confirm(next, "000000"));

        assertThat(confirm(next, codeOf(30)).status()).isEqualTo(422);
        assertThat(next.get("/giao-ban").location()).isEqualTo("/xac-thuc");
    }

    @Test
    void turningItOnEndsTheSessionsOpenedBefore() {
        var elsewhere = signedIn();
        confirm(elsewhere, codeOf(30));
        assertThat(elsewhere.get("/giao-ban").status()).isEqualTo(200);

        confirmedPost(browser, "/xac-thuc/tat", recoveryCodes.get(1));

        assertThat(browser.get("/giao-ban").status()).isEqualTo(200);
        assertThat(elsewhere.get("/giao-ban").location()).isEqualTo("/dang-nhap");
        assertThat(signedIn().get("/giao-ban").status()).isEqualTo(200);
    }

    @Test
    void itIsTurnedOffWithACodeOnly() {
        assertThat(browser.post("/xac-thuc/tat", "code", "").status()).isEqualTo(422);
        assertThat(signedIn().get("/giao-ban").location()).isEqualTo("/xac-thuc");
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() {
        confirmedPost(browser, "/xac-thuc/ma-du-phong", recoveryCodes.get(1));
        var fresh = found(RECOVERY_CODE, browser.get("/xac-thuc/thiet-lap").body());

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recoveryCodes);
        assertThat(confirm(signedIn(), recoveryCodes.get(2)).status()).isEqualTo(422);
        assertThat(confirm(signedIn(), fresh.get(2)).status()).isEqualTo(302);
    }

    @Test
    void anAdministratorHelpsWhoeverLostTheTelephone() {
        var admin = new BrowserSession(port);
        admin.signIn("admin", PASSWORD);
        var account = database.sql("select id, version from account where username = 'phuong11'").query().singleRow();

        assertThat(admin.get("/tai-khoan/" + account.get("id")).body()).contains("Bỏ xác thực hai lớp");
        admin.post("/tai-khoan/%s/bo-hai-lop".formatted(account.get("id")), "version", account.get("version").toString());

        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
        assertThat(signedIn().get("/giao-ban").status()).isEqualTo(200);
        assertThat(database.sql("select count(*) from audit_entry where action = 'second-factor.off' and actor = 'admin'").query(Integer.class).single()).isPositive();
    }

    @Test
    void theTelephoneCountsAsTheStandardSays() {
        var known = new TelephoneCode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 6238, appendix B, the last six digits

        assertThat(known.at(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(known.at(Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(known.stepOf("287082", Instant.ofEpochSecond(89))).hasValue(1);
        assertThat(known.stepOf("287082", Instant.ofEpochSecond(90))).isEmpty();
    }

    private BrowserSession signedIn() {
        var session = new BrowserSession(port);
        assertThat(session.signIn("phuong11", PASSWORD).status()).isEqualTo(302);
        return session;
    }

    private static BrowserSession.Answer confirm(BrowserSession session, String code) {
        return session.postFrom("/xac-thuc", "/xac-thuc", "code", code);
    }

    private static void confirmedPost(BrowserSession session, String path, String code) {
        assertThat(session.post(path, "code", code).location()).isEqualTo("/xac-thuc/thiet-lap");
    }

    /** Codes of the next half minute are taken as well. */
    private String codeOf(int secondsAhead) {
        return telephone.at(realTime.instant().plusSeconds(secondsAhead));
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult one) -> one.group(1)).toList();
    }
}
