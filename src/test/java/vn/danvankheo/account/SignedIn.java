package vn.danvankheo.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** A request of somebody who signed in before, {@code mvc.perform(get("/giao-ban").with(SignedIn.as("phuong01")))}; posts and scope are asked anew as in life. */
public final class SignedIn {

    private SignedIn() {
    }

    public static RequestPostProcessor as(String username) {
        return request -> {
            var accounts = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext()).getBean(AccountRepository.class);
            var session = new SignedInAccount(accounts.findByUsername(username).orElseThrow()).confirmed();
            session.eraseCredentials();
            return SecurityMockMvcRequestPostProcessors
                    .authentication(UsernamePasswordAuthenticationToken.authenticated(session, null, session.getAuthorities()))
                    .postProcessRequest(request);
        };
    }
}
