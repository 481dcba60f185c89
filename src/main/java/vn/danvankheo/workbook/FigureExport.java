package vn.danvankheo.workbook;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.briefing.ReportRegister;
import vn.danvankheo.briefing.ReportStatus;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.TargetEntry;
import vn.danvankheo.target.TargetRegister;

/**
 * Xuất báo cáo, số liệu: a year's reports and their figures, read month by month. What others are still writing is not in it.
 *
 * @param units the codes of those that the viewer sees, of which @param own those for which the viewer files
 */
record FigureExport(ReportRegister register, TargetRegister targets, int year, Set<String> units, Set<String> own) implements Export {

    private static final int MONTHS = 12;

    @Override
    public String fileName() {
        return "Báo cáo, số liệu năm " + year;
    }

    @Override
    public void write(Workbook workbook, RowCount count) {
        var counted = targets.targets().stream().filter(target -> target.terms().isFromRegister()).map(TargetEntry::key).collect(Collectors.toSet());
        var written = new HashSet<ReportEntry.Key>();
        var reports = new SheetWriter(workbook.newWorksheet(Sheet.REPORTS.title()), Sheet.REPORTS);
        for (var month : months()) {
            register.reports(units, List.of(month)).stream().filter(this::isOpen).forEach(report -> {
                reports.write(report.key().unit(), report.key().month(), report.status(), report.submittedAt(), report.acceptedAt(), report.situation(), report.limitations());
                written.add(report.key());
            });
        }
        reports.end();
        var figures = new SheetWriter(workbook.newWorksheet(Sheet.FIGURES.title()), Sheet.FIGURES);
        for (var month : months()) {
            writeFigures(month, written, counted, figures);
            count.at(month.getMonthValue(), MONTHS);
        }
        figures.end();
    }

    private void writeFigures(YearMonth month, Set<ReportEntry.Key> written, Set<GroupEntry.Key> counted, SheetWriter sheet) {
        register.figures(units, List.of(month)).stream().filter(figure -> written.contains(figure.key().report()) && !counted.contains(figure.key().target()))
                .forEach(figure -> sheet.write(figure.key().report().unit(), month, figure.key().target().code(), figure.value(), figure.denominator()));
    }

    private boolean isOpen(ReportEntry report) {
        return report.status() != ReportStatus.DRAFT || own.contains(report.key().unit());
    }

    private List<YearMonth> months() {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(year, month)).toList();
    }
}
