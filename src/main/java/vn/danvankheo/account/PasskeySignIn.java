package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.stereotype.Component;

/** Đăng nhập bằng khóa truy cập: makes the same session as the password and the code together. */
@Component
@RequiredArgsConstructor
class PasskeySignIn implements AuthenticationProvider {

    private final Passkeys passkeys;
    private final SignInTries tries;

    @Override
    public boolean supports(Class<?> kind) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var answer = ((WebAuthnAuthenticationRequestToken) attempt).getWebAuthnRequest();
        var username = passkeys.ownerOf(answer.getPublicKey());
        var address = ((WebAuthenticationDetails) attempt.getDetails()).getRemoteAddress();
        return tries.one(username, "passkey of " + username, address, "khóa truy cập", () -> {
            var known = tries.account(passkeys.prove(answer)).byPasskey();
            return UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities());
        });
    }
}
