package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLikenessTests {

    private static final String FLOWER_WALL = "Tổ dân vận ngõ 12 vận động 30 hộ góp ngày công sơn lại tường rào, trồng hoa dọc ngõ, "
            + "lắp hai bình chữa cháy chung; chi hội phụ nữ nhận chăm bồn hoa vào sáng thứ bảy hằng tuần.";

    @Test
    void marksLettersAndPointsDoNotCount() {
        assertThat(TextLikeness.isCopied(FLOWER_WALL, FLOWER_WALL.toUpperCase().replace(",", " -"))).isTrue();
        assertThat(TextLikeness.isCopied("Dư luận ủng hộ việc dẹp vỉa hè.", "Dư luận uỷ hộ việc dẹp vỉa hè.")).isFalse();
    }

    @Test
    void aTextWithAFewWordsPutRightIsTheSame() {
        assertThat(TextLikeness.isCopied(FLOWER_WALL, FLOWER_WALL.replace("ngõ 12", "ngõ 15").replace("thứ bảy", "chủ nhật"))).isTrue();
    }

    @Test
    void theSameWorkInOtherWordsIsAnother() {
        assertThat(TextLikeness.isCopied(FLOWER_WALL, "Ngõ 12 có 30 hộ cùng sơn tường rào và trồng hoa; hai bình chữa cháy dùng chung đã lắp, "
                + "bồn hoa do chi hội phụ nữ chăm mỗi sáng thứ bảy, nhân dân trong ngõ phấn khởi.")).isFalse();
    }

    @Test
    void aShortSentenceIsTheSameByChance() {
        assertThat(TextLikeness.isCopied("Nhân dân phấn khởi.", "Nhân dân phấn khởi.")).isFalse();
    }
}
