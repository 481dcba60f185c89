package vn.danvankheo.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danvankheo.web.NotFoundException;

/** Loại văn bản: the papers of which a district may have a Word template of its own, in each line that it is issued in. */
enum PaperKind {
    REPORT("bao-cao", PaperLine.PARTY),
    CONSOLIDATED("bao-cao-tong-hop", PaperLine.PARTY),
    TARGETS("bieu-chi-tieu", PaperLine.PARTY),
    REGISTER("danh-sach-mo-hinh", PaperLine.PARTY),
    REGISTRATION("phieu-dang-ky", PaperLine.PARTY, PaperLine.ADMINISTRATION),
    SCORE_SHEET("phieu-cham", PaperLine.PARTY),
    SCORE_TOTALS("bang-tong-hop-diem", PaperLine.PARTY),
    MINUTES("bien-ban-khao-sat", PaperLine.PARTY),
    PROPOSAL("to-trinh", PaperLine.PARTY),
    DECISION("quyet-dinh-cong-nhan", PaperLine.PARTY, PaperLine.ADMINISTRATION),
    COMMENDATION("quyet-dinh-khen-thuong", PaperLine.PARTY, PaperLine.ADMINISTRATION);

    private final String path;
    private final List<PaperLine> lines;

    PaperKind(String path, PaperLine... lines) {
        this.path = path;
        this.lines = List.of(lines);
    }

    /** Its part of an address. */
    public String path() {
        return path;
    }

    public List<PaperLine> lines() {
        return lines;
    }

    /** @throws NotFoundException when there is no such kind, or it is not issued in the line */
    static PaperKind of(String path, PaperLine line) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path) && kind.lines.contains(line)).findFirst().orElseThrow(() -> new NotFoundException("paper " + path));
    }

    /** @throws NotFoundException when there is no such line */
    static PaperLine line(String path) {
        return Stream.of(PaperLine.values()).filter(line -> line.name().toLowerCase(Locale.ROOT).equals(path)).findFirst().orElseThrow(() -> new NotFoundException("line " + path));
    }
}
