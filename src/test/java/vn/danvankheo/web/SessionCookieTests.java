package vn.danvankheo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class SessionCookieTests {

    @ParameterizedTest
    @CsvSource({"https://danvan.example.vn, __Host-DANVANKHEO=, true", "http://localhost:8080, SESSION=, false"})
    void onHttpsItIsBoundToTheHostAndNeverSentInTheClear(String address, String beginning, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        var answer = new MockHttpServletResponse();

        new SessionCookie(address).customize(cookie);
        cookie.writeCookieValue(new CookieValue(new MockHttpServletRequest(), answer, "phien"));

        var written = answer.getHeader("Set-Cookie");
        assertThat(written).startsWith(beginning).contains("; Path=/", "HttpOnly").doesNotContain("Domain=");
        assertThat(written.contains("; Secure")).isEqualTo(secure);
    }
}
