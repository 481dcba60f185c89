package vn.danvankheo.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Đăng nhập: the password is asked first and everything else after it, so that every failure looks and takes the same. */
@Component
class SignIn implements AuthenticationProvider {

    /** Longer than any username; it bounds what is counted and written down. */
    private static final int LONGEST_NAME = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cc}|\\p{Cs}");

    private final SignInTries tries;
    private final DaoAuthenticationProvider passwordCheck;

    SignIn(AccountRepository accounts, PasswordEncoder passwords, SignInTries tries) {
        this.tries = tries;
        this.passwordCheck = passwordCheck(accounts, passwords);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = oneForm(attempt.getName());
        var address = ((WebAuthenticationDetails) attempt.getDetails()).getRemoteAddress();
        return tries.one(username, username, address, null,
                () -> passwordCheck.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, attempt.getCredentials())));
    }

    private static DaoAuthenticationProvider passwordCheck(AccountRepository accounts, PasswordEncoder passwords) {
        UserDetailsService people = username -> accounts.findByUsername(username).map(SignedInAccount::new)
                .orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
        var check = new DaoAuthenticationProvider(people);
        check.setPasswordEncoder(passwords);
        check.setPreAuthenticationChecks(account -> { });
        check.setPostAuthenticationChecks(account -> {
            if (((SignedInAccount) account).isLocked()) {
                throw new LockedException("the account is locked");
            }
        });
        return check;
    }

    static String oneForm(String username) {
        var small = Normalizer.normalize(username, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return UNPRINTABLE.matcher(small.substring(0, Math.min(small.length(), LONGEST_NAME))).replaceAll("");
    }

    /** Leads on to where the person wanted to go, or was when the session ended; whoever comes after somebody else begins on the first page. */
    static class Onward extends SavedRequestAwareAuthenticationSuccessHandler {

        private final RequestCache wanted;
        private final LastPerson lastPerson;

        Onward(RequestCache wanted, LastPerson lastPerson) {
            this.wanted = wanted;
            this.lastPerson = lastPerson;
            setRequestCache(wanted);
        }

        @Override
        public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person) throws IOException, ServletException {
            if (lastPerson.isAnother(request, person.getName())) {
                wanted.removeRequest(request, response);
                request.getSession().removeAttribute(RefusedRequests.LEFT_PAGE);
            }
            lastPerson.remember(person.getName(), response);
            super.onAuthenticationSuccess(request, response, person);
        }

        @Override
        protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
            return request.getSession().getAttribute(RefusedRequests.LEFT_PAGE) instanceof String page ? page : super.determineTargetUrl(request, response);
        }
    }

    /** One sentence for every refusal; a database that does not answer is no refusal. */
    static class Refusal extends SimpleUrlAuthenticationFailureHandler {

        /** @param why what the page is asked to say */
        Refusal(String why) {
            super(RefusedRequests.SIGN_IN + "?" + why);
        }

        @Override
        public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
                throws IOException, ServletException {
            if (refused instanceof InternalAuthenticationServiceException || refused.getCause() instanceof DataAccessException) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                super.onAuthenticationFailure(request, response, refused);
            }
        }
    }
}
