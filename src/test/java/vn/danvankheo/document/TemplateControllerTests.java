package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
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
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** A district's own Word templates: what an office worker changes in Word and sends up; each test is undone. */
@HoanKiemTest
@TestPropertySource(properties = "danvankheo.demo-story=true")
@Transactional
class TemplateControllerTests {

    private static final String REPORT = "/mau-van-ban/bao-cao/party";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void somethingToPropose() {
        database.sql("update registered_model set status = 'APPRAISED' where of_year = 2023 and status = 'RECOGNIZED'").update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bao-cao | phuong05 | /giao-ban/%s/van-ban.docx | select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-05' and r.month = '2023-11-01'",
        "bieu-chi-tieu | quan | /chi-tieu/van-ban.docx?thang=2023-11&x=%s | select 1",
        "danh-sach-mo-hinh | quan | /mo-hinh/van-ban.docx?nam=2023&x=%s | select 1",
        "phieu-dang-ky | quan | /mo-hinh/%s/van-ban.docx | select id from registered_model where code = 'MH-2023-007'",
        "phieu-cham | quan | /mo-hinh/%s/phieu-cham.docx | select model_id from score_sheet where chair and status = 'SENT' order by model_id limit 1",
        "bang-tong-hop-diem | quan | /mo-hinh/xep-hang/van-ban.docx?nam=2023&x=%s | select 1",
        "bien-ban-khao-sat | quan | /khao-sat/%s/bien-ban.docx | select min(survey_id) from remedy",
        "to-trinh | quan | /cong-nhan/to-trinh.docx?nam=2023&x=%s | select 1",
        "quyet-dinh-cong-nhan | quan | /cong-nhan/%s/van-ban.docx | select min(id) from decision where of_year = 2023",
        "quyet-dinh-khen-thuong | quan | /khen-thuong/%s/quyet-dinh.docx | select min(id) from commendation"})
    void theOriginalSentBackUnchangedPrintsTheSameWords(String kind, String reader, String path, String record) throws Exception {
        var paper = path.formatted(database.sql(record).query(Long.class).single());
        var before = paragraphs(bytes(paper, reader));

        send("/mau-van-ban/" + kind + "/party", bytes("/mau-van-ban/%s/party/mau-goc.docx".formatted(kind), "quan")).andExpect(status().is3xxRedirection());

        var after = words(bytes(paper, reader));
        assertThat(after).doesNotContain("{{", "}}");
        assertThat(before).isNotEmpty().allSatisfy(paragraph -> assertThat(after).contains(paragraph.replaceFirst("^[0-9]+\\. ", ""))); // a form numbers what is filled in, its template all
    }

    @Test
    void whatWasChangedInWordStandsInTheNextPaperUntilItIsTakenBack() throws Exception {
        send(REPORT, changed("Theo mẫu riêng của quận: {{trich_yeu}}")).andExpect(status().is3xxRedirection());

        assertThat(words(bytes(report(".docx"), "phuong05"))).contains("Theo mẫu riêng của quận: Kết quả công tác dân vận tháng 11 năm 2023");
        try (var pdf = Loader.loadPDF(bytes(report(".pdf"), "phuong05"))) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Theo mẫu riêng");
        }
        mvc.perform(get(REPORT).with(SignedIn.as("quan"))).andExpect(content().string(containsString("phiên bản <span>1</span>")));
        mvc.perform(post(REPORT + "/thoi").with(csrf()).with(SignedIn.as("quan"))).andExpect(status().is3xxRedirection());
        assertThat(words(bytes(report(".docx"), "phuong05"))).doesNotContain("Theo mẫu riêng");
        mvc.perform(post(REPORT + "/thoi").with(csrf()).with(SignedIn.as("quan"))).andExpect(status().isConflict()).andExpect(content().string(containsString("đang dùng mẫu chung")));
        assertThat(words(bytes(REPORT + "/1.docx", "quan"))).contains("Theo mẫu riêng của quận: {{trich_yeu}}");
    }

    @Test
    void everyVersionIsKeptAndTheSameFileTwiceIsOne() throws Exception {
        var first = changed("Lần một");
        send(REPORT, first).andExpect(status().is3xxRedirection());
        send(REPORT, first).andExpect(status().is3xxRedirection());
        send(REPORT, changed("Lần hai")).andExpect(status().is3xxRedirection());

        assertThat(database.sql("select number || ' ' || (ended_at is null) from word_template order by number").query(String.class).list()).containsExactly("1 false", "2 true");
        assertThat(words(bytes(report(".docx"), "phuong05"))).contains("Lần hai").doesNotContain("Lần một");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{ten_gi_do}} | Mẫu có trường {{ten_gi_do}} mà loại văn bản này không có",
        "{{trích yếu}} | Mẫu có trường {{trích yếu}}",
        "{{T(java.lang.Runtime).getRuntime().exec('touch x')}} | Mẫu có trường {{T(java.lang.Runtime)",
        "{{trich_yeu.class.name}} | Mẫu có trường {{trich_yeu.class.name}}",
        "{{@trich_yeu}} | Mẫu có trường {{@trich_yeu}}",
        "{{?tinh_hinh_trong_thang}} | không có {{/tinh_hinh_trong_thang}}",
        "{{/tinh_hinh_trong_thang}} | trước đó không có {{?tinh_hinh_trong_thang}}",
        "{{trich_yeu | viết thiếu"})
    void aMarkThatNobodyKnowsIsNamedAndTheOldTemplateGoesOnCounting(String mark, String sentence) throws Exception {
        send(REPORT, changed("Mẫu tốt")).andExpect(status().is3xxRedirection());

        refused(changed(mark), sentence);

        assertThat(words(bytes(report(".docx"), "phuong05"))).contains("Mẫu tốt");
        assertThat(database.sql("select count(*) from stored_file where name = 'mau.docx'").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void aTablesUnknownColumnIsNamed() throws Exception {
        try (var template = new XWPFDocument(new ByteArrayInputStream(bytes(REPORT + "/mau-goc.docx", "quan")))) {
            template.getTables().get(1).getRow(1).getCell(1).getParagraphs().get(0).getRuns().get(0).setText("[cot_la]", 0);

            refused(written(template), "cột [cot_la]");
        }
    }

    @Test
    void aFileThatIsNoneOrReachesOutIsRefused() throws Exception {
        refused("không phải Word".getBytes(), "Nội dung tệp không đúng");
        refused(zip("word/document.xml", "<w:document".getBytes(), "[Content_Types].xml", CONTENT_TYPES.getBytes()), "Mẫu không điền thử được");
        refused(zip("word/vbaProject.bin", new byte[10], "[Content_Types].xml", CONTENT_TYPES.getBytes()), "Tệp có macro");
        refused(zip("word/media/image1.bmp", new byte[101 * 1024 * 1024]), "Tệp mở ra lớn hơn 100 MB");
        refused(new byte[10 * 1024 * 1024 + 1], "10 MB");
        refused(new byte[0], "Tệp trống");
        try (var template = new XWPFDocument()) {
            template.createParagraph().createRun().setText("{{trich_yeu}}");
            template.getPackagePart().addRelationship(URI.create("http://vi-du.vn/mau.dotm"), TargetMode.EXTERNAL,
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
            refused(written(template), "liên kết lấy nội dung từ tệp khác");
        }
        try (var template = new XWPFDocument()) {
            template.createParagraph().getCTP().addNewR().addNewInstrText().setStringValue("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe");
            refused(written(template), "liên kết lấy nội dung từ tệp khác");
        }
        mvc.perform(multipart(REPORT).file(new MockMultipartFile("file", "", null, new byte[0])).with(csrf()).with(SignedIn.as("quan"))).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn tệp mẫu")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{7*7}}", "{{T(java.lang.System).getProperty('java.version')}}", "{{#root}}", "{{trich_yeu.getClass()}}"})
    void evenAMarkThatWasNeverCheckedIsNotComputed(String mark) throws Exception {
        try (var template = new XWPFDocument()) {
            template.createParagraph().createRun().setText("[" + mark + "] {{trich_yeu}}");

            var filled = words(new TemplateFilling(new TemplateFields(Set.of("trich_yeu"), Map.of())).fill(written(template), Map.of("trich_yeu", "{{so}} =1+1")));

            assertThat(filled).contains("=1+1").doesNotContain("49", System.getProperty("java.version"), "class java.lang");
        }
    }

    @Test
    void theListSaysWhichTemplatesAreTheDistrictsOwn() throws Exception {
        send("/mau-van-ban/phieu-dang-ky/administration", bytes("/mau-van-ban/phieu-dang-ky/administration/mau-goc.docx", "quan")).andExpect(status().is3xxRedirection());

        mvc.perform(get("/mau-van-ban").with(SignedIn.as("quan"))).andExpect(status().isOk()).andExpect(content().string(containsString("mẫu của quận, phiên bản 1")));
        mvc.perform(get("/mau-van-ban/khong-co/party").with(SignedIn.as("quan"))).andExpect(status().isNotFound());
        mvc.perform(get("/mau-van-ban/bao-cao/administration").with(SignedIn.as("quan"))).andExpect(status().isNotFound());
    }

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private byte[] changed(String paragraph) throws Exception {
        try (var template = new XWPFDocument(new ByteArrayInputStream(bytes(REPORT + "/mau-goc.docx", "quan")))) {
            template.createParagraph().createRun().setText(paragraph);
            return written(template);
        }
    }

    private void refused(byte[] file, String sentence) throws Exception {
        send(REPORT, file).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(sentence.replace("'", "&#39;"))));
    }

    private ResultActions send(String path, byte[] file) throws Exception {
        return mvc.perform(multipart(path).file(new MockMultipartFile("file", "mau.docx", null, file)).with(csrf()).with(SignedIn.as("quan")));
    }

    private String report(String ending) {
        return "/giao-ban/%d/van-ban%s".formatted(database.sql("select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-05' and r.month = '2023-11-01'")
                .query(Long.class).single(), ending);
    }

    private static byte[] written(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var at = 0; at < entries.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[at]));
                zip.write((byte[]) entries[at + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> paragraphs(byte[] docx) throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var inTables = paper.getTables().stream().flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream());
            return Stream.concat(paper.getParagraphs().stream(), inTables).map(XWPFParagraph::getText).map(TemplateControllerTests::tidy).filter(text -> !text.isEmpty()).toList();
        }
    }

    private static String words(byte[] docx) throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(docx)); var text = new XWPFWordExtractor(paper)) {
            return tidy(text.getText());
        }
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private byte[] bytes(String path, String username) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(username))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }
}
