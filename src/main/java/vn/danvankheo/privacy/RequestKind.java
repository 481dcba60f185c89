package vn.danvankheo.privacy;

import java.time.LocalDate;

/** Loại yêu cầu of a person concerning their own data, with the days that the law leaves for it. */
enum RequestKind {

    VIEW(10), CORRECT(10), RESTRICT(15), DELETE(20);

    private final int days;

    RequestKind(int days) {
        this.days = days;
    }

    LocalDate due(LocalDate received) {
        return received.plusDays(days);
    }
}
