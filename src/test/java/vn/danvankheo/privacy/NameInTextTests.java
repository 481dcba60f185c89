package vn.danvankheo.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is named in passing, as people write: with marks and without, over two lines, with a telephone number in groups. */
class NameInTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nguyễn Văn Ấm  | Ông Nguyễn Văn Ấm, tổ 7, hiến đất.        | Ông Người đã được xóa thông tin, tổ 7, hiến đất.",
        "nguyen van am  | ÔNG NGUYỄN VĂN ẤM HIẾN ĐẤT                | ÔNG Người đã được xóa thông tin HIẾN ĐẤT",
        "Nguyễn Văn Ấm  | (Nguyen  Van-Am)                          | (Người đã được xóa thông tin)",
        "Đỗ Thị Đào     | Do Thi Dao và Đỗ Thị Đào                  | Người đã được xóa thông tin và Người đã được xóa thông tin",
        "Nguyễn Văn Ấm  | Nguyễn Văn Ấmm và Nguyễn Văn              | Nguyễn Văn Ấmm và Nguyễn Văn",
        "am@example.vn  | 550 no such user <Am@Example.vn>          | 550 no such user <Người đã được xóa thông tin>",
        "0901 234 567   | Gọi 0901.234.567 hoặc (090)123-4567.      | Gọi Người đã được xóa thông tin hoặc (Người đã được xóa thông tin.",
        "0901234567     | Tổng 1.0901234567 đồng, số 10901234567    | Tổng 1.0901234567 đồng, số 10901234567"})
    void onlyThePersonGoes(String typed, String text, String left) {
        assertThat(NameInText.of(typed).orElseThrow().without(text)).isEqualTo(left);
    }

    @Test
    void marksApartAndNamesOverTwoLinesAreFoundToo() {
        var apart = Normalizer.normalize("Bà Nguyễn Văn Ấm ạ", Normalizer.Form.NFD);

        assertThat(NameInText.of("Nguyễn Văn Ấm").orElseThrow().without(apart)).isEqualTo(Normalizer.normalize("Bà ", Normalizer.Form.NFD) + Erasure.NOBODY + Normalizer.normalize(" ạ", Normalizer.Form.NFD));
        assertThat(NameInText.of("Nguyễn Văn Ấm").orElseThrow().without("Nguyễn\nVăn Ấm")).isEqualTo(Erasure.NOBODY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Ấm", "...", "090 123", "12/2023"})
    void whatMayBeManyPeoplesIsNotTaken(String typed) {
        assertThat(NameInText.of(typed)).isEmpty();
    }
}
