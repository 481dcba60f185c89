package vn.danvankheo.document;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a page of HTML with a style of its own; built as nodes, so that what people typed stays text. */
class PdfPage {

    private static final String[] ALIGNED = {"left", "centre", "right"};

    private final Paper paper;
    private final LayoutProfile layout;
    private final Outline outline;
    private final Document document;

    PdfPage(Paper paper) {
        this.paper = paper;
        this.layout = paper.layout();
        this.outline = new Outline(layout);
        try {
            this.document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("there is an XML parser", e);
        }
    }

    Document document() {
        var html = document.createElement("html");
        html.setAttribute("lang", "vi");
        document.appendChild(html);
        var head = add(html, "head", null);
        text(head, "title", null, paper.name());
        text(head, "style", null, style());
        var body = add(html, "body", null);
        head(body);
        text(body, "h1", "type", paper.typeName());
        if (paper.subject() != null) {
            text(body, "p", "subject", paper.subject());
        }
        paper.body().forEach(block -> block(body, block));
        if (body.getLastChild() instanceof Element last && last.getTagName().equals("p")) {
            last.setAttribute("class", last.getAttribute("class") + " last");
        }
        closing(body);
        if (!paper.annex().isEmpty()) {
            var annex = add(body, "div", "annex");
            paper.annex().forEach(block -> block(annex, block));
        }
        return document;
    }

    private void head(Element body) {
        var row = add(add(body, "table", "head"), "tr", null);
        var issuer = add(row, "td", "issuer");
        var left = PaperSize.textWidth(paper) * PaperSize.LEFT_HEAD;
        if (paper.head().parent() != null) {
            Tinos.balanced(paper.head().parent(), layout.parentSize(), left).forEach(name -> text(issuer, "p", "parent", name));
        }
        Tinos.balanced(paper.head().issuer(), layout.issuerSize(), left).forEach(name -> text(issuer, "p", "name", name));
        if (layout.issuerMark() == LayoutProfile.IssuerMark.STAR) {
            text(issuer, "p", "name", "*");
        } else {
            add(issuer, "div", "rule short");
        }
        if (paper.head().number() != null) {
            text(issuer, "p", "number", paper.head().number());
        }
        if (paper.head().draft()) {
            text(issuer, "p", "draft", "(DỰ THẢO)");
        }
        var state = add(row, "td", null);
        text(state, "p", "state", layout.title());
        if (layout.motto() != null) {
            text(state, "p", "motto", layout.motto());
        }
        add(state, "div", "rule");
        text(state, "p", "day", paper.head().placeAndDay());
    }

