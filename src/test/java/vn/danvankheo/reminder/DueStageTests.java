package vn.danvankheo.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueStageTests {

    @ParameterizedTest
    @CsvSource({
        // due on a Wednesday
        "2023-12-20, 2023-12-14,",
        "2023-12-20, 2023-12-15, SOON",
        "2023-12-20, 2023-12-18, SOON",
        "2023-12-20, 2023-12-19, TOMORROW",
        "2023-12-20, 2023-12-20, TOMORROW",
        "2023-12-20, 2023-12-21, OVERDUE",
        "2023-12-20, 2023-12-27, OVERDUE",
        "2023-12-20, 2023-12-28,",
        // due on a Monday, since the 20th was a Saturday: the day before is the Friday
        "2023-05-22, 2023-05-16,",
        "2023-05-22, 2023-05-17, SOON",
        "2023-05-22, 2023-05-18, SOON",
        "2023-05-22, 2023-05-19, TOMORROW",
        "2023-05-22, 2023-05-21, TOMORROW",
        "2023-05-22, 2023-05-23, OVERDUE",
        // due on a Friday: nobody is told on Saturday that it is overdue
        "2023-10-20, 2023-10-12,",
        "2023-10-20, 2023-10-13, SOON", // the 15th is a Sunday
        "2023-10-20, 2023-10-20, TOMORROW",
        "2023-10-20, 2023-10-21,",
        "2023-10-20, 2023-10-22,",
        "2023-10-20, 2023-10-23, OVERDUE",
        // five days before is a Sunday: the Friday before it
        "2023-07-21, 2023-07-13,",
        "2023-09-14, 2023-09-08, SOON",
        "2023-06-15, 2023-06-09, SOON"})
    void aReminderComesOnAWorkingDay(LocalDate due, LocalDate day, DueStage stage) {
        assertThat(DueStage.on(day, due)).isEqualTo(Optional.ofNullable(stage));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-20", "2023-12-22", "2023-12-23", "2023-12-24", "2023-12-25"})
    void whateverReachesAStageIsAskedFor(LocalDate due) {
        due.minusDays(30).datesUntil(due.plusDays(30)).filter(day -> DueStage.on(day, due).isPresent())
                .forEach(day -> assertThat(due).isBetween(DueStage.earliestDue(day), DueStage.latestDue(day)));
    }
}
