package vn.danvankheo.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts today's {@link Viewer} in the place of what the session remembers. Whoever was locked out is signed out;
 * whoever still has a one-time password is led to change it before anything else.
 */
@RequiredArgsConstructor
class ViewerFilter extends OncePerRequestFilter {

    static final String ATTRIBUTE = "me";
    private static final String CHANGE_PASSWORD = "/mat-khau";

    private final Viewers viewers;

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
        var held = viewers.stillSignedIn(session);
        if (held.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
            response.sendRedirect(request.getContextPath() + RefusedRequests.SIGN_IN);
        } else if (held.get(0).account().isMustChangePassword() && !mayComeBefore(request)) {
            response.sendRedirect(request.getContextPath() + CHANGE_PASSWORD);
        } else {
            become(viewers.viewer(held), request);
            chain.doFilter(request, response);
        }
    }

    private static void become(Viewer viewer, HttpServletRequest request) {
        var roles = AuthorityUtils.createAuthorityList(viewer.posts().stream().map(post -> post.role().name()).distinct().toList());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, roles));
        SecurityContextHolder.setContext(context);
        request.setAttribute(ATTRIBUTE, viewer);
    }

    private static boolean mayComeBefore(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(CHANGE_PASSWORD) || path.equals("/dang-xuat");
    }
}
