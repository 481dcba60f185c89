package vn.danvankheo.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.danvankheo.document.PdfPress;

/** The handbook as pages of paper: a cover, a table of contents with page numbers, the chapters; its titles are the reader's bookmarks as well. */
class HandbookPaper {

    /** Pixels of the screen that a millimetre of paper takes, so that what is written on the pictures is about as large as the text. */
    private static final double PIXELS_A_MILLIMETRE = 5.6;
    private static final int TEXT_WIDTH = 165;
    private static final String CLOSING = ".,;:)";

    private final Handbook handbook;
    private final String month;
    private final Document document;

    HandbookPaper(Handbook handbook, String month) {
        this.handbook = handbook;
        this.month = month;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("there is an XML parser", e);
        }
    }

    Document document() {
        var html = document.createElement("html");
        html.setAttribute("lang", "vi");
        document.appendChild(html);
        var head = add(html, "head", null);
        text(head, "title", null, handbook.title() + " – Dân vận khéo");
        bookmarks(add(head, "bookmarks", null));
        add(head, "style", null).appendChild(document.createTextNode(style()));
        var body = add(html, "body", null);
        cover(add(body, "div", "cover"));
        contents(add(body, "div", "contents"));
        for (var at = 0; at < handbook.chapters().size(); at++) {
            chapter(body, at + 1, handbook.chapters().get(at));
        }
        return document;
    }

    private static String style() {
        try {
            return new ClassPathResource("document/handbook.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the handbook's style cannot be read", e);
        }
    }

    private void bookmarks(Element list) {
        for (var at = 0; at < handbook.chapters().size(); at++) {
            var chapter = bookmark(list, numbered(at + 1, handbook.chapters().get(at)), "chuong-" + (at + 1));
            handbook.chapters().get(at).sections().forEach(section -> bookmark(chapter, section.title(), section.id()));
        }
    }

    private Element bookmark(Element parent, String name, String place) {
        var mark = add(parent, "bookmark", null);
        mark.setAttribute("name", name);
        mark.setAttribute("href", "#" + place);
        return mark;
    }

    private void cover(Element cover) {
        text(cover, "p", "brand", "Dân vận khéo");
        text(cover, "h1", null, handbook.title());
        runs(add(cover, "p", "lead"), handbook.lead());
        text(cover, "p", "day", "Bản in tháng " + month + ". Bản mới nhất ở mục “Sổ tay hướng dẫn” trong hệ thống.");
    }

    private void contents(Element contents) {
        text(contents, "h2", null, "Mục lục");
        for (var at = 0; at < handbook.chapters().size(); at++) {
            entry(contents, "of-chapter", numbered(at + 1, handbook.chapters().get(at)), "chuong-" + (at + 1));
            handbook.chapters().get(at).sections().forEach(section -> entry(contents, "of-section", section.title(), section.id()));
        }
    }

    private void entry(Element contents, String kind, String name, String place) {
        text(add(contents, "p", kind), "a", null, name).setAttribute("href", "#" + place);
    }

    private void chapter(Element body, int number, Chapter chapter) {
        text(body, "h2", "chapter", numbered(number, chapter)).setAttribute("id", "chuong-" + number);
        chapter.sections().forEach(section -> section(body, section));
    }

    private static String numbered(int number, Chapter chapter) {
        return number + ". " + chapter.title();
    }

    private void section(Element body, Section section) {
        text(body, "h3", null, section.title()).setAttribute("id", section.id());
        runs(add(body, "p", "lead"), section.lead());
        if (section.example() != null) {
            runs(add(body, "p", "example"), section.example());
        }
        section.blocks().forEach(block -> block(body, block));
    }

    private void block(Element body, Block block) {
        if (block instanceof Block.Heading heading) {
            runs(add(body, "h4", null), heading.runs());
        } else if (block instanceof Block.Words words) {
            runs(add(body, "p", null), words.runs());
        } else if (block instanceof Block.Example example) {
            runs(add(body, "p", "example"), example.runs());
        } else if (block instanceof Block.Points points) {
            var list = add(body, points.numbered() ? "ol" : "ul", null);
            points.items().forEach(item -> runs(add(list, "li", null), item));
        } else if (block instanceof Block.Grid grid) {
            grid(body, grid);
        } else if (block instanceof Block.Shown shown) {
            picture(body, shown.picture());
        }
    }

    private void grid(Element body, Block.Grid grid) {
        var table = add(body, "table", null);
        var head = add(add(table, "thead", null), "tr", null);
        grid.head().forEach(cell -> runs(add(head, "th", null), cell));
        var rows = add(table, "tbody", null);
        for (var row : grid.rows()) {
            var line = add(rows, "tr", null);
            row.forEach(cell -> runs(add(line, "td", null), cell));
        }
    }

    private void picture(Element body, Picture picture) {
        var image = add(add(body, "div", "picture"), "img", null);
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.bytes()));
        image.setAttribute("alt", picture.getWords());
        image.setAttribute("style", "width: %dmm".formatted((int) Math.min(TEXT_WIDTH, picture.getWidth() / PIXELS_A_MILLIMETRE)));
    }

    /** A full stop after words of the screen goes with them: between two kinds of words a line may end. */
    private void runs(Element parent, List<Run> runs) {
        var label = false;
        for (var run : runs) {
            var words = run.text();
            if (label && CLOSING.indexOf(words.charAt(0)) >= 0) {
                var said = parent.getLastChild().getFirstChild();
                said.setNodeValue(said.getNodeValue() + words.charAt(0));
                words = words.substring(1);
            }
            label = run.kind() == Run.Kind.LABEL;
            switch (run.kind()) {
                case PLAIN -> parent.appendChild(document.createTextNode(PdfPress.drawable(words)));
                case STRONG -> text(parent, "b", null, words);
                case LABEL -> text(parent, "b", null, "“" + words + "”");
                case LINK -> text(parent, "a", null, words).setAttribute("href", "#" + run.section());
            }
        }
    }

    private Element text(Element parent, String tag, String kind, String text) {
        var child = add(parent, tag, kind);
        child.appendChild(document.createTextNode(PdfPress.drawable(text)));
        return child;
    }

    private Element add(Element parent, String tag, String kind) {
        var child = document.createElement(tag);
        if (kind != null) {
            child.setAttribute("class", kind);
        }
        parent.appendChild(child);
        return child;
    }
}
