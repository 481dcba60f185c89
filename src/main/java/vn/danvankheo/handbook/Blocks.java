package vn.danvankheo.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the blocks of a section; what the handbook has no use for, such as raw HTML, is refused. */
final class Blocks {

    /** From the folder of the texts to that of the pictures, so that readers of the files see them too. */
    private static final String PICTURES = "../static/img/handbook/";

    private Blocks() {
    }

    static List<Block> after(Node title) {
        return siblings(title.getNext()).map(Blocks::block).toList();
    }

    private static Block block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph.getFirstChild() instanceof Image image ? new Block.Shown(picture(image)) : new Block.Words(Runs.of(paragraph));
        } else if (node instanceof Heading) {
            return new Block.Heading(Runs.of(node));
        } else if (node instanceof BlockQuote quote) {
            return new Block.Example(Runs.of(only(quote)));
        } else if (node instanceof OrderedList || node instanceof BulletList) {
            return new Block.Points(node instanceof OrderedList, items((ListBlock) node));
        } else if (node instanceof TableBlock) {
            return grid(node);
        }
        throw new IllegalArgumentException("the handbook has no " + node);
    }

    private static Picture picture(Image image) {
        if (!image.getDestination().startsWith(PICTURES) || image.getNext() != null) {
            throw new IllegalArgumentException("a picture stands alone and in its folder: " + image.getDestination());
        }
        return new Picture(image.getDestination().substring(PICTURES.length()), Runs.plain(Runs.of(image)));
    }

    private static List<List<Run>> items(ListBlock list) {
        return siblings(list.getFirstChild()).map(item -> Runs.of(only(item))).toList();
    }

    private static Block grid(Node table) {
        var head = siblings(table.getFirstChild().getFirstChild()).flatMap(row -> cells(row).stream()).toList();
        var rows = new ArrayList<List<List<Run>>>();
        if (table.getLastChild() != table.getFirstChild()) {
            siblings(table.getLastChild().getFirstChild()).map(Blocks::cells).forEach(rows::add);
        }
        return new Block.Grid(head, List.copyOf(rows));
    }

    private static List<List<Run>> cells(Node row) {
        return siblings(row.getFirstChild()).map(Runs::of).toList();
    }

    private static Node only(Node parent) {
        if (parent.getFirstChild() instanceof Paragraph one && one.getNext() == null) {
            return one;
        }
        throw new IllegalArgumentException("in the handbook a point or an example is one paragraph");
    }

    private static Stream<Node> siblings(Node first) {
        return Stream.iterate(first, node -> node != null, Node::getNext);
    }
}
