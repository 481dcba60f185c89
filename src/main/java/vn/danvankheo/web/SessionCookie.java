package vn.danvankheo.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Where people reach the application by https, the session's cookie is bound to this host and never sent in the clear. */
@Component
class SessionCookie implements DefaultCookieSerializerCustomizer {

    private final boolean https;

    SessionCookie(@Value("${danvankheo.address}") String address) {
        https = address.startsWith("https://");
    }

    @Override
    public void customize(DefaultCookieSerializer cookie) {
        if (https) {
            cookie.setCookieName("__Host-DANVANKHEO");
            cookie.setCookiePath("/");
            cookie.setUseSecureCookie(true);
        }
    }
}
