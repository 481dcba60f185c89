package vn.danvankheo.account;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The gate: default deny by {@link AccessRules}, sign-in by form, a content security policy that allows nothing unsafe. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    /** The one script that stands within a page, layout/page.html: it starts the others once a first page is drawn. Named by what it says, word for word. */
    private static final String STARTER = "'sha256-d985bV8KGOqCh+++2zuuPIVeeiHnvq8hg9KORgiqN8E='";

    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'self'", "script-src 'self' " + STARTER, "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

    /** On https, as browsers ask: neither pages nor drafts are left on a shared machine. */
    private static final ClearSiteDataHeaderWriter NOTHING_STAYS = new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE);

    private static final String HASH = "pbkdf2@SpringSecurity_v5_8";

    @Bean
    SecurityFilterChain gate(HttpSecurity http, SignIn signIn, PasskeySignIn passkeys, OfficeSignIn office, Viewers viewers, SecondFactor secondFactor, SessionLimits limits, LastPerson lastPerson, AccessTokens tokens) {
        var refused = new RefusedRequests();
        var wanted = new HttpSessionRequestCache();
        wanted.setMatchingRequestParameterName(null);
        wanted.setRequestMatcher(RefusedRequests::isPageToReturnTo);
        var onward = new SignIn.Onward(wanted, lastPerson);
        return http
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    for (var rule : AccessRules.ALL) {
                        var matching = requests.requestMatchers(rule.matcher());
                        if (rule.isOpen()) {
                            matching.permitAll();
                        } else if (rule.roles().isEmpty()) {
                            matching.authenticated();
                        } else {
                            matching.hasAnyAuthority(rule.authorities());
                        }
                    }
                    requests.anyRequest().denyAll();
                })
                .authenticationManager(new ProviderManager(signIn))
                .formLogin(form -> form.loginPage(RefusedRequests.SIGN_IN).successHandler(onward).failureHandler(new SignIn.Refusal("sai")))
                .with(new OtherSignIns(passkeys, office, onward), Customizer.withDefaults())
                .logout(out -> out.logoutUrl("/dang-xuat").addLogoutHandler(new HeaderWriterLogoutHandler(NOTHING_STAYS)).logoutSuccessUrl(RefusedRequests.SIGN_IN + "?ra"))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .addFilterBefore(new AccessTokenFilter(tokens), AuthorizationFilter.class)
                .addFilterBefore(new ViewerFilter(viewers, secondFactor, limits), AuthorizationFilter.class)
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /** What the firewall turns away, such as an address with a semicolon, passes no filter: its headers are set here. */
    @Bean
    RequestRejectedHandler turnedAway() {
        var refusal = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
            response.setHeader("Cross-Origin-Opener-Policy", CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy());
            response.setHeader("Cross-Origin-Resource-Policy", CrossOriginResourcePolicy.SAME_ORIGIN.getPolicy());
            if (request.isSecure()) {
                response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
            }
            refusal.handle(request, response, rejected);
        };
    }

    /** PBKDF2 takes long Vietnamese pass phrases whole, where bcrypt refuses more than 72 bytes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var ids = Map.of(HASH, (PasswordEncoder) Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        return new NfcPasswordEncoder(new DelegatingPasswordEncoder(HASH, ids));
    }
}
