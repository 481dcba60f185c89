package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What becomes of a request that no rule lets in: an unknown page is 404 for everybody, a person is led to sign in, another system gets problem+json. */
class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String SIGN_IN = "/dang-nhap";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) throws IOException {
        var status = statusFor(request, HttpStatus.UNAUTHORIZED);
        if (status == HttpStatus.UNAUTHORIZED && !isApi(request)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
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
        answer(statusFor(request, HttpStatus.FORBIDDEN), request, response);
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
        return request.getMethod().equals("POST") && request.getRequestURI().equals(request.getContextPath() + SIGN_IN);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
