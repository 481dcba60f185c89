package vn.danvankheo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tệp mẫu: a workbook with every sheet and column that an import reads, and a sheet that explains each with an example.
 * The examples stand apart, so that nobody imports one by forgetting it.
 */
@Component
@RequiredArgsConstructor
class TemplateWorkbook {

    static final String GUIDE = "Hướng dẫn";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Integer> GUIDE_WIDTHS = List.of(14, 18, 12, 80, 26);

    private final MessageSource messages;

    void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Dan van kheo", "1.0")) {
            guide(workbook.newWorksheet(GUIDE));
            for (var sheet : Sheet.values()) {
                new SheetWriter(workbook.newWorksheet(sheet.title()), sheet).end();
            }
        }
    }

    private void guide(Worksheet worksheet) {
        var titles = List.of("Trang", "Cột", "Phải có cột", "Ghi gì", "Ví dụ");
        for (var column = 0; column < titles.size(); column++) {
            worksheet.value(0, column, titles.get(column));
            worksheet.style(0, column).bold().fillColor(SheetWriter.GOLD).set();
            worksheet.width(column, GUIDE_WIDTHS.get(column));
        }
        var row = 1;
        for (var sheet : Sheet.values()) {
            for (var column : sheet.allColumns()) {
                worksheet.value(row, 0, sheet.title());
                worksheet.value(row, 1, column);
                worksheet.value(row, 2, sheet.columns().contains(column) ? "có" : "tùy");
                worksheet.value(row, 3, word("import.column.", sheet, column));
                worksheet.value(row, 4, word("import.example.", sheet, column));
                worksheet.style(row, 3).wrapText(true).set();
                row++;
            }
        }
        worksheet.freezePane(0, 1);
    }

    private String word(String kind, Sheet sheet, String column) {
        return messages.getMessage(kind + sheet.title() + "." + column, null, VIETNAMESE);
    }
}
