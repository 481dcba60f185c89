package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedLinesTests {

    @Test
    void rowsComeBackAsTheyWereHoweverManyThereAre() {
        var lines = new PackedLines();
        var written = new ArrayList<Table.Line>();
        for (var number = 2; number < 2 * PackedLines.BLOCK + 10; number++) {
            written.add(new Table.Line(number, List.of(Cell.of("Phường Hàng Bạc\n" + number), Cell.EMPTY, Cell.written("1.50"), Cell.of(new BigDecimal("0.300000000000000")),
                    Cell.of(LocalDateTime.of(2023, 11, 18, 9, 30)))));
        }

        lines.addAll(written);

        assertThat(lines.stream().toList()).isEqualTo(written);
        assertThat(lines.blocks().mapToInt(List::size)).containsExactly(PackedLines.BLOCK, PackedLines.BLOCK, 8);
        assertThat(lines.get(PackedLines.BLOCK + 3)).isEqualTo(written.get(PackedLines.BLOCK + 3));
        assertThat(lines.get(lines.size() - 1)).isEqualTo(written.get(written.size() - 1));
    }

    @Test
    void longRowsArePackedEarlier() {
        var lines = new PackedLines();
        var text = Cell.of("x".repeat(RowReader.TEXT));

        for (var number = 2; number < 1_002; number++) {
            lines.add(new Table.Line(number, List.of(text)));
        }

        assertThat(lines.blocks().mapToInt(List::size)).containsExactly(501, 499);
    }
}
