package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import tools.jackson.core.JacksonException;

/** Takes what a device signed for the question on the sign-in page; a question is answered once. */
class PasskeyFilter extends AbstractAuthenticationProcessingFilter {

    static final PublicKeyCredentialRequestOptionsRepository QUESTIONS = new HttpSessionPublicKeyCredentialRequestOptionsRepository();

    PasskeyFilter(AuthenticationManager passkeys) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, RefusedRequests.SIGN_IN + "/khoa-truy-cap"), passkeys);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var question = QUESTIONS.load(request);
        var signed = request.getParameter("credential");
        if (question == null || signed == null) {
            throw new BadCredentialsException("nothing was asked or signed");
        }
        QUESTIONS.save(request, response, null);
        var answer = new WebAuthnAuthenticationRequestToken(read(signed, question));
        answer.setDetails(authenticationDetailsSource.buildDetails(request));
        return getAuthenticationManager().authenticate(answer);
    }

    private static RelyingPartyAuthenticationRequest read(String signed, PublicKeyCredentialRequestOptions question) {
        try {
            return new RelyingPartyAuthenticationRequest(question, Passkeys.signed(signed));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new BadCredentialsException("not what a device signs", unreadable);
        }
    }
}
