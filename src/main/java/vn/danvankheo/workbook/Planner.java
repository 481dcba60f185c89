package vn.danvankheo.workbook;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        return plan(book, Progress.UNSEEN);
    }

    ImportPlan plan(Book book, Progress progress) {
        var findings = new Findings();
        var ledgers = new Ledgers(registers, reportingUnits(book), months(book), texts(book.cells(Sheet.MODELS, "code")));
        new UnitRows(ledgers).check(rows(book, Sheet.UNITS, findings));
        new TargetRows(ledgers).check(rows(book, Sheet.TARGETS, findings));
        new AllocationRows(ledgers).check(rows(book, Sheet.ALLOCATIONS, findings));
        new ReportRows(ledgers, calendar.thisMonth()).check(rows(book, Sheet.REPORTS, findings));
        var figures = new FigureRows(book.table(Sheet.FIGURES), ledgers, registers.reports());
        figures.check(findings, progress);
        new ModelRows(ledgers).check(rows(book, Sheet.MODELS, findings));
        return new ImportPlan(book, findings, ledgers, figures);
    }

    private static List<RowReader> rows(Book book, Sheet sheet, Findings findings) {
        var table = book.table(sheet);
        return table.lines().stream().map(line -> new RowReader(table, line, findings)).toList();
    }

    private static Set<String> reportingUnits(Book book) {
        var units = texts(book.cells(Sheet.REPORTS, "unit"));
        units.addAll(texts(book.cells(Sheet.FIGURES, "unit")));
        return units;
    }

    private static Set<YearMonth> months(Book book) {
        var months = new HashSet<YearMonth>();
        book.cells(Sheet.REPORTS, "month").forEach(cell -> addMonth(cell, months));
        book.cells(Sheet.FIGURES, "month").forEach(cell -> addMonth(cell, months));
        return months;
    }

    private static void addMonth(Cell cell, Collection<YearMonth> months) {
        try {
            months.add(cell.asMonth());
        } catch (DateTimeException toldLaterBesideItsCell) {
            // nothing is stored for a month that is none
        }
    }

    private static Set<String> texts(Collection<Cell> cells) {
        return cells.stream().map(Cell::asText).collect(Collectors.toCollection(HashSet::new));
    }
}
