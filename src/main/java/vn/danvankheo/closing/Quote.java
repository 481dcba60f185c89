package vn.danvankheo.closing;

/** Đoạn trích: a ward's paragraph in the district's report, with where it comes from. @param section of the ward's report */
public record Quote(String unitCode, String unit, String section, String text) {

    /** {@code Phường Hàng Bạc, mục Hạn chế, nguyên nhân}. */
    public String source() {
        return "%s, mục %s".formatted(unit, section);
    }

    Quote worded(String words) {
        return new Quote(unitCode, unit, section, words);
    }
}
