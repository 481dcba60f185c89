package vn.danvankheo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A form, the model attribute named {@code form}, that comes back with errors is answered with 422, and one that somebody else overtook with 409; the one place that sets it.
 * An overtaken form ({@link Overtaken}) is one whose version is not the stored one: the service rejects it with the global error {@value #OVERTAKEN}
 * and gives the form the new version, so that the person can look and save again. A list asked for a day that does not exist is 422 too.
 */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
public class UnprocessableInput implements WebMvcConfigurer, HandlerInterceptor {

    public static final String OVERTAKEN = "form.overtaken";
    private static final String FORM = "form";

    private final MessageSource messages;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.getModel().values().stream().anyMatch(value -> value instanceof TypedDay day && day.isWrong())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        if (page == null || !(page.getModel().get(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult errors)) {
            return;
        }
        page.addObject("fields", new FormFields(errors, messages));
        if (errors.hasErrors() && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(isOvertaken(errors) ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    /** The form as it would be filled now, when the one who was overtaken is to see it. */
    static Optional<BeanWrapper> stored(BindingResult errors) {
        return errors.getGlobalErrors().stream().filter(error -> OVERTAKEN.equals(error.getCode()) && error.getArguments() != null).findFirst()
                .map(error -> new BeanWrapperImpl(error.getArguments()[0]));
    }

    static boolean isOvertaken(BindingResult errors) {
        return errors.getGlobalErrors().stream().anyMatch(error -> OVERTAKEN.equals(error.getCode()));
    }
}
