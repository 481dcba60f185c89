package vn.danvankheo.movement;

import java.time.LocalDate;

/**
 * Ngày của mô hình nhập từ sổ cũ, which tells a state but not since when: it was registered on the day it starts, decided on or stopped on the day it ends,
 * the first and the last day of its year where the register has none, and never later than the day of the import.
 */
record ImportedDates(LocalDate registeredOn, LocalDate decidedOn, LocalDate stoppedOn) {

    static ImportedDates of(ModelEntry model, LocalDate today) {
        var newYear = LocalDate.ofYearDay(model.year(), 1);
        var start = earlier(given(model.proposal().startDate(), newYear), today);
        var end = earlier(given(model.proposal().endDate(), newYear.plusYears(1).minusDays(1)), today);
        var status = model.status();
        return new ImportedDates(
                status.isRegistered() ? start : null,
                status == ModelStatus.RECOGNIZED || status == ModelStatus.NOT_RECOGNIZED ? later(start, end) : null,
                status == ModelStatus.STOPPED ? later(start, end) : null);
    }

    private static LocalDate given(LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
