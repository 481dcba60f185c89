package vn.danvankheo.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.calendar.ClockConfiguration;

/** Xuất nhật ký: the lines that a filter finds as a workbook, sent on as they are read. A text is written as a text, whatever it begins with: none becomes a formula. */
@Service
@RequiredArgsConstructor
class AuditExport {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx").withZone(ClockConfiguration.HA_NOI);
    private static final List<String> HEADS = List.of("Dòng", "Lúc", "Người làm", "Việc", "Mã việc", "Với", "Chi tiết", "Địa chỉ");
    private static final int ROWS_AT_ONCE = 500;
    /** Excel opens 1,048,576. */
    private static final int MOST_ROWS_OF_A_SHEET = 1_000_000;

    private final JdbcClient database;
    private final MessageSource messages;
    private final AuditTrail trail;

    /** Who takes lines away is a line of its own, written before the first is sent. */
    @Transactional
    public void announce(AuditFilter filter) {
        trail.record("audit.exported", "Nhật ký", filter.inWords());
    }

    @Transactional(readOnly = true)
    public void write(AuditFilter filter, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Dan van kheo", "1.0");
                var lines = database.sql(AuditEntryRepository.FOUND + " order by e.id desc").params(filter.parameters()).withFetchSize(ROWS_AT_ONCE).query(this::line).stream()) {
            var sheets = new Sheets(workbook);
            lines.forEach(sheets::write);
            sheets.end();
        }
    }

    private List<String> line(ResultSet row, int at) throws SQLException {
        var action = row.getString("action");
        return Arrays.asList(row.getString("id"), MOMENT.format(row.getTimestamp("at").toInstant()), row.getString("actor"),
                messages.getMessage("audit." + action, null, action, VIETNAMESE), action, row.getString("subject"), row.getString("detail"), row.getString("address"));
    }

    /** One sheet, or as many as Excel needs. */
    private static class Sheets {

        private final Workbook workbook;
        private Worksheet sheet;
        private int number;
        private int row;

        Sheets(Workbook workbook) {
            this.workbook = workbook;
            begin();
        }

        void write(List<String> line) {
            if (row == MOST_ROWS_OF_A_SHEET) {
                end();
                begin();
            }
            row++;
            for (var column = 0; column < line.size(); column++) {
                if (line.get(column) != null) {
                    sheet.inlineString(row, column, line.get(column));
                }
            }
            if (row % ROWS_AT_ONCE == 0) {
                send(sheet::flush);
            }
        }

        void end() {
            send(sheet::finish);
        }

        private void begin() {
            number++;
            row = 0;
            sheet = workbook.newWorksheet("Nhật ký " + number);
            for (var column = 0; column < HEADS.size(); column++) {
                sheet.inlineString(0, column, HEADS.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, 20);
            }
            sheet.freezePane(0, 1);
        }

        private static void send(Sending sending) {
            try {
                sending.go();
            } catch (IOException e) {
                throw new UncheckedIOException("a workbook cannot be written", e);
            }
        }

        private interface Sending {

            void go() throws IOException;
        }
    }
}
