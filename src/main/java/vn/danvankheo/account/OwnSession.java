package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.web.NotFoundException;

/** Phiên làm việc của mình: goes on, under a new id, after what ends every other session of the account. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class OwnSession {

    /** Where Spring Security keeps the page that was asked for before signing in. */
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    private final AccountRepository accounts;

    Account account(HttpServletRequest request) {
        return accounts.findByUsername(request.getRemoteUser()).orElseThrow(() -> new NotFoundException("account"));
    }

    /** Takes the account's new stamp; whoever confirmed the second factor, or has none, goes on without being asked again. */
    void confirm(HttpServletRequest request) {
        var renewed = new SignedInAccount(account(request)).confirmed();
        if (request.getAttribute(ViewerFilter.SIGNED_IN) instanceof SignedInAccount before && before.isPasskey()) {
            renewed.byPasskey();
        }
        renewed.eraseCredentials();
        request.changeSessionId();
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities())));
    }

    /** The page asked for before signing in or left when a session ended, as a path of this application; the first page without one. */
    String wanted(HttpServletRequest request) {
        if (request.getSession().getAttribute(RefusedRequests.LEFT_PAGE) instanceof String page) {
            return page;
        }
        return request.getSession().getAttribute(WANTED) instanceof DefaultSavedRequest saved
                ? saved.getServletPath() + (saved.getQueryString() == null ? "" : "?" + saved.getQueryString()) : "/";
    }
}
