package vn.danvankheo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.danvankheo.scoring.GroupStanding;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;

/** Bảng tính của bảng điều hành: every target with its value, verdict and why; texts are texts and never formulas. */
class BoardWorkbook {

    private static final List<String> HEADS = List.of("Mã", "Nhóm chỉ tiêu", "Chỉ tiêu", "Đơn vị tính", "Giao", "Phấn đấu", "Kết quả", "Đánh giá", "Căn cứ", "Đơn vị đã báo cáo", "Trên tổng số");
    private static final List<Integer> WIDTHS = List.of(12, 30, 50, 16, 14, 14, 16, 16, 70, 14, 14);

    private BoardWorkbook() {
    }

    static byte[] of(Scoreboard board) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(bytes, "Dan van kheo", "1.0")) {
                write(board, workbook.newWorksheet("Tháng %d-%d".formatted(board.asOf().getMonthValue(), board.asOf().getYear())));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written", e);
        }
    }

    private static void write(Scoreboard board, Worksheet sheet) {
        for (var column = 0; column < HEADS.size(); column++) {
            sheet.value(0, column, HEADS.get(column));
            sheet.style(0, column).bold().fillColor("FFF3CD").set();
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.freezePane(0, 1);
        var row = 1;
        for (var group : board.groups()) {
            for (var standing : group.standings()) {
                write(sheet, row++, group, standing);
            }
        }
        sheet.value(row + 1, 2, board.completion().inWords());
    }

    private static void write(Worksheet sheet, int row, GroupStanding group, Standing standing) {
        sheet.value(row, 0, standing.target().code());
        sheet.value(row, 1, group.group().name());
        sheet.value(row, 2, standing.target().name());
        sheet.value(row, 3, standing.target().unit());
        number(sheet, row, 4, standing.assigned());
        number(sheet, row, 5, standing.stretch());
        number(sheet, row, 6, standing.value());
        sheet.value(row, 7, standing.verdict().words());
        sheet.value(row, 8, standing.reason());
        sheet.value(row, 9, standing.reported());
        sheet.value(row, 10, standing.expected());
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("#,##0.####").set();
        }
    }
}
