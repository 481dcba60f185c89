package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvankheo.testing.HoanKiemTest;

/** What stands in a docx by each set of rules, read back and held against the numbers of the rules. */
@HoanKiemTest
class DocxWriterTests {

    /** The sets of rules, by a day on which each is in force. */
    private enum Rules {
        ADMIN_ND30_2020(PaperLine.ADMINISTRATION, LocalDate.of(2023, 12, 18)),
        PARTY_HD36_2018(PaperLine.PARTY, LocalDate.of(2023, 12, 18)),
        PARTY_HD05_2026(PaperLine.PARTY, LocalDate.of(2026, 6, 1));

        private final PaperLine line;
        private final LocalDate day;

        Rules(PaperLine line, LocalDate day) {
            this.line = line;
            this.day = day;
        }
    }

    @Autowired
    private LayoutProfiles profiles;
    @Autowired
    private DocxWriter writer;

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATION, 2020-03-05, ADMIN_ND30_2020",
        "ADMINISTRATION, 2010-01-01, ADMIN_ND30_2020",   // nothing older is known
        "PARTY,          2018-04-03, PARTY_HD36_2018",
        "PARTY,          2026-05-26, PARTY_HD36_2018",
        "PARTY,          2026-05-27, PARTY_HD05_2026",
        "PARTY,          2030-01-01, PARTY_HD05_2026"})
    void aPaperFollowsTheRulesOfItsDay(PaperLine line, LocalDate day, String code) {
        assertThat(profiles.of(line, day).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // rules,         top, bottom, left, right, page number
        "ADMIN_ND30_2020, 20,  20,     30,   15,    13",
        "PARTY_HD36_2018, 20,  20,     30,   15,    14",
        "PARTY_HD05_2026, 20,  20,     30,   15,    14"})
    void theMarginsAndThePageNumbers(Rules rules, int top, int bottom, int left, int right, int size) throws IOException {
        try (var paper = written(rules, false)) {
            var section = paper.getDocument().getBody().getSectPr();
            var margins = section.getPgMar();
            var number = paper.getHeaderFooterPolicy().getHeader(XWPFHeaderFooterPolicy.DEFAULT).getParagraphs().get(0);

            assertThat(Stream.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight(), margins.getHeader()).map(DocxWriterTests::millimetres))
                    .containsExactly(top, bottom, left, right, 10);
            assertThat(Stream.of(section.getPgSz().getW(), section.getPgSz().getH()).map(DocxWriterTests::millimetres)).containsExactly(210, 297);
            assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
            assertThat(halfPoints(number)).isEqualTo(2 * size);
            assertThat(section.isSetTitlePg()).as("the first page has a header of its own").isTrue();
            assertThat(paper.getHeaderFooterPolicy().getHeader(XWPFHeaderFooterPolicy.FIRST).getText().strip()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ADMIN_ND30_2020 | ỦY BAN NHÂN DÂN 12; QUẬN HOÀN KIẾM 12; ỦY BAN NHÂN DÂN 12 bold; PHƯỜNG PHAN CHU TRINH 12 bold; Số: ________/BC-UBND 13"
                + "| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM 12 bold; Độc lập - Tự do - Hạnh phúc 13 bold; Phan Chu Trinh, ngày 05 tháng 02 năm 2024 13 italic"
                + "| BÁO CÁO 14 bold; Kết quả công tác dân vận tháng 1 năm 2024 14 bold",
        "PARTY_HD36_2018 | QUẬN ỦY HOÀN KIẾM 14; ĐẢNG ỦY PHƯỜNG 14 bold; PHAN CHU TRINH 14 bold; * 14; Số ________-BC/ĐU 14"
                + "| ĐẢNG CỘNG SẢN VIỆT NAM 15 bold; Phan Chu Trinh, ngày 05 tháng 02 năm 2024 14 italic"
                + "| BÁO CÁO 16 bold; Kết quả công tác dân vận tháng 1 năm 2024 15 bold",
        "PARTY_HD05_2026 | QUẬN ỦY HOÀN KIẾM 14; ĐẢNG ỦY PHƯỜNG 14 bold; PHAN CHU TRINH 14 bold; * 14; Số ________-BC/ĐU 14"
                + "| ĐẢNG CỘNG SẢN VIỆT NAM 15 bold; Phan Chu Trinh, ngày 05 tháng 02 năm 2024 14 italic"
                + "| BÁO CÁO 16 bold; về kết quả công tác dân vận tháng 1 năm 2024 15 bold"})
    void theHeadIsATableOfTwoColumnsWithoutBorders(Rules rules, String left, String right, String title) throws IOException {
        try (var paper = written(rules, false)) {
            var head = paper.getTables().get(0);

            assertThat(described(head.getRow(0).getCell(0).getParagraphs())).isEqualTo(left);
            assertThat(described(head.getRow(0).getCell(1).getParagraphs())).isEqualTo(right);
            assertThat(described(paper.getParagraphs().subList(0, 2))).isEqualTo(title);
            assertThat(head.getRow(0).getTableCells()).hasSize(2);
            assertThat(Stream.of(head.getTopBorderType(), head.getBottomBorderType(), head.getLeftBorderType(), head.getRightBorderType(),
                    head.getInsideVBorderType())).containsOnlyNulls();
            assertThat(lines(head.getRow(0).getCell(1))).as("a line under the state's or the party's words").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ADMIN_ND30_2020 | I. TÌNH HÌNH; 1. Mô hình; a) Mới đăng ký; II. SỐ LIỆU; III. NHIỆM VỤ | Thời hạn: trước ngày 20./. | TM. ỦY BAN NHÂN DÂN 14 bold; CHỦ TỊCH 14 bold"
                + "| Nơi nhận: 12 bold italic; - Ban Dân vận Quận ủy, 11; - Lưu: VT. 11",
        "PARTY_HD36_2018 | I- TÌNH HÌNH; 1. Mô hình; a) Mới đăng ký; II- SỐ LIỆU; III- NHIỆM VỤ | Thời hạn: trước ngày 20./. | T/M ĐẢNG ỦY 14 bold; BÍ THƯ 14 bold"
                + "| Nơi nhận: 14 underlined; - Ban Dân vận Quận ủy, 12; - Lưu Đảng ủy. 12",
        "PARTY_HD05_2026 | I- TÌNH HÌNH; 1. Mô hình; a) Mới đăng ký; II- SỐ LIỆU; III- NHIỆM VỤ | Thời hạn: trước ngày 20. | T/M ĐẢNG ỦY 14 bold; BÍ THƯ 14"
                + "| Nơi nhận: 14 underlined; - Ban Dân vận Quận ủy, 12; - Lưu Đảng ủy. 12"})
    void theHeadingsTheEndingAndTheSignature(Rules rules, String headings, String ending, String signature, String recipients) throws IOException {
        try (var paper = written(rules, false)) {
            var closing = paper.getTables().get(2).getRow(0);
            var numbered = paper.getParagraphs().stream().filter(line -> line.getCTP().isSetPPr() && line.getCTP().getPPr().isSetOutlineLvl()).map(XWPFParagraph::getText).toList();

            assertThat(String.join("; ", numbered)).isEqualTo(headings);
            assertThat(paper.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> text.startsWith("Thời hạn"))).containsExactly(ending);
            assertThat(described(closing.getCell(1).getParagraphs())).isEqualTo(signature);
            assertThat(described(closing.getCell(0).getParagraphs())).isEqualTo(recipients);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsInTimesNewRoman(Rules rules) throws IOException {
        try (var paper = written(rules, false)) {
            assertThat(runs(paper)).isNotEmpty().extracting(XWPFRun::getFontFamily).containsOnly("Times New Roman");
            assertThat(runs(paper).map(XWPFRun::text).reduce("", String::concat)).contains(SamplePaper.LETTERS);
        }
    }

    @Test
    void theBodyOf2026StandsOnLinesOfExactlyEighteenPoints() throws IOException {
        try (var paper = written(Rules.PARTY_HD05_2026, false)) {
            var body = paper.getParagraphs().stream().filter(line -> line.getText().startsWith("Nhân dân")).findFirst().orElseThrow();

            assertThat(body.getSpacingBetween()).isEqualTo(18);
            assertThat(body.getSpacingBefore()).isEqualTo(6 * 20);
            assertThat(millimetres(body.getIndentationFirstLine())).isEqualTo(10);
            assertThat(body.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLongTableRepeatsItsHeadAndSplitsNoRow(boolean landscape) throws IOException {
        try (var paper = written(Rules.PARTY_HD36_2018, landscape)) {
            var table = paper.getTables().get(1);
            var size = paper.getDocument().getBody().getSectPr().getPgSz();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(62).allMatch(row -> row.isCantSplitRow());
            assertThat(millimetres(size.getW())).isEqualTo(landscape ? 297 : 210);
            assertThat(size.getOrient() == STPageOrientation.LANDSCAPE).isEqualTo(landscape);
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        try (var paper = written(Rules.PARTY_HD36_2018, false)) {
            var line = paper.getParagraphs().stream().filter(one -> one.getText().contains("HYPERLINK")).findFirst().orElseThrow();

            assertThat(line.getText()).isEqualTo("- =HYPERLINK(\"http://vi-du.vn\")");
            assertThat(line.getCTP().getFldSimpleList()).isEmpty();
            assertThat(line.getCTP().getHyperlinkList()).isEmpty();
        }
    }

    private XWPFDocument written(Rules rules, boolean landscape) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(SamplePaper.of(profiles.of(rules.line, rules.day), landscape))));
    }

    /** {@code BÁO CÁO 14 bold; ...}: the lines with words, the room for a number as eight strokes. */
    private static String described(List<XWPFParagraph> lines) {
        return String.join("; ", lines.stream().filter(line -> !line.getText().isBlank()).map(line -> {
            var run = line.getRuns().get(0);
            return line.getText().replace('\u00A0', '_') + " " + run.getFontSizeAsDouble().intValue() + (run.isBold() ? " bold" : "") + (run.isItalic() ? " italic" : "")
                    + (run.getUnderline() == UnderlinePatterns.SINGLE ? " underlined" : "");
        }).toList());
    }

    private static long lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream().filter(line -> line.getBorderBottom() == Borders.SINGLE).count();
    }

    private static Stream<XWPFRun> runs(XWPFDocument paper) {
        var inTables = paper.getTables().stream().flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(paper.getParagraphs().stream(), inTables).flatMap(line -> line.getRuns().stream());
    }

    private static int halfPoints(XWPFParagraph number) {
        return new XWPFRun(number.getCTP().getFldSimpleArray(0).getRArray(0), number).getFontSizeAsDouble().intValue() * 2;
    }

    private static int millimetres(Object twips) {
        return (int) Math.round(((Number) twips).doubleValue() * 25.4 / 1440);
    }
}
