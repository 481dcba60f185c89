package vn.danvankheo.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.Assert;

/**
 * Mục: what one needs to know for one piece of work.
 *
 * @param id      stands in addresses; it is the file's name
 * @param lead    its first sentences, which are the page's help as well
 * @param example null: none
 */
record Section(String id, String title, List<Run> lead, List<Run> example, List<Block> blocks) {

    Section {
        Assert.hasText(title, () -> "section " + id + " has a title");
        Assert.notEmpty(lead, () -> "section " + id + " begins with a sentence");
    }

    /** @param read the file's blocks; the first are the lead and, if it comes next, the example */
    static Section of(String id, String title, List<Block> read) {
        Assert.isTrue(!read.isEmpty() && read.get(0) instanceof Block.Words, () -> "section " + id + " begins with a sentence");
        var lead = ((Block.Words) read.get(0)).runs();
        if (read.size() > 1 && read.get(1) instanceof Block.Example example) {
            return new Section(id, title, lead, example.runs(), read.subList(2, read.size()));
        }
        return new Section(id, title, lead, null, read.subList(1, read.size()));
    }

    List<Picture> pictures() {
        return blocks.stream().flatMap(block -> block instanceof Block.Shown shown ? Stream.of(shown.picture()) : Stream.empty()).toList();
    }
}
