package vn.danvankheo.account;

import java.time.LocalDate;
import java.time.Period;
import lombok.RequiredArgsConstructor;

/** Thời hạn của mã truy cập. */
@RequiredArgsConstructor
enum TokenLife {

    MONTH(Period.ofMonths(1)), QUARTER(Period.ofMonths(3)), YEAR(Period.ofYears(1));

    private final Period period;

    /** The first day on which it opens no more. */
    LocalDate from(LocalDate day) {
        return day.plus(period);
    }
}
