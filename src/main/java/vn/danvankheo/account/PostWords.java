package vn.danvankheo.account;

import java.time.LocalDate;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvankheo.web.VietnameseDates;

/** An assignment in a sentence, such as {@code "Cán bộ phường, Phường Hàng Bạc, từ 18/12/2023"}. */
@Component
@RequiredArgsConstructor
class PostWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    String of(Assignment assignment) {
        return post(assignment) + ", từ " + VietnameseDates.format(assignment.getValidity().validFrom());
    }

    String ended(Assignment assignment, LocalDate end) {
        return post(assignment) + ", thôi từ " + VietnameseDates.format(end);
    }

    private String post(Assignment assignment) {
        var role = messages.getMessage("role." + assignment.getRole(), null, VIETNAMESE);
        return assignment.getUnit() == null ? role : role + ", " + assignment.getUnit().getName();
    }
}
