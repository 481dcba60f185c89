package vn.danvankheo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Phiên đã lưu: a session is saved as its page goes out. Spring Session looks it up once more when the request ends, to save it again;
 * it is let go of before, and the question with it. What redirects may still tidy the session up afterwards, and is left alone.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class SavedSession extends OncePerRequestFilter {

    private static final String CURRENT = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.isCommitted() && !HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection()) {
            request.removeAttribute(CURRENT);
        }
    }
}
