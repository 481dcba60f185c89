package vn.danvankheo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvankheo.document.Block.Bullets;
import vn.danvankheo.document.Block.Paragraph;

class BlockTests {

    @Test
    void linesThatBeginWithADashAreAList() {
        assertThat(Block.of("Tháng tới:\n- vận động 30 hộ\n+ dọn ngõ\n\nBáo cáo ngày 20.")).containsExactly(
                new Paragraph("Tháng tới:"), new Bullets(List.of("vận động 30 hộ", "dọn ngõ")), new Paragraph("Báo cáo ngày 20."));
    }

    @Test
    void aNegativeNumberIsNoListAndAFormulaIsText() {
        assertThat(Block.of("-5 độ\n=1+1")).containsExactly(new Paragraph("-5 độ"), new Paragraph("=1+1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n "})
    void nothingWrittenIsSaidSo(String typed) {
        assertThat(Block.of(typed)).containsExactly(new Paragraph("Không có."));
    }

    @Test
    void aLongNameIsBrokenIntoLinesOfAboutTheSameLength() {
        assertThat(Tinos.balanced("ĐẢNG ỦY PHƯỜNG HÀNG BẠC", 14, 71)).containsExactly("ĐẢNG ỦY PHƯỜNG", "HÀNG BẠC");
        assertThat(Tinos.balanced("BAN DÂN VẬN", 14, 71)).containsExactly("BAN DÂN VẬN");
        assertThat(Tinos.balanced("KHÔNGCÓDẤUCÁCHNÀOTRONGTÊN", 14, 20)).hasSize(1);
    }
}
