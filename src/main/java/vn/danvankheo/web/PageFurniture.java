package vn.danvankheo.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** What every page has, an error page too: the versions of its styles, its own address, the day, and the request's number, which is in each line of the log. Templates find it among the request's attributes. */
@Slf4j
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class PageFurniture extends OncePerRequestFilter {

    private static final String NUMBER = "requestNumber";
    /** A script sets it once the browser has what a next page begins with (late.js). It tells nothing else. */
    private static final String BEEN_HERE = "DANVANKHEO-CHU";

    private final FrontEnd frontEnd;
    private final Clock clock;
    @Value("${danvankheo.today:}")
    private final LocalDate playedDay;

    /** What was refused before it came here, such as TRACE, comes here as an error for the first time; what came here before has its furniture. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            furnish(request, response);
        } else if (request.getAttribute(NUMBER) == null) {
            PlainPage.REFUSED.answer(request, response, response.getStatus());
            return;
        }
        try (var inEveryLine = MDC.putCloseable("request", (String) request.getAttribute(NUMBER))) {
            answer(request, response, chain);
        }
    }

    private void furnish(HttpServletRequest request, HttpServletResponse response) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(NUMBER, number);
        response.setHeader("X-Request-Id", number);
        request.setAttribute("frontEnd", frontEnd);
        request.setAttribute("returning", WebUtils.getCookie(request, BEEN_HERE) != null);
        request.setAttribute("here", Here.of(request));
        request.setAttribute("today", LocalDate.now(clock));
        request.setAttribute("playedDay", playedDay);
    }

    /** A failure that no handler's {@link ErrorPages} answered, such as one of a filter. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted()) {
                log.info("the answer was cut off: {}", failure.getMessage());
            } else if (DatabaseFailure.isIn(failure)) {
                log.error("the database does not answer: {}", failure.getMessage());
                sayThatTheDatabaseIsGone(request, response);
            } else {
                log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** Not the error dispatch: it would ask for the session, and so the database, once more. */
    private static void sayThatTheDatabaseIsGone(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", "60");
        PlainPage.DATABASE_GONE.answer(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
