package vn.danvankheo.account;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Ways to sign in beside the form: their sessions are those of the form, under another id than before. */
@RequiredArgsConstructor
class OtherSignIns extends AbstractHttpConfigurer<OtherSignIns, HttpSecurity> {

    private final List<? extends AbstractAuthenticationProcessingFilter> filters;

    @Override
    public void configure(HttpSecurity http) {
        for (var filter : filters) {
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            filter.setAuthenticationSuccessHandler(new SignIn.Onward());
            http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
        }
    }
}
