package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** Every paper of the demonstration's year by every set of rules, read back; its pictures lie in target/pictures/papers. */
@HoanKiemTest
@TestPropertySource(properties = "danvankheo.demo-story=true")
class EveryPaperTests {

    /** The papers, by where they are downloaded and whose texts stand in them. */
    private enum Kind {
        REPORT("phuong05", "/giao-ban/%s/van-ban", "select r.id from briefing_report r join unit u on u.id = r.unit_id where u.code = 'HK-05' and r.month = '2023-11-01'",
                "update briefing_report set situation = ?", false),
        CONSOLIDATED("quan", "/giao-ban/tong-hop/%s/van-ban", "select id from consolidated_report where month = '2023-11-01'",
                "update consolidated_report set facts = replace(facts::text, 'Giải ngân vốn đầu tư công', ?)::jsonb", false),
        TARGETS("quan", "/chi-tieu/van-ban", null, "update target set name = left(?, 268)", true),
        REGISTER("quan", "/mo-hinh/van-ban", null, MODEL_TITLES, true),
        REGISTRATION("phuong01", "/mo-hinh/%s/van-ban", "select id from registered_model where code = 'MH-2023-007'", MODEL_TITLES, false),
        SCORE_SHEET("quan", "/mo-hinh/%s/phieu-cham", "select model_id from score_sheet where chair and status = 'SENT' order by model_id limit 1", MODEL_TITLES, false),
        SCORE_TOTALS("quan", "/mo-hinh/xep-hang/van-ban", null, MODEL_TITLES, true),
        MINUTES("quan", "/khao-sat/%s/bien-ban", "select min(survey_id) from remedy", "update field_survey set findings = ?", false),
        PROPOSAL("quan", "/cong-nhan/to-trinh", null, MODEL_TITLES, false),
        DECISION("quan", "/cong-nhan/%s/van-ban", "select id from decision where of_year = 2023 order by id limit 1", MODEL_TITLES, false),
        COMMENDATION("quan", "/khen-thuong/%s/quyet-dinh", "select min(id) from commendation", "update commendation set achievement = ?", false);

        private final String reader;
        private final String path;
        private final String record;
        private final String write;
        private final boolean landscape;

        Kind(String reader, String path, String record, String write, boolean landscape) {
            this.reader = reader;
            this.path = path;
            this.record = record;
            this.write = write;
            this.landscape = landscape;
        }
    }

    private static final String MODEL_TITLES = "update registered_model set title = left(?, 268)";

    /** What the rules ask: the words above on the right, and the sizes. @param mark under the issuer's name */
    private enum Rules {
        ADMIN_ND30_2020("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 12, null, 14, 13),
        PARTY_HD36_2018("ĐẢNG CỘNG SẢN VIỆT NAM", 15, 14, "*", 16, 14),
        PARTY_HD05_2026("ĐẢNG CỘNG SẢN VIỆT NAM", 15, 14, "*", 16, 14);

        private final String title;
        private final int titleSize;
        private final int issuerSize;
        private final String mark;
        private final int typeSize;
        private final int pageNumberSize;

        Rules(String title, int titleSize, int issuerSize, String mark, int typeSize, int pageNumberSize) {
            this.title = title;
            this.titleSize = titleSize;
            this.issuerSize = issuerSize;
            this.mark = mark;
            this.typeSize = typeSize;
            this.pageNumberSize = pageNumberSize;
        }
    }

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private EntityManager entities;

    @TestFactory
    Stream<DynamicTest> everyPaperFollowsEverySetOfRules() {
        return Stream.of(Rules.values()).flatMap(rules -> Stream.of(Kind.values())
                .map(kind -> DynamicTest.dynamicTest(kind + " by " + rules, () -> undone(() -> {
                    bringInForce(rules);
                    try (var paper = new XWPFDocument(new ByteArrayInputStream(download(kind, "docx")))) {
                        checkPage(paper, kind, rules);
                        checkHead(paper, rules);
                        assertThat(runs(paper)).extracting(XWPFRun::getFontFamily).containsOnly("Times New Roman");
                    }
                }))));
    }

