package vn.danvankheo.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsTests {

    private static final Parser MARKDOWN = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void wordsOfTheScreenStandApart() {
        assertThat(Runs.of(first("Bấm «Duyệt» **ngay**; xem [Bàn duyệt](ban-duyet.md)."))).containsExactly(
                new Run(Run.Kind.PLAIN, "Bấm ", null), new Run(Run.Kind.LABEL, "Duyệt", null), new Run(Run.Kind.PLAIN, " ", null), new Run(Run.Kind.STRONG, "ngay", null),
                new Run(Run.Kind.PLAIN, "; xem ", null), new Run(Run.Kind.LINK, "Bàn duyệt", "ban-duyet"), new Run(Run.Kind.PLAIN, ".", null));
    }

    @Test
    void stepsTablesAndPicturesAreRead() {
        var read = Blocks.after(first("# Tên\n\nMột câu.\n\n1. Mở.\n2. Đóng.\n\n| a | b |\n| --- | --- |\n| c | d |\n\n![Bàn duyệt](../static/img/handbook/ban-duyet.png)"));

        assertThat(read).extracting(Block::kind).containsExactly("Words", "Points", "Grid", "Shown");
        assertThat(((Block.Points) read.get(1)).numbered()).isTrue();
        assertThat(((Block.Grid) read.get(2)).rows()).hasSize(1);
        assertThat(((Block.Shown) read.get(3)).picture().getName()).isEqualTo("ban-duyet.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "một <b>chữ</b>", "[xem](https://example.vn)", "[xem](javascript:alert)", "![x](https://example.vn/x.png)", "```\nmã\n```", "- một\n  - hai"})
    void whatTheHandbookHasNoUseForIsRefused(String markdown) {
        assertThatThrownBy(() -> Blocks.after(first("# Tên\n\n" + markdown))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Node first(String markdown) {
        return MARKDOWN.parse(markdown).getFirstChild();
    }
}
