package vn.danvankheo.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where an office's own sign-in is asked by OpenID Connect; nowhere without an issuer.
 *
 * @param issuer as its discovery document names it
 * @param claim  whose value is the username here
 * @param name   as people know it
 */
@ConfigurationProperties("danvankheo.oidc")
record OidcSettings(String issuer, String clientId, String clientSecret, @DefaultValue("preferred_username") String claim, @DefaultValue("tài khoản cơ quan") String name) {

    boolean isOn() {
        return StringUtils.hasText(issuer);
    }
}
