package vn.danvankheo.document;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.util.StringUtils;
import vn.danvankheo.organization.Unit;

/**
 * Cơ quan ban hành: who a paper comes from, named as on the paper's day.
 *
 * @param parent     the body above; null when it is not known
 * @param sign       its letters in the paper's number: {@code ĐU}
 * @param place      where it sits, before the date
 * @param archive    who keeps a copy: {@code Đảng ủy}
 * @param collective on whose behalf the signer signs; null when in the own name
 */
record IssuingBody(PaperLine line, String parent, String name, String sign, String place, String archive, String collective, String signer) {

    private static final LocalDate BOARDS_MERGED = LocalDate.of(2025, 2, 3);
    private static final Map<String, String> COMMITTEES = Map.of(
            "Quận ", "Quận ủy", "Huyện ", "Huyện ủy", "Thị xã ", "Thị ủy", "Thành phố ", "Thành ủy", "Tỉnh ", "Tỉnh ủy");

    /** The body that writes a unit's papers: a ward's party committee, a district's board of mobilisation, a cell, group or organisation itself. */
    static IssuingBody of(Unit unit, LocalDate day) {
        return switch (unit.getKind()) {
            case DISTRICT -> board(unit, day);
            case WARD -> new IssuingBody(PaperLine.PARTY, committee(unit.owningDistrict(), day), committee(unit, day), "ĐU", unit.shortNameOn(day), "Đảng ủy",
                    "Đảng ủy", "Bí thư");
            case PARTY_CELL -> new IssuingBody(PaperLine.PARTY, committee(unit.getParent(), day), unit.nameOn(day), "CB", place(unit, day), "Chi bộ", "Chi bộ", "Bí thư");
            case RESIDENTIAL_GROUP -> new IssuingBody(PaperLine.ADMINISTRATION, "Ủy ban nhân dân " + StringUtils.uncapitalize(unit.getParent().nameOn(day)),
                    unit.nameOn(day), "TDP", place(unit, day), "Tổ dân phố", null, "Tổ trưởng");
            case MASS_ORGANIZATION -> new IssuingBody(PaperLine.ADMINISTRATION, "Ủy ban Mặt trận Tổ quốc Việt Nam " + StringUtils.uncapitalize(unit.getParent().nameOn(day)),
                    unit.nameOn(day), "MTTQ", place(unit, day), "Văn thư", null, "Đại diện đơn vị");
        };
    }

    /** {@code Ban Dân vận Quận ủy Hoàn Kiếm} */
    String fullName() {
        return name + " " + parent;
    }

    private static IssuingBody board(Unit district, LocalDate day) {
        var committee = committee(district, day);
        if (committee.startsWith("Đảng ủy")) {
            return new IssuingBody(PaperLine.PARTY, committee, "Ban Xây dựng Đảng", "BXDĐ", district.shortNameOn(day), "Ban", null, "Trưởng ban");
        }
        var merged = !day.isBefore(BOARDS_MERGED);
        return new IssuingBody(PaperLine.PARTY, committee, merged ? "Ban Tuyên giáo và Dân vận" : "Ban Dân vận", merged ? "BTGDV" : "BDV",
                district.shortNameOn(day), "Ban", null, "Trưởng ban");
    }

    /** {@code Quận Hoàn Kiếm} has a {@code Quận ủy Hoàn Kiếm}, {@code Phường Hàng Bạc} a {@code Đảng ủy phường Hàng Bạc}. */
    private static String committee(Unit unit, LocalDate day) {
        var name = unit.nameOn(day);
        return COMMITTEES.entrySet().stream().filter(word -> name.startsWith(word.getKey())).findFirst()
                .map(word -> word.getValue() + " " + name.substring(word.getKey().length()))
                .orElseGet(() -> "Đảng ủy " + StringUtils.uncapitalize(name));
    }

    private static String place(Unit unit, LocalDate day) {
        return unit.getParent().shortNameOn(day);
    }
}
