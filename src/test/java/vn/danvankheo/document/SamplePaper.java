package vn.danvankheo.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.document.Block.Bullets;
import vn.danvankheo.document.Block.Column;
import vn.danvankheo.document.Block.Heading;
import vn.danvankheo.document.Block.Paragraph;
import vn.danvankheo.document.Block.Row;
import vn.danvankheo.document.Block.Table;

/** A report of phường Phan Chu Trinh with everything in it that papers are made of, three pages long. */
final class SamplePaper {

    /** The 134 letters that Vietnamese has beside those of English. */
    static final List<String> LETTERS = ("àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
            + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ").chars().mapToObj(Character::toString).toList();

    private SamplePaper() {
    }

    static Paper of(LayoutProfile layout, boolean landscape) {
        var body = layout.line() == PaperLine.PARTY
                ? new IssuingBody(PaperLine.PARTY, "Quận ủy Hoàn Kiếm", "Đảng ủy phường Phan Chu Trinh", "ĐU", "Phan Chu Trinh", "Đảng ủy", "Đảng ủy", "Bí thư")
                : new IssuingBody(PaperLine.ADMINISTRATION, "Ủy ban nhân dân quận Hoàn Kiếm", "Ủy ban nhân dân phường Phan Chu Trinh", "UBND", "Phan Chu Trinh",
                        "Văn phòng", "Ủy ban nhân dân", "Chủ tịch");
        var letterhead = new Letterhead(layout, body, LocalDate.of(2024, 2, 5));
        return new Paper("Báo cáo tháng 1-2024, Phường Phan Chu Trinh", layout, landscape, letterhead.head("BC", false), "BÁO CÁO",
                "Kết quả công tác dân vận tháng 1 năm 2024", blocks(), letterhead.closing("Ban Dân vận Quận ủy"));
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>(List.of(new Heading(1, "TÌNH HÌNH"), new Paragraph("Nhân dân phấn khởi. ".repeat(20)), new Heading(2, "Mô hình"),
                new Heading(3, "Mới đăng ký"), new Paragraph(LETTERS.stream().collect(Collectors.joining(" "))),
                new Bullets(List.of("Vận động 30 hộ phân loại rác", "=HYPERLINK(\"http://vi-du.vn\")")), new Heading(1, "SỐ LIỆU")));
        blocks.add(new Table(List.of(new Column("TT", 1, Align.CENTRE), new Column("Chỉ tiêu", 6, Align.LEFT), new Column("Kết quả", 2, Align.RIGHT)), rows()));
        blocks.add(new Heading(1, "NHIỆM VỤ"));
        blocks.add(new Paragraph("Thời hạn:", "trước ngày 20."));
        return blocks;
    }

    private static List<Row> rows() {
        var rows = new ArrayList<>(List.of(Row.of("An sinh xã hội")));
        IntStream.rangeClosed(1, 60).forEach(at -> rows.add(Row.of(Integer.toString(at), "Hộ nghèo được giúp đỡ trong tháng ở tổ dân phố số " + at, "1.234,5")));
        return rows;
    }
}
