package vn.danvankheo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has, and how every typed text, number and date is read. */
@ControllerAdvice
@RequiredArgsConstructor
class PageFurniture {

    private final FrontEnd frontEnd;

    @ModelAttribute
    FrontEnd frontEnd() {
        return frontEnd;
    }

    @ModelAttribute
    Here here(HttpServletRequest request) {
        return Here.of(request);
    }

    @InitBinder
    void readInput(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new TidyTextEditor());
        binder.registerCustomEditor(BigDecimal.class, new VietnameseNumberEditor());
        binder.registerCustomEditor(LocalDate.class, new VietnameseDateEditor());
    }
}
