package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.danvankheo.testing.HoanKiemTest;

/** Signing in over the wire, with real sessions; phuong10 is the person whose account is tried. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=account-pages") // writes; one database for the tests of accounts
class SignInTests {

    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final String REFUSED = "/dang-nhap?sai";

    @LocalServerPort
    private int port;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private SignInThrottle throttle;
    private BrowserSession browser;
    private String hash;

    @BeforeEach
    void aFreshBrowser() {
        database.sql("delete from sign_in_bucket").update();
        browser = new BrowserSession(port);
        hash = database.sql("select password_hash from account where username = 'phuong10'").query(String.class).single();
    }

    @AfterEach
    void theAccountIsAsBefore() {
        database.sql("update account set password_hash = ?, must_change_password = false, locked_at = null where username = 'phuong10'").param(hash).update();
    }

    @ParameterizedTest
    @CsvSource({"phuong10, sai-mat-khau-roi", "khong-co-ai, dan-van-kheo-2023", "'', dan-van-kheo-2023", "phuong10, ''", "'', ''", "phuong10, DAN-VAN-KHEO-2023", "%, dan-van-kheo-2023"})
    void everyRefusalLooksTheSame(String username, String password) {
        var answer = browser.signIn(username, password);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo(REFUSED);
        assertThat(browser.get(REFUSED).body()).contains("Tên đăng nhập hoặc mật khẩu chưa đúng", "<title>Lỗi: Đăng nhập");
    }

    @Test
    void aLockedAccountIsRefusedLikeAnyOther() {
        database.sql("update account set locked_at = now() where username = 'phuong10'").update();

        assertThat(browser.signIn("phuong10", PASSWORD).location()).isEqualTo(REFUSED);
        assertThat(browser.signIn("phuong10", "sai").location()).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHUONG10", " phuong10 "})
    void aNameIsUnderstoodAsPeopleTypeIt(String username) {
        assertThat(browser.signIn(username, " " + PASSWORD + " ").location()).isEqualTo("/");
    }

    @Test
    void theSixthTryOfOneAccountIsSlowedAndNobodyElses() {
        IntStream.range(0, 5).forEach(failure -> browser.signIn("phuong10", "sai"));

        assertThat(browser.signIn("phuong10", PASSWORD).location()).isEqualTo(REFUSED);
        assertThat(browser.signIn("PHUONG10", PASSWORD).location()).isEqualTo(REFUSED);
        assertThat(new BrowserSession(port).signIn("phuong11", PASSWORD).location()).isEqualTo("/");
        assertThat(database.sql("select action from audit_entry where actor = 'phuong10' order by id desc limit 1").query(String.class).single()).isEqualTo("sign-in.slowed");
    }

    @Test
    void whoeverGetsItRightBeginsAnew() {
        for (var round = 0; round < 2; round++) {
            IntStream.range(0, 4).forEach(failure -> browser.signIn("phuong10", "sai"));
            assertThat(browser.signIn("phuong10", PASSWORD).location()).isEqualTo("/");
            browser = new BrowserSession(port);
        }
    }

    @Test
    void manyGuessesAtOnceAreCountedToo() throws Exception {
        var from = database.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
        Callable<String> guess = () -> new BrowserSession(port).signIn("phuong10", "sai").location();
        var pool = Executors.newFixedThreadPool(12);

        pool.invokeAll(Collections.nCopies(12, guess));
        pool.shutdown();

        assertThat(database.sql("select count(*) from audit_entry where id > ? and actor = 'phuong10' and action = 'sign-in.failed'").param(from).query(Long.class).single()).isEqualTo(5);
    }

    @Test
    void anAddressIsSlowedAfterThirtyTries() {
        for (var name = 0; name < 30; name++) {
            assertThat(throttle.admits("ai-do-" + name, "10.9.8.7")).isTrue();
        }

        assertThat(throttle.admits("phuong10", "10.9.8.7")).isFalse();
        assertThat(throttle.admits("phuong10", "10.9.8.8")).isTrue();
    }

    @Test
    void oddNamesAreNoFailure() {
        var longName = ThreadLocalRandom.current().ints(20_000, 'a', 'z').mapToObj(sign -> String.valueOf((char) sign)).collect(Collectors.joining());

        for (var name : new String[] {longName, "a\0b", "😀".repeat(40), "a".repeat(59) + "😀"}) {
            assertThat(browser.signIn(name, PASSWORD).location()).isEqualTo(REFUSED);
        }
        assertThat(browser.signIn("phuong10", "x".repeat(100_000) + "\0").location()).isEqualTo(REFUSED);
    }

    @Test
    void aLongVietnamesePassPhraseIsTakenWholeInWhicheverForm() {
        var phrase = "Nước giếng làng tôi trong vắt, ngõ nhỏ nhà nào cũng trồng hoa giấy"; // 64 letters and more, twice as many bytes
        assertThat(phrase.length()).isGreaterThanOrEqualTo(64);
        browser.signIn("phuong10", PASSWORD);

        assertThat(browser.changePassword(PASSWORD, phrase).location()).isEqualTo("/");

        assertThat(new BrowserSession(port).signIn("phuong10", phrase).location()).isEqualTo("/");
        assertThat(new BrowserSession(port).signIn("phuong10", Normalizer.normalize(phrase, Normalizer.Form.NFD)).location()).isEqualTo("/");
        assertThat(new BrowserSession(port).signIn("phuong10", phrase + "x").location()).isEqualTo(REFUSED);
        assertThat(new BrowserSession(port).signIn("phuong10", phrase.substring(1)).location()).isEqualTo(REFUSED);
    }

    @Test
    void aPasswordIsKeptAsPbkdf2() {
        assertThat(hash).startsWith("{pbkdf2@SpringSecurity_v5_8}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sai               | một câu dễ nhớ    | một câu dễ nhớ | Mật khẩu đang dùng chưa đúng",
        "dan-van-kheo-2023 | ngắn quá          | ngắn quá       | dài từ 12 đến 200 ký tự",
        "dan-van-kheo-2023 | dan-van-kheo-2023 | dan-van-kheo-2023 | phải khác mật khẩu đang dùng",
        "dan-van-kheo-2023 | aaaaaaaaaaaaaa    | aaaaaaaaaaaaaa | Mật khẩu này dễ đoán",
        "dan-van-kheo-2023 | Password12345     | Password12345  | Mật khẩu này dễ đoán",
        "dan-van-kheo-2023 | Dân vận khéo 2024 | Dân vận khéo 2024 | Mật khẩu này dễ đoán",
        "dan-van-kheo-2023 | phuong10-hanoi    | phuong10-hanoi | Mật khẩu này dễ đoán",
        "dan-van-kheo-2023 | qwertyuiop12      | qwertyuiop12   | Mật khẩu này dễ đoán",
        "dan-van-kheo-2023 | một câu dễ nhớ    | một câu khác   | Hai lần nhập chưa giống nhau",
        "dan-van-kheo-2023 | ''                | ''             | Không để trống ô này"})
    void aBadNewPasswordGetsItsSentence(String current, String chosen, String again, String sentence) {
        browser.signIn("phuong10", PASSWORD);

        var answer = browser.post("/mat-khau", "current", current, "chosen", chosen, "again", again);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence).doesNotContain("value=\"" + current).doesNotContain("value=\"một câu");
        assertThat(new BrowserSession(port).signIn("phuong10", PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void changingThePasswordEndsTheOtherSessionsButNotThisOne() {
        var elsewhere = new BrowserSession(port);
        elsewhere.signIn("phuong10", PASSWORD);
        browser.signIn("phuong10", PASSWORD);
        var before = browser.sessionId();

        browser.changePassword(PASSWORD, "một câu dễ nhớ");

        assertThat(browser.get("/giao-ban").status()).isEqualTo(200);
        assertThat(browser.sessionId()).isNotEqualTo(before);
        assertThat(elsewhere.get("/giao-ban").location()).isEqualTo("/dang-nhap");
    }

    @Test
    void theSessionGetsAnotherIdAtSignIn() {
        browser.get("/dang-nhap");
        var before = browser.sessionId();

        browser.signIn("phuong10", PASSWORD);

        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void signingOutIsAPostWithItsToken() {
        browser.signIn("phuong10", PASSWORD);

        assertThat(browser.get("/dang-xuat").status()).isEqualTo(405);
        assertThat(browser.postWithToken("/dang-xuat", "").status()).isEqualTo(403);
        assertThat(browser.get("/giao-ban").status()).isEqualTo(200);
        assertThat(browser.post("/dang-xuat").location()).isEqualTo("/dang-nhap?ra");
        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
    }

    @Test
    void signingOutLeavesNothingInTheBrowser() throws Exception {
        mvc.perform(MockMvcRequestBuilders.post("/dang-xuat").secure(true).with(csrf()).with(SignedIn.as("phuong10")))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
    }

    @Test
    void aSignInPageLeftOpenTooLongAsksAgain() {
        assertThat(browser.postWithToken("/dang-nhap", "cu", "username", "phuong10", "password", PASSWORD).location()).isEqualTo("/dang-nhap?lai");
        assertThat(browser.get("/dang-nhap?lai").body()).contains("hết hạn");
        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
    }

    @Test
    void thePageAskedForIsOpenedAfterSignIn() {
        assertThat(browser.get("/mo-hinh?trangThai=SUBMITTED").location()).isEqualTo("/dang-nhap");
        browser.get("/apple-touch-icon.png");
        browser.send(HttpRequest.newBuilder(browser.address("/giao-ban")).header("Sec-Fetch-Mode", "cors"));

        assertThat(browser.signIn("phuong10", PASSWORD).location()).isEqualTo("/mo-hinh?trangThai=SUBMITTED");
    }

    @Test
    void whoeverSignsInAfterSomebodyElseBeginsOnTheFirstPage() {
        browser.signIn("phuong10", PASSWORD);
        browser.get("/giao-ban?nam=2023");
        browser.post("/dang-xuat");
        assertThat(browser.get("/giao-ban?nam=2023").location()).as("the way back, on the same machine").isEqualTo("/dang-nhap");

        assertThat(browser.signIn("phuong11", PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void whoeverSignsInAfterSomebodyElsesSessionEndedBeginsOnTheFirstPage() {
        browser.signIn("phuong10", PASSWORD);
        endTheSession();
        assertThat(browser.get("/giao-ban?nam=2023").location()).isEqualTo("/dang-nhap");
        assertThat(sentFrom(browser.address("/mo-hinh/dang-ky").toString()).location()).isEqualTo("/dang-nhap?het");

        assertThat(browser.signIn("phuong11", PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void theSamePersonGoesOnWhereSheWas() {
        browser.signIn("phuong10", PASSWORD);
        endTheSession();
        assertThat(browser.get("/giao-ban?nam=2023").location()).isEqualTo("/dang-nhap");
        assertThat(browser.signIn("phuong10", "sai").location()).isEqualTo(REFUSED);

        assertThat(browser.signIn("PHUONG10", PASSWORD).location()).isEqualTo("/giao-ban?nam=2023");
    }

    private void endTheSession() {
        database.sql("delete from spring_session where principal_name = 'phuong10'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/"})
    void signInLeadsNowhereElse(String target) {
        browser.get("/dang-nhap?continue=" + target);

        assertThat(browser.post("/dang-nhap", "username", "phuong10", "password", PASSWORD, "continue", target, "redirect", target).location()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mở ra", "null", "{}", "[]", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\"}",
        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"authenticatorData\":\"AAAA\",\"clientDataJSON\":\"AAAA\",\"signature\":\"AAAA\"}}"})
    void whatNoDeviceSignedOpensNothing(String credential) {
        assertThat(browser.postFrom("/dang-nhap", "/dang-nhap/khoa-truy-cap", "credential", credential).location()).isEqualTo("/dang-nhap?khoa");
        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
    }

    @Test
    void withoutAnOfficeNobodyIsSentToOne() {
        assertThat(browser.get("/dang-nhap").body()).doesNotContain("/dang-nhap/qua");
        assertThat(browser.get("/dang-nhap/qua/co-quan").status()).isEqualTo(404);
        assertThat(browser.get("/dang-nhap/co-quan?code=a&state=b").status()).isEqualTo(404);
    }

    @Test
    void whoeverGuessesThePresentPasswordOfAnOpenSessionIsSlowed() {
        browser.signIn("phuong10", PASSWORD);
        IntStream.range(0, 6).forEach(guess -> browser.changePassword("sai", "một câu dễ nhớ"));

        assertThat(browser.changePassword(PASSWORD, "một câu dễ nhớ").status()).isEqualTo(422);
        assertThat(database.sql("select action from audit_entry where actor = 'phuong10' order by id desc limit 1").query(String.class).single()).isEqualTo("account.password-refused");
    }

    @Test
    void everyAnswerHasItsSecurityHeaders() {
        browser.signIn("phuong10", PASSWORD);
        var stranger = new BrowserSession(port);
        var answers = List.of(browser.get("/"), browser.get("/khong-co"), browser.get("/tai-khoan"), browser.get("/dang-xuat"), browser.get("/giao-ban/abc"),
                browser.get("/api/v1/scoreboards/HK/1990"), browser.changePassword("sai", "sai"), browser.get("/css/app.css"), browser.get("/css/khong-co.css"),
                browser.postWithToken("/dang-xuat", ""), stranger.get("/"), stranger.get("/dang-nhap"), stranger.get("/khong-co"), stranger.get("/api/v1/openapi"),
                stranger.get("/giao-ban;x"), stranger.get("/%2e%2e/etc"), stranger.get("/giao-ban%5c..%2f"),
                stranger.send(HttpRequest.newBuilder(stranger.address("/")).method("TRACE", BodyPublishers.noBody())),
                stranger.send(HttpRequest.newBuilder(stranger.address("/")).method("PATCH", BodyPublishers.noBody())));

        assertThat(answers).allSatisfy(answer -> {
            var headers = answer.whole().headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(answer.status() + " " + answer.whole().uri())).contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        });
    }

    @Test
    void pagesAreNotKeptByAnybody() {
        browser.signIn("phuong10", PASSWORD);

        assertThat(browser.get("/giao-ban").whole().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void theCookieIsForTheServerAlone() {
        var cookie = browser.get("/dang-nhap").whole().headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void errorsSpeakVietnamese() {
        var stranger = new BrowserSession(port);
        browser.signIn("phuong10", PASSWORD);

        assertThat(stranger.get("/khong-co")).satisfies(answer -> isError(answer, 404, "Không tìm thấy trang"));
        assertThat(browser.get("/khong-co")).satisfies(answer -> isError(answer, 404, "Không tìm thấy trang"));
        assertThat(browser.get("/giao-ban/99999999")).satisfies(answer -> isError(answer, 404, "Không tìm thấy trang"));
        assertThat(browser.get("/tai-khoan")).satisfies(answer -> isError(answer, 403, "<h1>"));
        assertThat(browser.get("/dang-xuat")).satisfies(answer -> isError(answer, 405, "<h1>"));
        assertThat(stranger.get("/giao-ban/1").location()).isEqualTo("/dang-nhap");
        assertThat(stranger.get("/api/v1/scoreboards/HK/2023").status()).isEqualTo(401);
        assertThat(stranger.get("/actuator/health").status()).isEqualTo(404);
    }

    @Test
    void aSessionStandsInTheDatabase() {
        browser.signIn("phuong10", PASSWORD);

        assertThat(database.sql("select count(*) from spring_session where principal_name = 'phuong10'").query(Long.class).single()).isPositive();
        database.sql("delete from spring_session where principal_name = 'phuong10'").update();
        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusyItWas() {
        browser.signIn("phuong10", PASSWORD);
        var began = "update spring_session set creation_time = last_access_time - ? where principal_name = 'phuong10'";

        database.sql(began).param(Duration.ofHours(12).minusMinutes(5).toMillis()).update();
        assertThat(browser.get("/giao-ban").status()).isEqualTo(200);
        database.sql(began).param(Duration.ofHours(12).plusMinutes(5).toMillis()).update();
        assertThat(browser.get("/giao-ban").location()).isEqualTo("/dang-nhap");
    }

    @Test
    void anAdministratorsSessionIdlesForLessTime() {
        var admin = new BrowserSession(port);
        admin.signIn("admin", PASSWORD);
        admin.get("/tai-khoan");
        browser.signIn("phuong10", PASSWORD);
        browser.get("/giao-ban");

        assertThat(idle("admin")).isEqualTo(15 * 60);
        assertThat(idle("phuong10")).isEqualTo(30 * 60);
    }

    private int idle(String username) {
        return database.sql("select max_inactive_interval from spring_session where principal_name = ? order by last_access_time desc limit 1").param(username).query(Integer.class).single();
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsBackToItsPage() {
        browser.signIn("phuong10", PASSWORD);
        endTheSession();

        assertThat(sentFrom(browser.address("/giao-ban?nam=2023").toString()).location()).isEqualTo("/dang-nhap?het");
        assertThat(browser.get("/dang-nhap?het").body()).contains("Phiên làm việc đã hết");
        assertThat(browser.signIn("phuong10", PASSWORD).location()).isEqualTo("/giao-ban?nam=2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/giao-ban", "http://localhost//evil.example", "nonsense:", ""})
    void aFormOfSomebodyElseLeadsNowhere(String page) {
        assertThat(sentFrom(page).location()).isEqualTo("/dang-nhap");
    }

    private BrowserSession.Answer sentFrom(String page) {
        return browser.send(HttpRequest.newBuilder(browser.address("/giao-ban")).header("Content-Type", "application/x-www-form-urlencoded").header("Referer", page)
                .POST(BodyPublishers.ofString("month=2023-12")));
    }

    @Test
    void theSignInBeforeAndWhatFailedSinceAreTold() {
        browser.signIn("phuong10", PASSWORD);
        IntStream.range(0, 2).forEach(failure -> new BrowserSession(port).signIn("phuong10", "sai"));

        var next = new BrowserSession(port);
        next.signIn("phuong10", PASSWORD);

        assertThat(next.get("/giao-ban").body()).contains("Đăng nhập trước: <span>09:00 18/12/2023", "2 lần nhập sai");
        assertThat(browser.get("/giao-ban").body()).doesNotContain("lần nhập sai");
    }

    @Test
    void twoDevicesOfOnePersonSignInAtOnce() throws Exception {
        Callable<String> device = () -> new BrowserSession(port).signIn("phuong10", PASSWORD).location();
        var pool = Executors.newFixedThreadPool(4);

        var answers = pool.invokeAll(Collections.nCopies(4, device));
        pool.shutdown();

        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo("/");
        }
    }

    @Test
    void eightTabsAreOpenedAtOnceAndWhileOneOfThemSignsOut() throws Exception {
        var pool = Executors.newFixedThreadPool(9);
        for (var round = 0; round < 5; round++) {
            var signedIn = new BrowserSession(port);
            signedIn.signIn("phuong10", PASSWORD);
            Callable<Integer> tab = () -> signedIn.get("/mat-khau").status();

            assertThat(pool.invokeAll(Collections.nCopies(8, tab))).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
            var token = signedIn.get("/mat-khau").body().split("name=\"_csrf\" value=\"")[1].split("\"")[0];
            var tabs = new ArrayList<>(Collections.nCopies(8, tab));
            tabs.add(4, () -> signedIn.postWithToken("/dang-xuat", token).status());
            assertThat(pool.invokeAll(tabs)).allSatisfy(answer -> assertThat(answer.get()).isLessThan(500));
        }
        pool.shutdown();
    }

    private static void isError(BrowserSession.Answer answer, int status, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(words, "lang=\"vi\"", "Dân vận khéo").doesNotContain("Whitelabel", "Exception");
    }
}
