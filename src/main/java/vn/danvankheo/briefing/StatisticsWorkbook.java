package vn.danvankheo.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Bảng tính nộp đúng hạn: the same words and numbers as on the page; texts are texts and never formulas. */
@RequiredArgsConstructor
class StatisticsWorkbook {

    private static final int NAME_WIDTH = 30;
    private static final int WIDTH = 14;
    private static final int MONTHS = 12;

    private final BriefingStatistics statistics;
    private final Function<Punctuality, String> words;

    void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Dan van kheo", "1.0")) {
            units(workbook.newWorksheet("Đúng hạn " + statistics.year()));
            returns(workbook.newWorksheet("Lý do trả lại"));
        }
    }

    private void units(Worksheet sheet) {
        head(sheet, 0, "Đơn vị");
        head(sheet, 1, "Muộn, chưa nộp");
        for (var month = 1; month <= MONTHS; month++) {
            head(sheet, month + 1, "T" + month);
        }
        sheet.freezePane(1, 1);
        for (var row = 0; row < statistics.lines().size(); row++) {
            var line = statistics.lines().get(row);
            sheet.value(row + 1, 0, line.unit().name());
            sheet.value(row + 1, 1, line.failures());
            for (var month = 0; month < MONTHS; month++) {
                sheet.value(row + 1, month + 2, words.apply(line.months().get(month)));
            }
        }
    }

    private void returns(Worksheet sheet) {
        head(sheet, 0, "Lý do");
        head(sheet, 1, "Số lần");
        head(sheet, 2, "Đơn vị");
        for (var row = 0; row < statistics.reasons().size(); row++) {
            var reason = statistics.reasons().get(row);
            sheet.value(row + 1, 0, reason.reason());
            sheet.value(row + 1, 1, reason.times());
            sheet.value(row + 1, 2, String.join(", ", reason.units()));
        }
    }

    private static void head(Worksheet sheet, int column, String title) {
        sheet.value(0, column, title);
        sheet.style(0, column).bold().fillColor("FFF3CD").set();
        sheet.width(column, column == 0 ? NAME_WIDTH : WIDTH);
    }
}
