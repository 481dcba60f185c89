package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.HoanKiemTest;

/** The district's website reads the board in the name of phuong13, who made it a token. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=account-pages") // writes; one database for the tests of accounts
class AccessTokenTests {

    private static final String BOARD = "/api/v1/scoreboards/HK/2023?asOf=2023-11&ward=HK-13";
    private static final String PASSWORD = "dan-van-kheo-2023";
    private static final Pattern TOKEN = Pattern.compile("<code class=\"secret\">(dvk_[\\w-]{43})</code>");

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;
    private BrowserSession cadre;

    @BeforeEach
    void theCadreIsSignedIn() {
        database.sql("delete from sign_in_bucket").update();
        cadre = new BrowserSession(port);
        assertThat(cadre.signIn("phuong13", PASSWORD).location()).isEqualTo("/");
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from access_token").update();
        database.sql("update account set locked_at = null where username = 'phuong13'").update();
    }

    @Test
    void aProgramReadsWhatThePersonSeesAndNothingElse() {
        var token = made("BOARDS");

        assertThat(shown(token, BOARD).status()).isEqualTo(200);
        assertThat(shown(token, BOARD).body()).contains("\"completed\":27");
        assertThat(shown(token, "/api/v1/scoreboards/HK/2023?asOf=2023-11&ward=HK-12").status()).as("another ward's").isEqualTo(404);
        assertThat(shown(token, "/api/v1/openapi").status()).isEqualTo(200);
        assertThat(shown(token, "/giao-ban").location()).as("no page").isEqualTo("/dang-nhap");
        assertThat(shown(token, BOARD).whole().headers().firstValue("Set-Cookie")).as("no session").isEmpty();
    }

    @Test
    void aNarrowerTokenOpensNoBoard() {
        var token = made("DESCRIPTION");

        assertThat(shown(token, "/api/v1/openapi").status()).isEqualTo(200);
        assertThat(shown(token, BOARD).status()).isEqualTo(401);
    }

    @Test
    void itIsShownOnceAndKeptAsAHashAlone() {
        var token = made("BOARDS");

        assertThat(cadre.get("/ma-truy-cap").body()).contains("Trang thông tin quận", "18/03/2024").doesNotContain(token);
        assertThat(database.sql("select hash from access_token").query(String.class).single()).isEqualTo(DigestUtils.sha256Hex(token)).hasSize(64);
        assertThat(database.sql("select count(*) from audit_entry where action = 'access-token.made' and coalesce(detail, '') || subject like '%dvk_%'").query(Integer.class).single()).isZero();
    }

    @Test
    void revokedItOpensNoMore() {
        var token = made("BOARDS");
        assertThat(shown(token, BOARD).status()).isEqualTo(200);
        var id = database.sql("select id from access_token").query(Long.class).single();

        assertThat(someoneElse().post("/ma-truy-cap/" + id + "/thu-hoi").status()).as("not somebody else's").isEqualTo(404);
        assertThat(cadre.post("/ma-truy-cap/" + id + "/thu-hoi").status()).isEqualTo(302);

        assertThat(shown(token, BOARD).status()).isEqualTo(401);
        assertThat(cadre.get("/ma-truy-cap").body()).contains("đã thu hồi");
    }

    @Test
    void itEndsOnItsDay() {
        var token = made("BOARDS");

        database.sql("update access_token set expires_on = '2023-12-19'").update();
        assertThat(shown(token, BOARD).status()).isEqualTo(200);
        database.sql("update access_token set expires_on = '2023-12-18'").update();
        assertThat(shown(token, BOARD).status()).isEqualTo(401);
    }

    @Test
    void itEndsWithItsOwner() {
        var token = made("BOARDS");

        database.sql("update account set locked_at = now() where username = 'phuong13'").update();

        assertThat(shown(token, BOARD).status()).isEqualTo(401);
    }

    @Test
    void theDayOfItsUseIsTold() {
        shown(made("BOARDS"), BOARD);

        assertThat(database.sql("select used_on from access_token").query(LocalDate.class).single()).isCloseTo(LocalDate.of(2023, 12, 18), within(0, ChronoUnit.DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dvk_", "dvk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
    void whatWasNeverMadeOpensNothing(String token) {
        assertThat(shown(token, BOARD).status()).isEqualTo(401);
    }

    @Test
    void aTokenHasAName() {
        var answer = cadre.post("/ma-truy-cap", "name", " ", "scope", "BOARDS", "life", "QUARTER", "password", PASSWORD, "key", UUID.randomUUID().toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Nhập tên.");
    }

    /** A session left open in the office is not enough for something that lasts a year. */
    @ParameterizedTest
    @ValueSource(strings = {"", "mat-khau-doan-mo"})
    void withoutThePasswordNoneIsMadeAndNothingTypedIsLost(String guess) {
        var answer = cadre.post("/ma-truy-cap", "name", "Trang của kẻ lạ", "scope", "DESCRIPTION", "life", "MONTH", "password", guess, "key", UUID.randomUUID().toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"password-error\"", "Mật khẩu chưa đúng", "value=\"Trang của kẻ lạ\"").containsPattern("value=\"DESCRIPTION\"[^>]*selected").containsPattern("value=\"MONTH\"[^>]*selected")
                .doesNotContain("mat-khau-doan-mo");
        assertThat(database.sql("select count(*) from access_token").query(Integer.class).single()).isZero();
    }

    @Test
    void guessesAreSlowedAsAtSignIn() {
        for (var guess = 1; guess <= 5; guess++) {
            cadre.post("/ma-truy-cap", "name", "Đoán mò", "scope", "BOARDS", "life", "MONTH", "password", "doan-" + guess, "key", UUID.randomUUID().toString());
        }

        assertThat(cadre.post("/ma-truy-cap", "name", "Đoán mò", "scope", "BOARDS", "life", "MONTH", "password", PASSWORD, "key", UUID.randomUUID().toString()).status()).isEqualTo(422);
        assertThat(database.sql("select count(*) from access_token").query(Integer.class).single()).isZero();
    }

    @Test
    void pressedTwiceItIsMadeOnce() {
        var key = UUID.randomUUID().toString();

        assertThat(cadre.post("/ma-truy-cap", "name", "Hai lần", "scope", "BOARDS", "life", "MONTH", "password", PASSWORD, "key", key).status()).isEqualTo(302);
        var again = cadre.post("/ma-truy-cap", "name", "Hai lần", "scope", "BOARDS", "life", "MONTH", "password", PASSWORD, "key", key);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Mã này vừa được lập");
        assertThat(database.sql("select count(*) from access_token").query(Integer.class).single()).isOne();
    }

    private String made(String scope) {
        assertThat(cadre.post("/ma-truy-cap", "name", "Trang thông tin quận", "scope", scope, "life", "QUARTER", "password", PASSWORD, "key", UUID.randomUUID().toString()).location()).isEqualTo("/ma-truy-cap");
        var token = TOKEN.matcher(cadre.get("/ma-truy-cap").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private BrowserSession.Answer shown(String token, String path) {
        var program = new BrowserSession(port);
        return program.send(HttpRequest.newBuilder(program.address(path)).header("Authorization", "Bearer " + token));
    }

    private BrowserSession someoneElse() {
        var other = new BrowserSession(port);
        other.signIn("phuong12", PASSWORD);
        return other;
    }
}