    @ParameterizedTest
    @EnumSource
    void everyVietnameseLetterIsFoundInThePdf(Kind kind) {
        undone(() -> {
            database.sql(kind.write).param(String.join(" ", SamplePaper.LETTERS)).update();
            try (var paper = Loader.loadPDF(download(kind, "pdf"))) {
                assertThat(Normalizer.normalize(new PDFTextStripper().getText(paper), Normalizer.Form.NFC)).contains(SamplePaper.LETTERS);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperHasItsPicture(Kind kind) {
        undone(() -> draw(kind));
    }

    private void draw(Kind kind) throws Exception {
        try (var paper = Loader.loadPDF(download(kind, "pdf"))) {
            for (var page = 0; page < Math.min(paper.getNumberOfPages(), 3); page++) {
                var picture = new PDFRenderer(paper).renderImageWithDPI(page, 70);
                Files.createDirectories(Path.of("target/pictures/papers"));
                ImageIO.write(picture, "png", Path.of("target/pictures/papers/%s-%d.png".formatted(kind, page + 1)).toFile());

                assertThat(ink(picture)).as("something stands on page %d", page + 1).isGreaterThan(500);
            }
        }
    }

    @Test
    void everyPaperAsksTheDatabaseLittle() {
        undone(() -> {
            for (var kind : Kind.values()) {
                var path = path(kind, "docx");
                assertThat(StatementCount.of(() -> mvc.perform(get(path).with(SignedIn.as(kind.reader))).andExpect(status().isOk())).statements())
                        .as(path).hasSizeLessThanOrEqualTo(20); // a score sheet reads the six parts of its rubric; one is the test's, who signs in
            }
        });
    }

    private void checkPage(XWPFDocument paper, Kind kind, Rules rules) {
        var section = paper.getDocument().getBody().getSectPr();
        var margins = section.getPgMar();
        var number = paper.getHeaderFooterPolicy().getHeader(XWPFHeaderFooterPolicy.DEFAULT).getParagraphs().get(0);

        assertThat(Stream.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight(), margins.getHeader()).map(EveryPaperTests::millimetres))
                .containsExactly(20, 20, 30, 15, 10);
        assertThat(Stream.of(section.getPgSz().getW(), section.getPgSz().getH()).map(EveryPaperTests::millimetres))
                .isEqualTo(kind.landscape ? List.of(297, 210) : List.of(210, 297));
        assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(new XWPFRun(number.getCTP().getFldSimpleArray(0).getRArray(0), number).getFontSizeAsDouble()).isEqualTo(rules.pageNumberSize);
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(paper.getHeaderFooterPolicy().getHeader(XWPFHeaderFooterPolicy.FIRST).getText()).isBlank();
    }

    private static void checkHead(XWPFDocument paper, Rules rules) {
        var head = paper.getTables().get(0).getRow(0);
        var title = lines(head.getCell(1)).get(0);
        var issuer = lines(head.getCell(0));
        var type = paper.getParagraphs().stream().filter(line -> !line.getText().isBlank()).findFirst().orElseThrow().getRuns().get(0);

        assertThat(title.getText()).isEqualTo(rules.title);
        assertThat(size(title)).isEqualTo(rules.titleSize);
        assertThat(title.getRuns().get(0).isBold()).isTrue();
        assertThat(issuer).anyMatch(line -> line.getRuns().get(0).isBold() && size(line) == rules.issuerSize);
        assertThat(issuer.stream().map(XWPFParagraph::getText).anyMatch("*"::equals)).isEqualTo("*".equals(rules.mark));
        assertThat(head.getCell(0).getParagraphs().stream().anyMatch(line -> line.getBorderBottom() == Borders.SINGLE)).isEqualTo(rules.mark == null);
        assertThat(type.getFontSizeAsDouble()).isEqualTo(rules.typeSize);
        assertThat(type.isBold()).isTrue();
    }

    /** All party papers are laid out by these rules, whatever their day. */
    private void bringInForce(Rules rules) {
        database.sql("delete from layout_profile where code <> ?").param(rules.name()).update();
        database.sql("update layout_profile set line = 'PARTY', valid_from = '2000-01-01', valid_to = null").update();
        database.sql("""
                insert into layout_profile select 'THE_OTHER_LINE', 'ADMINISTRATION', p.valid_from, p.valid_to, p.margin_top, p.margin_bottom, p.margin_left, p.margin_right,
                    p.header_distance, p.font, p.parent_size, p.issuer_size, p.issuer_mark, p.title, p.title_size, p.motto, p.motto_size, p.number_format, p.number_size,
                    p.date_size, p.type_size, p.subject_size, p.subject_lead, p.body_size, p.first_line, p.line_rule, p.line_spacing, p.space_before, p.chapter_sign, p.ending,
                    p.collective_word, p.signer_bold, p.recipients_size, p.recipient_size, p.recipients_underlined, p.archive_format, p.page_number_size
                from layout_profile p""").update();
    }

    private void undone(StatementCount.Action action) {
        transaction.executeWithoutResult(inOne -> {
            inOne.setRollbackOnly();
            database.sql("update registered_model set status = 'APPRAISED' where of_year = 2023 and status = 'RECOGNIZED'").update(); // for the proposal
            try {
                mvc.perform(post("/giao-ban/tong-hop").param("thang", "2023-11").param("key", UUID.randomUUID().toString()).with(csrf()).with(SignedIn.as("quan")));
                entities.flush();
                entities.clear();
                action.run();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private byte[] download(Kind kind, String format) throws Exception {
        return mvc.perform(get(path(kind, format)).with(SignedIn.as(kind.reader))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    private String path(Kind kind, String format) {
        return (kind.record == null ? kind.path : kind.path.formatted(database.sql(kind.record).query(Long.class).single())) + "." + format;
    }

    private static int ink(BufferedImage picture) {
        var dark = 0;
        for (var x = 0; x < picture.getWidth(); x++) {
            for (var y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static List<XWPFParagraph> lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream().filter(line -> !line.getText().isBlank()).toList();
    }

    private static Stream<XWPFRun> runs(XWPFDocument paper) throws IOException {
        var inTables = paper.getTables().stream().flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(paper.getParagraphs().stream(), inTables).flatMap(line -> line.getRuns().stream()).filter(run -> !run.text().isBlank());
    }

    private static int size(XWPFParagraph line) {
        return line.getRuns().get(0).getFontSizeAsDouble().intValue();
    }

    private static int millimetres(Object twips) {
        return (int) Math.round(((Number) twips).doubleValue() * 25.4 / 1440);
    }
}
