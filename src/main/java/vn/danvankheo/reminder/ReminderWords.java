package vn.danvankheo.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvankheo.web.VietnameseDates;

/** Câu nhắc: the sentences of reminders as they stand in messages.properties, with months and days as people write them. */
@Component
@RequiredArgsConstructor
class ReminderWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    /** @param code under {@code reminder.} */
    String say(String code, Object... arguments) {
        return messages.getMessage("reminder." + code, Arrays.stream(arguments).map(ReminderWords::word).toArray(), VIETNAMESE);
    }

    private static String word(Object argument) {
        if (argument instanceof LocalDate day) {
            return VietnameseDates.format(day);
        }
        return argument instanceof YearMonth month ? "%d/%d".formatted(month.getMonthValue(), month.getYear()) : argument.toString();
    }
}
