package vn.danvankheo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every page has, an error page too: the versions of its styles, its own address, and the day. Templates find it among the request's attributes. */
@Slf4j
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class PageFurniture extends OncePerRequestFilter {

    private final FrontEnd frontEnd;
    private final Clock clock;
    @Value("${danvankheo.today:}")
    private final LocalDate playedDay;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        request.setAttribute("frontEnd", frontEnd);
        request.setAttribute("here", Here.of(request));
        request.setAttribute("today", LocalDate.now(clock));
        request.setAttribute("playedDay", playedDay);
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException databaseGone) {
            // before a handler is reached, as when the session or the viewer is asked; within one ErrorPages answers
            log.error("the database does not answer: {}", databaseGone.getMessage());
            sayThatTheDatabaseIsGone(response);
        }
    }

    /** Not the error dispatch: it would ask for the session, and so the database, once more. */
    private static void sayThatTheDatabaseIsGone(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        try (var page = new ClassPathResource("static/database-gone.html").getInputStream()) {
            page.transferTo(response.getOutputStream());
        }
    }
}
