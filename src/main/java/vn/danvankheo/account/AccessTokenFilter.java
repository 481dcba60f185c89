package vn.danvankheo.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in that shows an access token, {@code Authorization: Bearer dvk_…}, for this one request. One that does not open is as none. */
@RequiredArgsConstructor
class AccessTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown == null || !shown.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var token = request.getHeader(HttpHeaders.AUTHORIZATION).substring(BEARER.length()).strip();
        tokens.viewer(token, scope -> scope.covers(request)).ifPresent(viewer -> ViewerFilter.become(viewer, request));
        chain.doFilter(request, response);
    }
}
