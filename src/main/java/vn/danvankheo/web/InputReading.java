package vn.danvankheo.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How every typed text, number and date is read. */
@ControllerAdvice
class InputReading {

    @InitBinder
    void readInput(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new TidyTextEditor());
        binder.registerCustomEditor(BigDecimal.class, new VietnameseNumberEditor());
        binder.registerCustomEditor(LocalDate.class, new VietnameseDateEditor());
    }
}
