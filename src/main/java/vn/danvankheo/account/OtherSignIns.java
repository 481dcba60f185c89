package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Ways to sign in beside the form: their sessions are those of the form, under another id than before. */
@RequiredArgsConstructor
class OtherSignIns extends AbstractHttpConfigurer<OtherSignIns, HttpSecurity> {

    private final PasskeySignIn passkeys;
    private final OfficeSignIn office;
    private final SignIn.Onward onward;

    @Override
    public void configure(HttpSecurity http) {
        add(new PasskeyFilter(new ProviderManager(passkeys)), new SignIn.Refusal("khoa"), http);
        if (office.isOn()) {
            var registrations = office.registrations();
            var refusal = new SignIn.Refusal("co-quan");
            var wayOut = new OAuth2AuthorizationRequestRedirectFilter(registrations, OfficeSignIn.WAY_OUT);
            wayOut.setAuthenticationFailureHandler(refusal);
            http.addFilterBefore(wayOut, UsernamePasswordAuthenticationFilter.class);
            add(new OfficeFilter(office, registrations), refusal, http);
        }
    }

    private void add(AbstractAuthenticationProcessingFilter filter, SignIn.Refusal refusal, HttpSecurity http) {
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(onward);
        filter.setAuthenticationFailureHandler(refusal);
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
