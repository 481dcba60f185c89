package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.danvankheo.web.VietnameseNumbers;

/** Số đếm của một mục: {@code Số buổi tuyên truyền: 12 buổi}. */
public record SectionCount(String key, String label, BigDecimal number, String unit) {

    /** Those that were written. */
    static List<SectionCount> written(SectionCount... counts) {
        return Stream.of(counts).filter(count -> count.number != null).toList();
    }

    public String told() {
        return label + ": " + words();
    }

    public String words() {
        return VietnameseNumbers.format(number) + " " + unit;
    }
}
