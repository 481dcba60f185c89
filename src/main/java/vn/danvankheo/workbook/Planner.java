package vn.danvankheo.workbook;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.danvankheo.calendar.BriefingCalendar;

/** Holds a book against what is stored: finds every fault, and what an import would change. */
@Component
@RequiredArgsConstructor
class Planner {

    private final Registers registers;
    private final BriefingCalendar calendar;

    ImportPlan plan(Book book) {
        var findings = new Findings();
        var ledgers = new Ledgers(registers, reportingUnits(book), months(book), codes(book, Sheet.MODELS, "code"));
        new UnitRows(ledgers).check(rows(book, Sheet.UNITS, findings));
        new TargetRows(ledgers).check(rows(book, Sheet.TARGETS, findings));
        new AllocationRows(ledgers).check(rows(book, Sheet.ALLOCATIONS, findings));
        new ReportRows(ledgers, calendar.thisMonth()).check(rows(book, Sheet.REPORTS, findings));
        new FigureRows(ledgers).check(rows(book, Sheet.FIGURES, findings));
        new ModelRows(ledgers).check(rows(book, Sheet.MODELS, findings));
        return new ImportPlan(book, findings, ledgers);
    }

    private static List<RowReader> rows(Book book, Sheet sheet, Findings findings) {
        return book.lines(sheet).stream().map(line -> new RowReader(book.tables().get(sheet), line, findings)).toList();
    }

    private static Set<String> reportingUnits(Book book) {
        var units = new HashSet<>(codes(book, Sheet.REPORTS, "unit"));
        units.addAll(codes(book, Sheet.FIGURES, "unit"));
        return units;
    }

    private static Set<YearMonth> months(Book book) {
        var months = new HashSet<YearMonth>();
        for (var sheet : List.of(Sheet.REPORTS, Sheet.FIGURES)) {
            book.lines(sheet).forEach(line -> addMonth(book.tables().get(sheet).cell(line, "month"), months));
        }
        return months;
    }

    private static void addMonth(Cell cell, Collection<YearMonth> months) {
        try {
            if (!cell.isEmpty()) {
                months.add(cell.asMonth());
            }
        } catch (DateTimeException toldLaterBesideItsCell) {
            // nothing is stored for a month that is none
        }
    }

    private static Set<String> codes(Book book, Sheet sheet, String column) {
        var codes = new HashSet<String>();
        book.lines(sheet).forEach(line -> {
            var cell = book.tables().get(sheet).cell(line, column);
            if (!cell.isEmpty()) {
                codes.add(cell.asText());
            }
        });
        return codes;
    }
}
