package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows of its viewer and its day. */
@ControllerAdvice
@RequiredArgsConstructor
class ViewerFurniture {

    private final Clock clock;
    @Value("${danvankheo.today:}")
    private final LocalDate playedDay;

    @ModelAttribute("me")
    Viewer me(HttpServletRequest request) {
        return (Viewer) request.getAttribute(ViewerFilter.ATTRIBUTE);
    }

    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that a demonstration plays on; null in real life. */
    @ModelAttribute("playedDay")
    LocalDate playedDay() {
        return playedDay;
    }
}
