package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What becomes of a request that no rule lets in: an unknown page is 404 for everybody, a person is led to sign in, another system gets problem+json. */
@Slf4j
class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String SIGN_IN = "/dang-nhap";
    /** The page on which a session ended, in the next one. */
    static final String LEFT_PAGE = "sign-in.left-page";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) throws IOException {
        var status = statusFor(request, HttpStatus.UNAUTHORIZED);
        if (status == HttpStatus.UNAUTHORIZED && !isApi(request)) {
            leadToSignIn(request, response);
        } else {
            answer(status, request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        if (denied instanceof CsrfException && isSignIn(request)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?lai");
            return;
        }
        if (denied instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null && AccessRules.allowMethod(request) && !isApi(request)) {
            leadToSignIn(request, response);
            return;
        }
        var status = statusFor(request, HttpStatus.FORBIDDEN);
        if (status == HttpStatus.FORBIDDEN) {
            var who = SecurityContextHolder.getContext().getAuthentication();
            log.warn("{} {} was refused to {}: {}", request.getMethod(), request.getRequestURI(),
                    who != null && who.getPrincipal() instanceof Viewer viewer ? "account " + viewer.accountId() : "somebody", denied.getClass().getSimpleName());
        }
        answer(status, request, response);
    }

    /** Whoever sent a form after the session had ended comes back to its page, where what was typed waits. */
    private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var leftPage = request.getMethod().equals("POST") ? pageOfForm(request) : null;
        if (leftPage == null) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
        } else {
            request.getSession().setAttribute(LEFT_PAGE, leftPage);
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?het");
        }
    }

    /** As the browser says; null when it says nothing, or names a page of somebody else. */
    private static String pageOfForm(HttpServletRequest request) {
        try {
            var page = URI.create(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
            var isOurs = page.getRawAuthority() != null && page.getRawAuthority().equals(request.getHeader(HttpHeaders.HOST)) && page.getRawPath().matches("/[^/\\\\].*");
            return isOurs ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static HttpStatus statusFor(HttpServletRequest request, HttpStatus whenKnown) {
        if (!AccessRules.know(request)) {
            return HttpStatus.NOT_FOUND;
        }
        return AccessRules.allowMethod(request) ? whenKnown : HttpStatus.METHOD_NOT_ALLOWED;
    }

    private static void answer(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write("{\"status\":%d,\"title\":\"%s\"}".formatted(status.value(), status.getReasonPhrase()));
        } else {
            response.sendError(status.value());
        }
    }

    /** A page that somebody asked for, rather than an icon that does not exist or a script's question. */
    static boolean isPageToReturnTo(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return request.getMethod().equals("GET") && AccessRules.allowMethod(request) && !isApi(request) && (mode == null || mode.equals("navigate"));
    }

    /** A sign-in page left open overnight has a token of a session that ended. */
    private static boolean isSignIn(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith(request.getContextPath() + SIGN_IN);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
