package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.danvankheo.attachment.Archive;

class BookReaderTests {

    private static final List<String> FIGURES = List.of("unit", "month", "target", "value", "denominator");
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]mmmm\\ yyyy"/></numFmts>
            <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>""";

    private final BookReader reader = new BookReader();

    @Test
    void numbersTextsAndDaysInCellsAreAllUnderstood() {
        var line = only(Files.workbook(Map.of("figures", List.of(FIGURES, List.of("HK-01", LocalDate.of(2023, 11, 1), "KT-04", 99.5, "1.234,5")))));

        assertThat(cell(line, "unit").asText()).isEqualTo("HK-01");
        assertThat(cell(line, "month").asMonth()).isEqualTo(YearMonth.of(2023, 11));
        assertThat(cell(line, "value").asNumber()).isEqualByComparingTo("99.5");
        assertThat(cell(line, "denominator").asNumber()).isEqualByComparingTo("1234.5");
    }

    @Test
    void aFormulaIsItsStoredValue() {
        var line = only(raw("""
                <row r="2"><c r="A2" t="str"><f>"HK-"&amp;"01"</f><v>HK-01</v></c><c r="B2" s="2"><f>DATE(2023,11,1)</f><v>45231</v></c>
                <c r="C2" t="inlineStr"><is><t>KT-04</t></is></c><c r="D2"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>"""));

        assertThat(cell(line, "unit").asText()).isEqualTo("HK-01");
        assertThat(cell(line, "month").asMonth()).isEqualTo(YearMonth.of(2023, 11));
        assertThat(cell(line, "value").asNumber()).isEqualTo(new BigDecimal("0.300000000000000"));
        assertThat(cell(line, "denominator").isError()).isTrue();
    }

    @Test
    void aRowKeepsTheNumberThatExcelShows() {
        var book = reader.read(Files.workbook(Map.of("figures", List.of(FIGURES, List.of(), List.of("HK-01"), List.of("", " "), List.of("HK-02")))));

        assertThat(book.lines(Sheet.FIGURES)).extracting(Table.Line::number).containsExactly(3, 5);
    }

    @Test
    void namesOfSheetsAndColumnsMayBeWrittenLarge() {
        var book = reader.read(Files.workbook(Map.of(" Figures", List.of(List.of("Unit", "MONTH", " target ", "Value", "Denominator"), List.of("HK-01")))));

        assertThat(book.lines(Sheet.FIGURES)).hasSize(1);
    }

    @Test
    void theOrderOfColumnsIsFreeAndUnknownOnesAreNoted() {
        var book = reader.read(Files.workbook(Map.of("Ghi chú", List.of(List.of("x")),
                "figures", List.of(List.of("value", "ghi chú", "denominator", "target", "month", "unit"), List.of(3, "đã hỏi lại", "", "KT-02", "2023-11", "HK-01")))));

        assertThat(book.ignored()).containsExactlyInAnyOrder("Ghi chú", "figures.ghi chú");
        assertThat(book.tables().get(Sheet.FIGURES).cell(book.lines(Sheet.FIGURES).get(0), "target").asText()).isEqualTo("KT-02");
    }

    @Test
    void aZipOfCsvMayHaveAFolderAndWhatAMacPacksAlong() {
        var book = reader.read(Files.zip(Map.of("nam-2023/figures.csv", "\uFEFFunit,month,target,value,denominator\r\nHK-01,2023-11,KT-04,1.5,\r\n".getBytes(StandardCharsets.UTF_8),
                "__MACOSX/nam-2023/._figures.csv", new byte[] {0, 1}, "doc.txt", new byte[0])));

        assertThat(book.lines(Sheet.FIGURES)).hasSize(1);
        assertThat(book.ignored()).containsExactly("doc.txt");
    }

    @Test
    void aCsvAsExcelSavesItHereIsPartedBySemicolons() {
        var book = reader.read(Files.zip(Map.of("figures.csv", "unit;month;target;value;denominator\nHK-01;2023-11;KT-04;1.234,5;\n".getBytes(StandardCharsets.UTF_8))));

        assertThat(book.tables().get(Sheet.FIGURES).cell(book.lines(Sheet.FIGURES).get(0), "value").asNumber()).isEqualByComparingTo("1234.5");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        refused("empty", new byte[0]);
        refused("not-a-workbook", "Kính gửi quận".getBytes(StandardCharsets.UTF_8));
        refused("broken", "PK và không gì nữa".getBytes(StandardCharsets.UTF_8));
        refused("old-excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused("password", ("\u00D0\u00CF\u0011\u00E0" + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0").getBytes(StandardCharsets.ISO_8859_1));
        refused("no-sheet", Files.zip(Map.of("thu.docx", new byte[10])));
        refused("no-sheet", Files.workbook(Map.of("Sheet1", List.of(List.of("unit")))));
        refused("no-rows", Files.workbook(Map.of("figures", List.of(FIGURES))));
        refused("not-utf8", Files.zip(Map.of("figures.csv", "unit,month,target,value,denominator\nPhường,,,,".getBytes(Charset.forName("windows-1258")))));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> reader.read(Files.workbook(Map.of("figures", List.of(List.of("unit", "month", "target", "denominator"), List.of("HK-01"))))))
                .isInstanceOfSatisfying(UnusableFileException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo("column-missing");
                    assertThat(refused.getArguments()).containsExactly("figures", "value");
                });
        refused("column-missing", Files.workbook(Map.of("figures", List.of())));
        refused("column-twice", Files.workbook(Map.of("figures", List.of(List.of("unit", "month", "target", "value", "value", "denominator"), List.of("HK-01")))));
        refused("sheet-twice", Files.zip(Map.of("a/figures.csv", csvBytes(), "b/FIGURES.CSV", csvBytes())));
    }

    @Test
    void aBombIsNotUnpacked() {
        var zeros = new byte[76 * 1024 * 1024];

        refused("unpacks-too-big", Files.zip(IntStream.range(0, 8).boxed().collect(Collectors.toMap(entry -> entry + ".csv", entry -> zeros))));
        var many = new HashMap<String, byte[]>();
        for (var entry = 0; entry <= 1_000; entry++) {
            many.put(entry + ".csv", new byte[0]);
        }
        refused("unpacks-too-big", Files.zip(many));
    }

    @Test
    void whatWouldFillTheMemoryIsRefused() {
        var text = "a".repeat(5_000);
        var units = String.join(",", Sheet.UNITS.columns()) + "\n" + ("HK-01,WARD,%s,,HK,1981-01-01,\n".formatted(text)).repeat(10_000);

        refused("unpacks-too-big", Files.zip(Map.of("units.csv", units.getBytes(StandardCharsets.UTF_8))));
        refused("unpacks-too-big", Files.zip(Map.of("[Content_Types].xml", new byte[0], "xl/sharedStrings.xml", new byte[(int) Archive.MOST_BYTES + 1])));
    }

    @Test
    void aRowThatDoesNotEndIsRefused() {
        var endless = "a".repeat(1_100_000);

        refused("broken-csv", Files.zip(Map.of("figures.csv", ("unit,month,target,value,denominator\n\"" + endless).getBytes(StandardCharsets.UTF_8))));
        refused("broken", raw("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>%s</t></is></c></row>".formatted(endless)));
    }

    @Test
    void anEntityIsNeverResolved() {
        refused("not-a-workbook", Files.rawWorkbook("figures", """
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""", STYLES));
    }

    @Test
    void aCellFarBeyondTheLastColumnIsRefused() {
        refused("broken", raw("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"));
    }

    @Test
    void moreRowsThanAnybodyWritesAreRefused() {
        var reports = String.join(",", Sheet.REPORTS.columns()) + "\n" + "HK-01,2023-11,DRAFT,,,,\n".repeat(200_001);

        refused("too-many-rows", Files.zip(Map.of("reports.csv", reports.getBytes(StandardCharsets.UTF_8))));
        refused("too-many-rows-somewhere", raw("<row/>".repeat(1_048_576)));
    }

    @Test
    void aWholeCountrysFiguresAreRead() {
        var figures = new BookBuilder().sheet(Sheet.FIGURES);
        figures.add(1, FIGURES.stream().map(Cell::of).toList());
        var row = Stream.of("HK-01", "2023-11", "KT-04", "1").map(Cell::written).toList();
        for (var number = 2; number <= 2_000_001; number++) {
            figures.add(number, row);
        }

        assertThatThrownBy(() -> figures.add(2_000_002, row)).isInstanceOfSatisfying(UnusableFileException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo("too-many-rows");
            assertThat(refused.getArguments()).containsExactly("figures", "2.000.000");
        });
    }

    @Test
    void aNumberOfAMillionDigitsIsReadAsTextOnly() {
        var line = only(raw("<row r=\"2\"><c r=\"A2\"><v>1E+999999999</v></c></row>"));

        assertThat(cell(line, "unit").asText()).isEqualTo("1E+999999999");
    }

    private void refused(String code, byte[] file) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(UnusableFileException.class, refused -> assertThat(refused.getCode()).isEqualTo(code));
    }

    private Table.Line only(byte[] file) {
        var book = reader.read(file);
        assertThat(book.lines(Sheet.FIGURES)).hasSize(1);
        return book.lines(Sheet.FIGURES).get(0);
    }

    private static Cell cell(Table.Line line, String column) {
        var at = FIGURES.indexOf(column);
        return at < line.cells().size() ? line.cells().get(at) : Cell.EMPTY;
    }

    private static byte[] csvBytes() {
        return "unit,month,target,value,denominator\nHK-01,2023-11,KT-04,1,\n".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] raw(String row) {
        var header = new ArrayList<String>();
        for (var column = 0; column < FIGURES.size(); column++) {
            header.add("<c r=\"%c1\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + column, FIGURES.get(column)));
        }
        return Files.rawWorkbook("figures", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + String.join("", header) + "</row>" + row + "</sheetData></worksheet>", STYLES);
    }
}
