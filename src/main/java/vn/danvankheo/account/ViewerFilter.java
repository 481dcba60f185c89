package vn.danvankheo.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts today's {@link Viewer} in the place of what the session remembers. Whoever was locked out is signed out;
 * whoever still has to show a second factor, to change a one-time password or to set a second factor up is led to that before anything else.
 */
@RequiredArgsConstructor
class ViewerFilter extends OncePerRequestFilter {

    static final String ATTRIBUTE = "me";
    /** What the session remembers, for the page to tell the sign-in before. */
    static final String SIGNED_IN = "signedIn";
    /** How the person wants pages to look, an error page too. */
    static final String LOOK = "look";
    /** Whether the first page shows the first steps; it is read with the account, and costs no question of its own. */
    static final String FIRST_VISIT = "firstVisit";
    private static final String CHANGE_PASSWORD = "/mat-khau";
    private static final String SECOND_FACTOR = "/xac-thuc";
    private static final String SET_UP_SECOND_FACTOR = "/xac-thuc/thiet-lap";

    private final Viewers viewers;
    private final SecondFactor secondFactor;
    private final SessionLimits limits;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return AccessRules.isOpenToAnybody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInAccount session)) {
            chain.doFilter(request, response);
            return;
        }
        var held = lasts(request.getSession()) ? viewers.stillSignedIn(session) : List.<AccountPost>of();
        if (held.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
            response.sendRedirect(request.getContextPath() + RefusedRequests.SIGN_IN);
            return;
        }
        var viewer = viewers.viewer(held);
        var first = comesFirst(session, held.get(0).account(), viewer);
        if (first != null && !isPartOf(first, request)) {
            response.sendRedirect(request.getContextPath() + first);
        } else {
            become(viewer, request);
            request.getSession().setMaxInactiveInterval((int) limits.idle(viewer).toSeconds());
            request.setAttribute(SIGNED_IN, session);
            request.setAttribute(LOOK, held.get(0).account().getLook());
            request.setAttribute(FIRST_VISIT, held.get(0).account().getGuideSeenAt() == null);
            chain.doFilter(request, response);
        }
    }

    /** By the session's own times, which are of the real day in a demonstration too. */
    private boolean lasts(HttpSession session) {
        return session.getLastAccessedTime() - session.getCreationTime() < limits.absolute().toMillis();
    }

    /** The page that must be passed before any other; null: none. */
    private String comesFirst(SignedInAccount session, Account account, Viewer viewer) {
        if (session.isWaitingForSecondFactor()) {
            return SECOND_FACTOR;
        } else if (account.isMustChangePassword() || viewers.isPasswordTooOld(account, viewer)) {
            return CHANGE_PASSWORD;
        }
        return !account.hasSecondFactor() && !session.isPasskey() && secondFactor.isRequiredOf(viewer.posts()) ? SET_UP_SECOND_FACTOR : null;
    }

    static void become(Viewer viewer, HttpServletRequest request) {
        var roles = AuthorityUtils.createAuthorityList(viewer.posts().stream().map(post -> post.role().name()).distinct().toList());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, roles));
        SecurityContextHolder.setContext(context);
        request.setAttribute(ATTRIBUTE, viewer);
    }

    private static boolean isPartOf(String first, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(first) || path.equals("/dang-xuat");
    }
}
