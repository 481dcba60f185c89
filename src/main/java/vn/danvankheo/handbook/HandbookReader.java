package vn.danvankheo.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.Assert;

/** Reads the handbook: {@code index.md} names the chapters and, by links, the files of their sections. */
class HandbookReader {

    private static final String FOLDER = "handbook/";
    private static final String ENDING = ".md";

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final Node index = parse("index" + ENDING);

    String title() {
        return Runs.plain(Runs.of(index.getFirstChild()));
    }

    List<Run> lead() {
        return Runs.of(index.getFirstChild().getNext());
    }

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var node = index.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList list) {
                Assert.isInstanceOf(Heading.class, list.getPrevious(), "a chapter has a title");
                chapters.add(new Chapter(Runs.plain(Runs.of(list.getPrevious())), sections(list)));
            }
        }
        return List.copyOf(chapters);
    }

    private List<Section> sections(BulletList list) {
        var sections = new ArrayList<Section>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            Assert.isInstanceOf(Paragraph.class, item.getFirstChild());
            Assert.isInstanceOf(Link.class, item.getFirstChild().getFirstChild());
            sections.add(section(Runs.section((Link) item.getFirstChild().getFirstChild())));
        }
        return List.copyOf(sections);
    }

    private Section section(String id) {
        var first = parse(id + ENDING).getFirstChild();
        Assert.isTrue(first instanceof Heading heading && heading.getLevel() == 1, () -> "section " + id + " has a title");
        return Section.of(id, Runs.plain(Runs.of(first)), Blocks.after(first));
    }

    private Node parse(String file) {
        try {
            return parser.parse(new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the handbook lacks " + file, e);
        }
    }
}
