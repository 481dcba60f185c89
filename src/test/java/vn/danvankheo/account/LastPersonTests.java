package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LastPersonTests {

    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ofHours(12));

    @Test
    void onHttpsTheBrowserKeepsItForThisHostAndForADayWithoutANameInIt() {
        assertThat(cookie("https://danvankheo.vn")).startsWith("__Host-DANVANKHEO-NGUOI=").contains("; Path=/", "; Max-Age=86400;", "; Secure", "; HttpOnly", "; SameSite=Lax").doesNotContain("phuong10");
        assertThat(cookie("http://may-chu:8080")).startsWith("DANVANKHEO-NGUOI=").doesNotContain("Secure");
    }

    private static String cookie(String address) {
        var answer = new MockHttpServletResponse();
        new LastPerson(LIMITS, address).remember("phuong10", answer);
        return answer.getHeader("Set-Cookie");
    }
}
