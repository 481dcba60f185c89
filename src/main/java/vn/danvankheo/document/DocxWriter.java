package vn.danvankheo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;

/** Prints papers for Word: an office worker goes on writing in them. */
@Component
class DocxWriter implements PaperWriter {

    @Override
    public PaperFormat format() {
        return PaperFormat.DOCX;
    }

    @Override
    public byte[] write(Paper paper) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            new Printing(paper, document).print();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper cannot be written", e);
        }
    }

    /** One paper on its way into one document. */
    private static class Printing {

        private static final double ISSUER_LINE = 20;
        private static final int ROOM_TO_SIGN = 4;

        private final Paper paper;
        private final LayoutProfile layout;
        private final XWPFDocument document;
        private final Outline outline;
        private final double width;

        Printing(Paper paper, XWPFDocument document) {
            this.paper = paper;
            this.layout = paper.layout();
            this.document = document;
            this.outline = new Outline(layout);
            this.width = PaperSize.textWidth(paper);
        }

        void print() {
            properties();
            page();
            head();
            title();
            paper.body().forEach(this::block);
            closing();
            annex();
        }

        private void properties() {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(paper.name());
            properties.setCreator(paper.head().issuer());
            var styles = document.createStyles();
            var fonts = CTFonts.Factory.newInstance();
            fonts.setAscii(layout.font());
            fonts.setHAnsi(layout.font());
            fonts.setCs(layout.font());
            fonts.setEastAsia(layout.font());
            styles.setDefaultFonts(fonts);
            styles.setSpellingLanguage("vi-VN");
        }

        private void page() {
            var section = document.getDocument().getBody().addNewSectPr();
            var size = section.addNewPgSz();
            size.setW(Twips.of(PaperSize.width(paper)));
            size.setH(Twips.of(PaperSize.height(paper)));
            if (paper.landscape()) {
                size.setOrient(STPageOrientation.LANDSCAPE);
            }
            margins(section);
            pageNumbers();
        }

        private void margins(CTSectPr section) {
            var margins = section.addNewPgMar();
            margins.setTop(Twips.of(layout.marginTop()));
            margins.setBottom(Twips.of(layout.marginBottom()));
            margins.setLeft(Twips.of(layout.marginLeft()));
            margins.setRight(Twips.of(layout.marginRight()));
            margins.setHeader(Twips.of(layout.headerDistance()));
            margins.setFooter(Twips.of(layout.headerDistance()));
            margins.setGutter(Twips.of(0));
        }

        /** In the middle above the text, from the second page on: the first page has a header of its own, which is empty. */
        private void pageNumbers() {
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
            var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setSpacingAfter(0);
            var field = line.getCTP().addNewFldSimple();
            field.setInstr("PAGE");
            var number = new XWPFRun(field.addNewR(), line);
            number.setText("2");
            font(number, layout.pageNumberSize());
        }

        private void head() {
            var left = width * PaperSize.LEFT_HEAD;
            var right = width - left;
            var table = DocxTable.borderless(document, left, right);
            var issuer = table.cell(0, 0);
            if (paper.head().parent() != null) {
                Tinos.balanced(paper.head().parent(), layout.parentSize(), left).forEach(name -> line(issuer, ParagraphAlignment.CENTER, name, layout.parentSize()));
            }
            Tinos.balanced(paper.head().issuer(), layout.issuerSize(), left).forEach(name -> bold(line(issuer, ParagraphAlignment.CENTER, name, layout.issuerSize())));
            if (layout.issuerMark() == LayoutProfile.IssuerMark.STAR) {
                line(issuer, ParagraphAlignment.CENTER, "*", layout.issuerSize());
            } else {
                rule(issuer, left, ISSUER_LINE);
            }
            if (paper.head().number() != null) {
                line(issuer, ParagraphAlignment.CENTER, paper.head().number(), layout.numberSize());
            }
            if (paper.head().draft()) {
                bold(line(issuer, ParagraphAlignment.CENTER, "(DỰ THẢO)", layout.numberSize()));
            }
            var state = table.cell(0, 1);
            bold(line(state, ParagraphAlignment.CENTER, layout.title(), layout.titleSize()));
            if (layout.motto() != null) {
                bold(line(state, ParagraphAlignment.CENTER, layout.motto(), layout.mottoSize()));
            }
            rule(state, right, PaperSize.rule(layout));
            var day = line(state, ParagraphAlignment.CENTER, paper.head().placeAndDay(), layout.dateSize());
            day.setItalic(true);
            ((XWPFParagraph) day.getParent()).setSpacingBefore(Twips.points(6));
            table.done();
        }

        private void title() {
            var type = document.createParagraph();
            type.setAlignment(ParagraphAlignment.CENTER);
            type.setSpacingBefore(Twips.points(18));
            type.setSpacingAfter(0);
            type.setKeepNext(true);
            bold(run(type, paper.typeName(), layout.typeSize()));
            if (paper.subject() != null) {
                var subject = document.createParagraph();
                subject.setAlignment(ParagraphAlignment.CENTER);
                subject.setSpacingAfter(Twips.points(12));
                bold(run(subject, paper.subject(), layout.subjectSize()));
            }
        }

        private void block(Block block) {
            if (block instanceof Block.Paragraph text) {
                paragraph(text);
            } else if (block instanceof Block.Title title) {
                middle(title.text());
            } else if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> paragraph(new Block.Paragraph("- " + item)));
            } else if (block instanceof Block.Table table) {
                DocxTable.of(document, table, width, layout.font());
            }
        }

        private void annex() {
            if (!paper.annex().isEmpty()) {
                document.createParagraph().setPageBreak(true);
                paper.annex().forEach(this::block);
            }
        }

        private void middle(String text) {
            var paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingBefore(Twips.points(layout.spaceBefore()));
            paragraph.setSpacingAfter(Twips.points(layout.spaceBefore()));
            paragraph.setKeepNext(true);
            bold(run(paragraph, text, layout.bodySize()));
        }

        private void paragraph(Block.Paragraph text) {
            var paragraph = bodyLine();
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            if (text.lead() != null) {
                bold(run(paragraph, text.lead() + " ", layout.bodySize()));
            }
            run(paragraph, text.text(), layout.bodySize());
        }

        private void heading(Block.Heading heading) {
            var paragraph = bodyLine();
            paragraph.setKeepNext(true);
            bold(run(paragraph, outline.numbered(heading), layout.bodySize()));
            paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1L));
        }

        private XWPFParagraph bodyLine() {
            var paragraph = document.createParagraph();
            paragraph.setIndentationFirstLine(Twips.of(layout.firstLine()).intValue());
            paragraph.setSpacingBefore(Twips.points(layout.spaceBefore()));
            paragraph.setSpacingAfter(0);
            paragraph.setSpacingBetween(layout.lineSpacing().doubleValue(),
                    layout.lineRule() == LayoutProfile.LineRule.EXACT ? LineSpacingRule.EXACT : LineSpacingRule.AUTO);
            return paragraph;
        }

        private void closing() {
            stayWithSignature();
            var gap = document.createParagraph();
            gap.setSpacingAfter(0);
            gap.setKeepNext(true);
            var table = DocxTable.borderless(document, width / 2, width / 2);
            if (paper.closing().writer() != null) {
                bold(line(table.cell(0, 0), ParagraphAlignment.CENTER, paper.closing().writer(), layout.bodySize()));
            }
            recipients(table.cell(0, 0), paper.closing().recipients());
            var signature = table.cell(0, 1);
            if (paper.closing().onBehalfOf() != null) {
                bold(line(signature, ParagraphAlignment.CENTER, paper.closing().onBehalfOf(), layout.bodySize()));
            }
            var signer = line(signature, ParagraphAlignment.CENTER, paper.closing().signer(), layout.bodySize());
            signer.setBold(layout.signerBold());
            for (var blank = 0; blank < ROOM_TO_SIGN; blank++) {
                line(signature, ParagraphAlignment.CENTER, "", layout.bodySize());
            }
            table.done();
        }

        /** A signature does not stand on a page alone. */
        private void stayWithSignature() {
            var last = document.getBodyElements().get(document.getBodyElements().size() - 1);
            if (last instanceof XWPFParagraph paragraph) {
                paragraph.setKeepNext(true);
            } else if (last instanceof XWPFTable table) {
                table.getRow(table.getNumberOfRows() - 1).getTableCells().forEach(cell -> cell.getParagraphs().get(0).setKeepNext(true));
            }
        }

        private void recipients(XWPFTableCell cell, List<String> recipients) {
            if (recipients.isEmpty()) {
                return;
            }
            var words = line(cell, ParagraphAlignment.LEFT, "Nơi nhận:", layout.recipientsSize());
            if (layout.recipientsUnderlined()) {
                words.setUnderline(UnderlinePatterns.SINGLE);
            } else {
                words.setBold(true);
                words.setItalic(true);
            }
            recipients.forEach(recipient -> line(cell, ParagraphAlignment.LEFT, "- " + recipient, layout.recipientSize()));
        }

        /** A line in the middle of a cell, drawn by the border of a low paragraph that is drawn in from both sides. */
        private void rule(XWPFTableCell cell, double cellWidth, double length) {
            var line = cell.addParagraph();
            var side = Twips.of((cellWidth - length) / 2).intValue();
            line.setIndentationLeft(side);
            line.setIndentationRight(side);
            line.setSpacingAfter(Twips.points(2));
            line.setSpacingBetween(2, LineSpacingRule.EXACT);
            line.setBorderBottom(Borders.SINGLE);
            font(line.createRun(), 2);
        }

        private XWPFRun line(XWPFTableCell cell, ParagraphAlignment alignment, String text, int size) {
            var paragraph = cell.addParagraph();
            paragraph.setAlignment(alignment);
            paragraph.setSpacingAfter(0);
            return run(paragraph, text, size);
        }

        private XWPFRun run(XWPFParagraph paragraph, String text, int size) {
            var run = paragraph.createRun();
            run.setText(text);
            font(run, size);
            return run;
        }

        private void font(XWPFRun run, int size) {
            run.setFontFamily(layout.font());
            run.setFontSize(size);
        }

        private static void bold(XWPFRun run) {
            run.setBold(true);
        }
    }
}
