package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.StatementCount;

/** Phường Hàng Bài (HK-06) takes its December home as a workbook and sends it back. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=briefing-pages") // writes, so in a context and database of its own
class MonthWorkbookTests {

    @FunctionalInterface
    private interface Work {
        void on(XSSFWorkbook workbook);
    }

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private MutableClock clock;
    private long report;

    @BeforeEach
    void hangBaiBeginsItsDecember() throws Exception {
        clock.reset();
        var december = "(select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06' and r.month = '2023-12-01')";
        database.sql("delete from report_move where report_id in " + december).update();
        database.sql("delete from figure where report_id in " + december).update();
        database.sql("delete from report_remark where version_id in (select id from report_version where report_id in " + december + ")").update();
        database.sql("delete from report_version where report_id in " + december).update();
        database.sql("delete from briefing_report where id in " + december).update();
        mvc.perform(post("/giao-ban").param("don-vi", one("select id from unit where code = 'HK-06'")).param("thang", "2023-12").with(csrf()).with(SignedIn.as("phuong06")));
        report = Long.parseLong(one("select max(r.id) from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-06' and r.month = '2023-12-01'"));
        database.sql("update target set unit_of_measure = 'triệu đồng' where code = 'KT-02'").update();
    }

    @Test
    void itsAnswersAreUnlockedAndEverythingElseIsNot() throws Exception {
        try (var workbook = open(download())) {
            var figures = workbook.getSheet("Số liệu");
            var texts = workbook.getSheet("Tình hình, nhiệm vụ");
            assertThat(figures.getProtect()).isTrue();
            assertThat(figures.isColumnHidden(0)).isTrue();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Mã biểu"))).isTrue();
            assertThat(figures.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(figures.getDataValidations()).hasSize(1);
            assertThat(line(figures, "KT-02").getCell(6).getCellStyle().getLocked()).isFalse();
            assertThat(line(figures, "KT-02").getCell(7).getCellStyle().getLocked()).isTrue();
            assertThat(line(figures, "CC-02").getCell(7).getCellStyle().getLocked()).isFalse();
            assertThat(line(figures, "KT-02").getCell(3).getCellStyle().getLocked()).isTrue();
            assertThat(line(figures, "KT-02").getCell(4).getNumericCellValue()).isPositive();
            assertThat(line(texts, "tinh-hinh").getCell(2).getCellStyle().getLocked()).isFalse();
        }
    }

    /** Phạm pháp hình sự is judged by its change in percent, for the whole district, and told in cases. */
    @Test
    void aChangeInPercentAsksForTheMonthsCount() throws Exception {
        try (var workbook = open(download())) {
            var crimes = line(workbook.getSheet("Số liệu"), "AN-01");
            assertThat(crimes.getCell(2).getStringCellValue()).isEqualTo("số của tháng");
            assertThat(crimes.getCell(3).getStringCellValue()).isEqualTo("không giao riêng");
            assertThat(line(workbook.getSheet("Số liệu"), "KT-02").getCell(2).getStringCellValue()).isEqualTo("triệu đồng");
        }
    }

    @Test
    void whatWasFilledInIsComparedAndThenSaved() throws Exception {
        database.sql("update briefing_report set situation = 'Nhân dân yên tâm.', limitations = 'Không phát sinh' where id = ?").param(report).update();
        var filled = fill(download(), workbook -> {
            value(workbook, "KT-02").setCellValue(1234.5);
            value(workbook, "XD-01").setCellValue("1.234,5");
            value(workbook, "CC-02").setCellValue(85);
            denominator(workbook, "CC-02").setCellValue(100);
            value(workbook, "AS-03").setCellValue("Không phát sinh");
            text(workbook, "nhiem-vu").setCellValue("Vận động 30 hộ.\nXong 15/1.");
        });

        var comparison = send(filled);
        mvc.perform(get(comparison).with(SignedIn.as("phuong06"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Lưu 5 chỗ này vào bản nháp")))
                .andExpect(content().string(containsString("1.234,5 triệu đồng")))
                .andExpect(content().string(containsString("85/100")))
                .andExpect(content().string(containsString("Vận động 30 hộ.\nXong 15/1.")))
                .andExpect(content().string(not(containsString("Nhân dân yên tâm."))));
        assertThat(filed("KT-02")).isNull();

        save(comparison).andExpect(redirectedUrl("/giao-ban/" + report + "/sua"));
        assertThat(filed("KT-02")).isEqualTo("1234.5000/");
        assertThat(filed("XD-01")).isEqualTo("1234.5000/");
        assertThat(filed("CC-02")).isEqualTo("85.0000/100.0000");
        assertThat(filed("AS-03")).isEqualTo("0.0000/");
        assertThat(one("select situation || '|' || limitations || '|' || (select string_agg(text, E'\\n' order by position) from report_item where report_id = r.id) from briefing_report r where id = " + report))
                .isEqualTo("Nhân dân yên tâm.|Không phát sinh|Vận động 30 hộ.\nXong 15/1.");
    }

    @Test
    void answersLandRightAfterRowsWereSortedAndColumnsInserted() throws Exception {
        var shuffled = fill(download(), workbook -> {
            value(workbook, "KT-02").setCellValue(77);
            value(workbook, "CC-02").setCellValue(8);
            denominator(workbook, "CC-02").setCellValue(9);
            var sheet = workbook.getSheet("Số liệu");
            sheet.shiftColumns(2, 7, 3);
            sheet.getRow(1).createCell(2).setCellValue("Ghi chú của tôi");
            sheet.shiftRows(0, sheet.getLastRowNum(), 4);
            move(sheet, line(sheet, "KT-02"), 0);
            move(sheet, line(sheet, "CC-02"), 200);
        });

        save(send(shuffled));

        assertThat(filed("KT-02")).isEqualTo("77.0000/");
        assertThat(filed("CC-02")).isEqualTo("8.0000/9.0000");
    }

    @Test
    void anEmptiedCellTakesItsFigureAwayAndADeletedRowLeavesIt() throws Exception {
        figures(Map.of("KT-02", 5, "XD-01", 6));

        var comparison = send(fill(download(), workbook -> {
            value(workbook, "KT-02").setBlank();
            var sheet = workbook.getSheet("Số liệu");
            sheet.removeRow(line(sheet, "XD-01"));
        }));
        mvc.perform(get(comparison).with(SignedIn.as("phuong06")))
                .andExpect(content().string(containsString("bỏ trống, số đang lưu sẽ xóa")))
                .andExpect(content().string(containsString("1 dòng không có trong tệp")));
        save(comparison);

        assertThat(filed("KT-02")).isNull();
        assertThat(filed("XD-01")).isEqualTo("6.0000/");
    }

    @Test
    void aFileThatChangesNothingSaysSo() throws Exception {
        figures(Map.of("KT-02", 5));

        mvc.perform(get(send(download())).with(SignedIn.as("phuong06"))).andExpect(content().string(containsString("giống hệt bản nháp")));
    }

    @Test
    void anotherMonthAnotherUnitAndAnOldFormAreRefusedWithTheReason() throws Exception {
        refused(fill(download(), workbook -> workbook.getSheet("Mã biểu").getRow(1).getCell(1).setCellValue("2023-11")), "Biểu này của tháng 2023-11, còn báo cáo đang mở là tháng 12/2023");
        refused(fill(download(), workbook -> workbook.getSheet("Mã biểu").getRow(0).getCell(1).setCellValue("HK-05")), "Biểu này của đơn vị mã HK-05, còn báo cáo đang mở là của Phường Hàng Bài");
        var old = download();
        database.sql("update target set unit_of_measure = 'tỷ đồng' where code = 'KT-02'").update();
        refused(old, "các chỉ tiêu phải báo cáo đã đổi");
    }

    @Test
    void aFormThatChangesBetweenComparingAndSavingIsNotSaved() throws Exception {
        var comparison = send(fill(download(), workbook -> value(workbook, "KT-02").setCellValue(3)));
        database.sql("update target set unit_of_measure = 'tỷ đồng' where code = 'KT-02'").update();

        save(comparison).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("các chỉ tiêu phải báo cáo đã đổi")));
        assertThat(filed("KT-02")).isNull();
    }

    @Test
    void everyFaultIsToldWithItsCell() throws Exception {
        var faulty = fill(download(), workbook -> {
            var sheet = workbook.getSheet("Số liệu");
            value(workbook, "KT-02").setCellValue("hai mươi");
            value(workbook, "XD-01").setCellValue(-3);
            value(workbook, "AS-02").setCellValue(0.123456);
            value(workbook, "CC-02").setCellValue(85);
            denominator(workbook, "CC-01").setCellValue(85);
            denominator(workbook, "AS-04").setCellValue(2);
            value(workbook, "AN-01").setCellFormula("1/0");
            value(workbook, "AN-01").setCellErrorValue(FormulaError.DIV0.getCode());
            value(workbook, "MT-02").setCellFormula("SUM(1,2)");
            sheet.createRow(300).createCell(0).setCellValue("ZZ-99");
            sheet.createRow(301).createCell(0).setCellValue("KT-02");
            sheet.createRow(302).createCell(6).setCellValue(12);
        });

        refused(faulty, "có 11 ô cần sửa", "“hai mươi” không phải là số", "“-3” là số âm", "“0.123456” quá dài", "nhập cả mẫu số", "nhập cả tử số", "không có mẫu số",
                "công thức báo lỗi #DIV/0!", "công thức chưa có kết quả", "Ô A301, trang Số liệu: mã “ZZ-99” không có trong biểu này",
                "Ô A302, trang Số liệu: mã “KT-02” đã có ở ô A", "Ô G303, trang Số liệu: có nội dung nhưng dòng này không có mã");
    }

    @Test
    void aFormulaCountsAsItsStoredValueAndAPercentAsItIsShown() throws Exception {
        save(send(fill(download(), workbook -> {
            value(workbook, "KT-02").setCellFormula("30+40");
            value(workbook, "KT-02").setCellValue(70);
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            value(workbook, "XD-01").setCellStyle(percent);
            value(workbook, "XD-01").setCellValue(0.85);
        })));

        assertThat(filed("KT-02")).isEqualTo("70.0000/");
        assertThat(filed("XD-01")).isEqualTo("85.0000/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+84 912", "-5 hộ", "@SUM(1)"})
    void aTextThatBeginsLikeAFormulaStaysAText(String text) throws Exception {
        database.sql("update briefing_report set situation = ? where id = ?").params(text, report).update();

        try (var workbook = open(download())) {
            var cell = text(workbook, "tinh-hinh");
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whoeverWasOvertakenSeesItAndTheUploadIsKept() throws Exception {
        var comparison = send(fill(download(), workbook -> value(workbook, "KT-02").setCellValue(5)));
        figures(Map.of("XD-01", 6));

        mvc.perform(post(comparison).param("version", "0").with(csrf()).with(SignedIn.as("phuong06"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa trước bạn")))
                .andExpect(content().string(containsString("Lưu 2 chỗ này vào bản nháp")));
        assertThat(filed("KT-02")).isNull();
        save(comparison).andExpect(redirectedUrl("/giao-ban/" + report + "/sua"));
        assertThat(filed("KT-02")).isEqualTo("5.0000/");
        mvc.perform(get(comparison).with(SignedIn.as("phuong06"))).andExpect(status().isNotFound());
    }

    @Test
    void aReportThatWasHandedInIsNotFilledFromAWorkbook() throws Exception {
        var workbook = download();
        var comparison = send(workbook);
        database.sql("update briefing_report set status = 'SUBMITTED', submitted_at = now() where id = ?").param(report).update();

        mvc.perform(get("/giao-ban/{id}/bieu-excel", report).with(SignedIn.as("phuong06"))).andExpect(status().isConflict()).andExpect(content().string(containsString("đang chờ quận duyệt")));
        mvc.perform(multipart("/giao-ban/{id}/gui-excel", report).file(file("bieu.xlsx", workbook)).with(csrf()).with(SignedIn.as("phuong06"))).andExpect(status().isConflict());
        mvc.perform(post(comparison).param("version", "0").with(csrf()).with(SignedIn.as("phuong06"))).andExpect(status().isConflict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "             | Tệp trống",
        "%PDF-1.7     | không phải sổ Excel",
        "PK           | Tệp bị hỏng"})
    void whatIsNoWorkbookIsRefused(String content, String sentence) throws Exception {
        refused(content == null ? new byte[0] : content.getBytes(), sentence);
    }

    @Test
    void otherWorkbooksAndBombsAreRefused() throws Exception {
        refused(Files.workbook(Map.of("units", List.of(List.of("code")))), "không phải biểu tải từ trang này");
        refused(Files.zip(Map.of("[Content_Types].xml", new byte[101 * 1024 * 1024])), "giải nén ra lớn hơn");
        refused(new byte[6 * 1024 * 1024], "Tệp lớn hơn 5 MB");
        mvc.perform(multipart("/giao-ban/{id}/gui-excel", report).with(csrf()).with(SignedIn.as("phuong06"))).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn biểu Excel đã điền")));
    }

    @Test
    void itsPagesAskLittleOfTheDatabase() throws Exception {
        var comparison = send(fill(download(), workbook -> value(workbook, "KT-02").setCellValue(5)));
        for (var page : List.of("/giao-ban/" + report + "/gui-excel", "/giao-ban/" + report + "/bieu-excel", comparison)) {
            assertThat(StatementCount.of(() -> mvc.perform(get(page).with(SignedIn.as("phuong06"))).andExpect(status().isOk())).statements()).as(page)
                    .filteredOn(statement -> !statement.contains("SPRING_SESSION") && !statement.contains("from account ") && !statement.contains("from assignment ")).hasSizeLessThanOrEqualTo(10);
        }
    }

    private byte[] download() throws Exception {
        return mvc.perform(get("/giao-ban/{id}/bieu-excel", report).with(SignedIn.as("phuong06"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("giao-ban-HK-06-2023-12.xlsx"))).andReturn().getResponse().getContentAsByteArray();
    }

    private String send(byte[] workbook) throws Exception {
        return mvc.perform(multipart("/giao-ban/{id}/gui-excel", report).file(file("bieu.xlsx", workbook)).with(csrf()).with(SignedIn.as("phuong06")))
                .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    private void refused(byte[] content, String... sentences) throws Exception {
        var answer = mvc.perform(multipart("/giao-ban/{id}/gui-excel", report).file(file("bieu.xlsx", content)).with(csrf()).with(SignedIn.as("phuong06")))
                .andExpect(status().isUnprocessableContent());
        for (var sentence : sentences) {
            answer.andExpect(content().string(containsString(sentence)));
        }
        assertThat(one("select count(*) from month_upload where report_id = " + report)).isEqualTo("0");
    }

    /** With the version that the comparison shows. */
    private ResultActions save(String comparison) throws Exception {
        return mvc.perform(post(comparison).param("version", one("select version from briefing_report where id = " + report)).with(csrf()).with(SignedIn.as("phuong06")));
    }

    private void figures(Map<String, Integer> values) throws Exception {
        var saving = post("/giao-ban/{id}/sua", report).param("version", one("select version from briefing_report where id = " + report)).with(csrf()).with(SignedIn.as("phuong06"));
        values.forEach((code, value) -> saving.param("figures[%s].value".formatted(one("select id from target where code = '%s'".formatted(code))), value.toString()));
        mvc.perform(saving).andExpect(status().is3xxRedirection());
    }

    private String filed(String code) {
        return database.sql("select f.value || '/' || coalesce(cast(f.denominator as text), '') from figure f join target t on t.id = f.target_id where f.report_id = ? and t.code = ?")
                .params(report, code).query(String.class).optional().orElse(null);
    }

    private String one(String query) {
        return database.sql(query).query((row, at) -> row.getString(1)).single();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static byte[] fill(byte[] content, Work work) throws IOException {
        var filled = new ByteArrayOutputStream();
        try (var workbook = open(content)) {
            work.on(workbook);
            workbook.write(filled);
        }
        return filled.toByteArray();
    }

    private static Row line(XSSFSheet sheet, String code) {
        return StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals(code)).findFirst().orElseThrow();
    }

    private static Cell value(XSSFWorkbook workbook, String code) {
        return line(workbook.getSheet("Số liệu"), code).getCell(6);
    }

    private static Cell denominator(XSSFWorkbook workbook, String code) {
        return line(workbook.getSheet("Số liệu"), code).getCell(7);
    }

    private static Cell text(XSSFWorkbook workbook, String code) {
        return line(workbook.getSheet("Tình hình, nhiệm vụ"), code).getCell(2);
    }

    private static void move(XSSFSheet sheet, Row from, int to) {
        sheet.copyRows(from.getRowNum(), from.getRowNum(), to, new CellCopyPolicy());
        sheet.removeRow(from);
    }
}
