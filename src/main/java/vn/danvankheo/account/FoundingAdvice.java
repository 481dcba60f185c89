package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Leads the administrator of an empty installation to the first steps, whichever page was opened. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class FoundingAdvice {

    @ExceptionHandler(FoundingException.class)
    String begin(HttpServletRequest request, Model model) {
        Optional.ofNullable(RequestContextUtils.getInputFlashMap(request)).ifPresent(model::addAllAttributes);
        return "account/founding";
    }
}
