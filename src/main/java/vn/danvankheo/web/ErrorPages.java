package vn.danvankheo.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What a person sees when a page cannot be shown: the right status and a sentence that says what to do. */
@Slf4j
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@ControllerAdvice
@RequiredArgsConstructor
class ErrorPages {

    private static final Pattern REASON = Pattern.compile("reason|remarks\\[[^]]*](\\.words)?");

    private final MessageSource messages;

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "error/404";
    }

    /** A field that no form has, such as the hundred-thousandth row of a list, was not typed by a person. */
    @ExceptionHandler({MissingServletRequestParameterException.class, BindException.class, MultipartException.class,
            InvalidPropertyException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String badRequest() {
        return "error/400";
    }

    /** A field within something that no form has ends in an assertion of the binder; any other failed assertion is a fault of ours. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String unknownField(IllegalStateException failure) {
        if (Arrays.stream(failure.getStackTrace()).limit(3).noneMatch(place -> place.getClassName().startsWith("org.springframework.beans."))) {
            throw failure;
        }
        return "error/400";
    }

    @ExceptionHandler({ConflictException.class, ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    String conflict(Exception conflict, HttpServletRequest request, Model page) {
        log.info("refused as a conflict: {}", conflict.getMessage());
        if (conflict instanceof ConflictException named && named.sentence() != null) {
            page.addAttribute("sentence", messages.getMessage(named.sentence(), LocaleContextHolder.getLocale()));
        }
        page.addAttribute("written", written(request));
        return "error/409";
    }

    /** The reasons and remarks with which somebody meant to act: to be copied, since the form does not come back. */
    private static List<String> written(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().filter(field -> REASON.matcher(field.getKey()).matches()).flatMap(field -> Stream.of(field.getValue())).filter(text -> !text.isBlank()).toList();
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge() {
        return "error/413";
    }

    /** A fault of ours goes on and becomes 500. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class, PersistenceException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String databaseGone(RuntimeException failure) {
        if (!DatabaseFailure.isIn(failure)) {
            throw failure;
        }
        log.error("the database does not answer: {}", failure.getMessage());
        return "error/503";
    }
}
