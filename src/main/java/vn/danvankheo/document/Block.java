package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/** Đoạn: a part of a paper's body; the text in it is only text. */
sealed interface Block {

    /** A paragraph. @param lead its first words, in bold; null without */
    record Paragraph(String lead, String text) implements Block {

        Paragraph(String text) {
            this(null, text);
        }
    }

    /** A heading of level 1, 2 or 3; its number comes from its place. */
    record Heading(int level, String text) implements Block {

        public Heading {
            Assert.isTrue(level >= 1 && level <= 3, "headings have three levels");
        }
    }

    /** Words in the middle, in bold. */
    record Title(String text) implements Block {
    }

    /** Gạch đầu dòng. */
    record Bullets(List<String> items) implements Block {
    }

    /** A table whose head stands on each of its pages and whose rows are not split between two. */
    record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            Assert.notEmpty(columns, "a table has columns");
            Assert.isTrue(rows.stream().allMatch(row -> row.isGroup() || row.cells().size() == columns.size()), "a row fills its columns");
        }

        int weight() {
            return columns.stream().mapToInt(Column::weight).sum();
        }
    }

    /** @param weight its share of the table's width */
    record Column(String title, int weight, Align align) {
    }

    /** How a column's text stands. */
    enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** A line of a table; one of a single cell names the group of those that follow. */
    record Row(List<String> cells) {

        static Row of(String... cells) {
            return new Row(List.of(cells));
        }

        boolean isGroup() {
            return cells.size() == 1;
        }
    }

    /** What people typed: a paragraph a line, those that begin with a dash or a dot as a list; nothing typed is said so. */
    static List<Block> of(String typed) {
        if (!StringUtils.hasText(typed)) {
            return List.of(new Paragraph("Không có."));
        }
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        typed.lines().map(String::strip).filter(StringUtils::hasText).forEach(line -> {
            if (line.matches("[-–+•]\\h.*")) {
                items.add(line.substring(1).strip());
                return;
            }
            addList(items, blocks);
            blocks.add(new Paragraph(line));
        });
        addList(items, blocks);
        return blocks;
    }

    private static void addList(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(items)));
            items.clear();
        }
    }
}
