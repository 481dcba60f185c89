package vn.danvankheo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every page has, an error page too: the versions of its styles, its own address, and the day. Templates find it among the request's attributes. */
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
        chain.doFilter(request, response);
    }
}
