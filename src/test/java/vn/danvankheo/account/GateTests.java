package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import vn.danvankheo.testing.HoanKiemTest;

/** What holds of every answer, whoever asks. */
@HoanKiemTest
@ExtendWith(OutputCaptureExtension.class)
class GateTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dang-nhap", "/khong-co", "/css/app.css", "/api/v1/openapi", "/giao-ban;x"})
    void overHttpsEveryAnswerBindsTheBrowserToHttps(String path) throws Exception {
        assertThat(mvc.perform(get(path).secure(true)).andReturn().getResponse().getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void nothingElseThanThisServerLendsAPageItsAddressOrAnOldPlugin() {
        var policy = new BrowserSession(port).get("/dang-nhap").whole().headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy.split("; ")).contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");
    }

    @Test
    void ofScriptsWithinAPageTheStarterAloneIsAllowed() throws Exception {
        var answer = new BrowserSession(port).get("/dang-nhap").whole();

        var within = Pattern.compile("<script>(.+)</script>").matcher(answer.body()).results().map(script -> script.group(1)).toList();
        var hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(within.get(0).getBytes(StandardCharsets.UTF_8)));

        assertThat(within).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("; script-src 'self' 'sha256-" + hash + "'; ");
    }

    @Test
    void noOtherSitesScriptReadsAnAnswer() {
        var browser = new BrowserSession(port);
        browser.signIn("phuong06", "dan-van-kheo-2023");

        var answers = Stream.of("/giao-ban", "/api/v1/scoreboards/HK/2023?asOf=2023-11&ward=HK-06", "/css/app.css")
                .map(path -> browser.send(HttpRequest.newBuilder(browser.address(path)).header("Origin", "https://evil.example"))).toList();

        assertThat(answers).extracting(BrowserSession.Answer::status).containsOnly(200);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.whole().headers().map()).doesNotContainKey("access-control-allow-origin"));
    }

    @Test
    void everyAnswerSaysWhatItIs() {
        var browser = new BrowserSession(port);
        browser.signIn("phuong06", "dan-van-kheo-2023");

        assertThat(List.of("/giao-ban", "/khong-co", "/tai-khoan", "/giao-ban/abc")).allSatisfy(path -> assertThat(type(browser, path)).isEqualToIgnoringCase("text/html;charset=UTF-8"));
        assertThat(type(browser, "/api/v1/scoreboards/HK/2023?asOf=2023-11&ward=HK-06")).startsWith("application/json");
        assertThat(type(browser, "/api/v1/scoreboards/HK/1990")).startsWith("application/problem+json");
        assertThat(type(browser, "/css/app.css")).startsWith("text/css");
        assertThat(type(browser, "/js/page.js")).startsWith("text/javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/", "/js/", "/vendor/", "/.git/config", "/.svn/entries", "/META-INF/MANIFEST.MF", "/application.yaml"})
    void foldersAndWhatTheBuildNeededAreNotThere(String path) {
        assertThat(new BrowserSession(port).get(path).status()).isEqualTo(404);
    }

    @Test
    void aSessionsNumberIsNotGuessed() {
        var browser = new BrowserSession(port);
        browser.signIn("phuong06", "dan-van-kheo-2023");

        var number = new String(Base64.getDecoder().decode(browser.sessionId()));
        assertThat(Base64.getUrlDecoder().decode(number)).hasSize(27);
    }

    @Test
    void aRefusalIsLoggedWithItsAccountAndWithoutItsName(CapturedOutput log) throws Exception {
        var answer = mvc.perform(get("/tai-khoan").with(SignedIn.as("phuong06"))).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(log.getOut().lines().filter(line -> line.contains("GET /tai-khoan was refused to account ")).toList()).hasSize(1).noneMatch(line -> line.contains("phuong06"));
    }

    private static String type(BrowserSession browser, String path) {
        return browser.get(path).whole().headers().firstValue("Content-Type").orElse("");
    }
}
