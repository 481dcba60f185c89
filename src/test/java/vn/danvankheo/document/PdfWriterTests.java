package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;
import vn.danvankheo.testing.HoanKiemTest;

/** What stands in a pdf, read back as a reader's program reads it. */
@HoanKiemTest
class PdfWriterTests {

    @Autowired
    private LayoutProfiles profiles;
    @Autowired
    private PdfWriter writer;

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATION, 2023-12-18, false",
        "PARTY,          2023-12-18, true",
        "PARTY,          2026-06-01, false"})
    void everyVietnameseLetterIsFound(PaperLine line, LocalDate day, boolean landscape) throws IOException {
        try (var paper = written(line, day, landscape)) {
            assertThat(Normalizer.normalize(text(paper, 1, paper.getNumberOfPages()), Normalizer.Form.NFC)).contains(SamplePaper.LETTERS);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 595, 842", "true, 842, 595"})
    void pagesAreNumberedFromTheSecondOnAndTheHeadOfATableComesBack(boolean landscape, int width, int height) throws IOException {
        try (var paper = written(PaperLine.PARTY, LocalDate.of(2023, 12, 18), landscape)) {
            var size = paper.getPage(0).getMediaBox();

            assertThat(Math.round(size.getWidth())).isEqualTo(width);
            assertThat(Math.round(size.getHeight())).isEqualTo(height);
            assertThat(text(paper, 1, 1)).startsWith("QUẬN ỦY HOÀN KIẾM");
            assertThat(text(paper, 2, 2).lines().findFirst()).contains("2");
            assertThat(text(paper, 2, 2)).contains("TT Chỉ tiêu Kết quả");
        }
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATION, 2023-12-18", "PARTY, 2023-12-18", "PARTY, 2026-06-01"})
    void itsLettersAreInIt(PaperLine line, LocalDate day) throws IOException {
        try (var paper = written(line, day, false)) {
            var resources = paper.getPage(0).getResources();
            var fonts = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                fonts.add(resources.getFont(name).getName());
            }
            assertThat(fonts).isNotEmpty().allMatch(font -> font.contains("Tinos"));
        }
    }

    @Test
    void aRowStaysOnOnePageAndANumberOnOneLine() throws IOException {
        var layout = profiles.of(PaperLine.PARTY, LocalDate.of(2023, 12, 18));
        var columns = List.of(new Column("TT", 1, Align.CENTRE), new Column("Căn cứ", 3, Align.LEFT), new Column("Kết quả", 1, Align.RIGHT));
        var rows = IntStream.range(100, 180).mapToObj(at -> Row.of(Integer.toString(at), "đầu%d nhân dân đồng thuận, từ 379.905/430.000 hộ ngày 31/12/2023 đến nay đã có thêm nhiều hộ tham gia cuối%d".formatted(at, at), "12/12")).toList();
        var sample = SamplePaper.of(layout, false);

        try (var paper = Loader.loadPDF(writer.write(new Paper("Biểu", layout, false, sample.head(), "BIỂU", null, List.of(new Table(columns, rows)), sample.closing())))) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(3);
            for (var page = 1; page <= paper.getNumberOfPages(); page++) {
                var text = text(paper, page, page);
                assertThat(numbers("đầu", text)).as("page " + page).isEqualTo(numbers("cuối", text));
                assertThat(text.lines()).noneMatch(line -> line.matches(".*\\d[/.]\\s*$"));
            }
        }
    }

    private static List<String> numbers(String word, String text) {
        return Pattern.compile(word + "(\\d+)").matcher(text).results().map(found -> found.group(1)).toList();
    }

    private PDDocument written(PaperLine line, LocalDate day, boolean landscape) throws IOException {
        return Loader.loadPDF(writer.write(SamplePaper.of(profiles.of(line, day), landscape)));
    }

    private static String text(PDDocument paper, int first, int last) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(first);
        reader.setEndPage(last);
        return reader.getText(paper).strip();
    }
}
