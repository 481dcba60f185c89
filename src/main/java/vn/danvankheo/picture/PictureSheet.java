package vn.danvankheo.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.danvankheo.web.XlsxDownload;

/**
 * Bảng số liệu của một hình: what a picture shows, as a workbook; texts are texts and never formulas.
 *
 * @param rows numbers or texts; null for an empty cell
 */
public record PictureSheet(String name, List<String> heads, List<? extends List<?>> rows) {

    private static final int NARROW = 12;
    private static final int WIDE = 46;
    private static final int LONG = 10;

    public ResponseEntity<byte[]> download() {
        var attachment = ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(XlsxDownload.XLSX).header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString()).body(bytes());
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(bytes, "Dan van kheo", "1.0")) {
                write(workbook.newWorksheet("Số liệu"));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written", e);
        }
    }

    private void write(Worksheet sheet) {
        for (var column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().fillColor("FFF3CD").set();
            sheet.width(column, isLong(column) ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                write(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private boolean isLong(int column) {
        return rows.stream().anyMatch(row -> column < row.size() && row.get(column) instanceof String text && text.length() > LONG);
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
