package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Người dùng máy này trước: when a session is over, nothing on the server says any more whose it was; the browser tells who signed in on it last.
 * It decides only which page opens after the next sign-in, and a day later a link that somebody follows is nobody else's page.
 */
@Component
@RequiredArgsConstructor
class LastPerson {

    private static final String COOKIE = "DANVANKHEO-NGUOI";

    private final SessionLimits limits;
    @Value("${danvankheo.address}")
    private final String address;

    /** Whether somebody else signed in on this browser before. */
    boolean isAnother(HttpServletRequest request, String username) {
        var before = WebUtils.getCookie(request, name());
        return before != null && !before.getValue().equals(mark(username));
    }

    /** Longer than a session: what is asked for after its end is still its person's page. */
    void remember(String username, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name(), mark(username)).path("/").httpOnly(true).secure(isHttps()).sameSite("Lax")
                .maxAge(limits.absolute().multipliedBy(2)).build().toString());
    }

    private String name() {
        return isHttps() ? "__Host-" + COOKIE : COOKIE;
    }

    private boolean isHttps() {
        return address.startsWith("https://");
    }

    private static String mark(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
