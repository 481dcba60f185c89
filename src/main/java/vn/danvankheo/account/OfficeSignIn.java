package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Đăng nhập bằng tài khoản của cơ quan: whoever the office's server names opens the account of that username; it makes none, and stands in for the password alone. */
@Component
@RequiredArgsConstructor
class OfficeSignIn {

    /** Where a browser is sent on from, and where it comes back to. */
    static final String WAY_OUT = RefusedRequests.SIGN_IN + "/qua";
    static final String WAY_BACK = RefusedRequests.SIGN_IN + "/co-quan";
    private static final String ID = "co-quan";

    private final OidcSettings settings;
    private final SignInTries tries;
    @Value("${danvankheo.address}")
    private final String address;

    boolean isOn() {
        return settings.isOn();
    }

    /** As people know it; null: there is none. */
    String name() {
        return isOn() ? settings.name() : null;
    }

    /** The office's server is asked at the first sign-in, so that nobody waits for it at the start. */
    ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID).clientId(settings.clientId()).clientSecret(settings.clientSecret()).scope("openid", "profile", "email")
                .redirectUri(address.replaceAll("/+$", "") + WAY_BACK).build()));
    }

    SignedInAccount account(OidcUser person) {
        var claimed = person.getClaimAsString(settings.claim());
        var username = claimed == null ? "" : SignIn.oneForm(claimed);
        return tries.written(username, settings.name(), () -> tries.account(username));
    }
}