    private void block(Element body, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            var line = add(body, "p", "body");
            if (paragraph.lead() != null) {
                text(line, "b", null, paragraph.lead() + " ");
            }
            line.appendChild(document.createTextNode(paragraph.text()));
        } else if (block instanceof Block.Title title) {
            text(body, "h2", "title", title.text());
        } else if (block instanceof Block.Heading heading) {
            text(body, "h2", "body", outline.numbered(heading));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> text(body, "p", "body", "- " + item));
        } else if (block instanceof Block.Table table) {
            table(body, table);
        }
    }

    private void table(Element body, Block.Table content) {
        var table = add(body, "table", "list");
        var head = add(add(table, "thead", null), "tr", null);
        for (var column : content.columns()) {
            var cell = text(head, "th", null, column.title());
            cell.setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", 100.0 * column.weight() / content.weight()));
        }
        var rows = add(table, "tbody", null);
        for (var row : content.rows()) {
            var line = add(rows, "tr", null);
            if (row.isGroup()) {
                text(line, "th", "left", row.cells().get(0)).setAttribute("colspan", Integer.toString(content.columns().size()));
                continue;
            }
            for (var at = 0; at < row.cells().size(); at++) {
                text(line, "td", ALIGNED[content.columns().get(at).align().ordinal()], row.cells().get(at));
            }
        }
    }

    private void closing(Element body) {
        var row = add(add(body, "table", "closing"), "tr", null);
        var left = add(row, "td", paper.closing().writer() == null ? "recipients" : "signature");
        if (paper.closing().writer() != null) {
            text(left, "p", "behalf", paper.closing().writer());
        }
        if (!paper.closing().recipients().isEmpty()) {
            text(left, "p", "words", "Nơi nhận:");
            paper.closing().recipients().forEach(recipient -> text(left, "p", null, "- " + recipient));
        }
        var right = add(row, "td", "signature");
        if (paper.closing().onBehalfOf() != null) {
            text(right, "p", "behalf", paper.closing().onBehalfOf());
        }
        text(right, "p", "signer", paper.closing().signer());
    }

    private Element add(Element parent, String name, String kind) {
        var element = document.createElement(name);
        if (kind != null) {
            element.setAttribute("class", kind);
        }
        parent.appendChild(element);
        return element;
    }

    private Element text(Element parent, String name, String kind, String text) {
        var element = add(parent, name, kind);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    private String style() {
        var lineHeight = layout.lineRule() == LayoutProfile.LineRule.EXACT ? layout.lineSpacing() + "pt" : layout.lineSpacing().doubleValue() * 1.15 + "";
        return """
                @page { size: A4 %s; margin: %dmm %dmm %dmm %dmm;
                    @top-center { content: counter(page); font-family: %s; font-size: %dpt; vertical-align: top; padding-top: %dmm; } }
                @page :first { @top-center { content: none; } }
                """.formatted(paper.landscape() ? "landscape" : "portrait", layout.marginTop(), layout.marginRight(), layout.marginBottom(), layout.marginLeft(),
                PdfWriter.FONT, layout.pageNumberSize(), layout.headerDistance())
                + String.format(Locale.ROOT, """
                body { font-family: %s; font-size: %dpt; margin: 0; line-height: 1.15; }
                p, h1, h2 { margin: 0; font-weight: normal; }
                table { width: 100%%; border-collapse: collapse; table-layout: fixed; }
                .head td, .closing td { vertical-align: top; text-align: center; padding: 0; }
                .issuer { width: %.1f%%; }
                .parent { font-size: %dpt; }
                .name { font-size: %dpt; font-weight: bold; }
                .number, .draft { font-size: %dpt; }
                .draft, .state, .motto { font-weight: bold; }
                .state { font-size: %dpt; }
                .motto { font-size: %dpt; }
                .rule { border-bottom: 0.75pt solid black; width: %.1fmm; height: 2pt; margin: 0 auto 2pt; }
                .short { width: 20mm; }
                .day { font-size: %dpt; font-style: italic; margin-top: 6pt; }
                .type { font-size: %dpt; font-weight: bold; text-align: center; margin-top: 18pt; }
                .subject { font-size: %dpt; font-weight: bold; text-align: center; margin-bottom: 12pt; }
                """, PdfWriter.FONT, layout.bodySize(), PaperSize.LEFT_HEAD * 100, layout.parentSize(), layout.issuerSize(), layout.numberSize(),
                layout.titleSize(), layout.motto() == null ? layout.titleSize() : layout.mottoSize(), PaperSize.rule(layout),
                layout.dateSize(), layout.typeSize(), layout.subjectSize())
                + """
                .body { font-size: %dpt; line-height: %s; text-indent: %dmm; margin-top: %dpt; text-align: justify; }
                h2.body { font-weight: bold; text-align: left; page-break-after: avoid; }
                .title { font-size: 1em; font-weight: bold; text-align: center; margin: 6pt 0; page-break-after: avoid; }
                .annex { page-break-before: always; }
                .last { page-break-after: avoid; }
                .list { font-size: %dpt; margin-top: 6pt; -fs-table-paginate: paginate; }
                .list th, .list td { border: 0.5pt solid black; padding: 1.5pt 3pt; vertical-align: middle; word-wrap: break-word; }
                .list tr, .list td, .list th, .closing { page-break-inside: avoid; }
                .list thead th { text-align: center; }
                .list .left { text-align: left; }
                .centre { text-align: center; }
                .right { text-align: right; }
                .closing { margin-top: 12pt; }
                .closing .recipients { width: 50%%; text-align: left; font-size: %dpt; }
                .words { font-size: %dpt; %s }
                .behalf { font-weight: bold; }
                .signer { font-weight: %s; }
                .signature { height: 35mm; }
                """.formatted(layout.bodySize(), lineHeight, layout.firstLine(), layout.spaceBefore(), PaperSize.TABLE_TEXT, layout.recipientSize(),
                layout.recipientsSize(), layout.recipientsUnderlined() ? "text-decoration: underline;" : "font-weight: bold; font-style: italic;",
                layout.signerBold() ? "bold" : "normal");
    }
}
