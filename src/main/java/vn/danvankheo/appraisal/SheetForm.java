package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import java.util.LinkedHashMap;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** A score sheet as typed, by the criterion's code. Its numbers stay text until {@link SheetCheck} reads them. */
@Getter
@Setter
class SheetForm implements Versioned {

    /** Of a sheet that nobody has begun. */
    static final int NONE = -1;

    private int version = NONE;
    private Map<String, MarkForm> marks = new LinkedHashMap<>();
    private String bonus;
    private String bonusReason;

    static SheetForm of(ScoreSheet sheet) {
        var form = new SheetForm();
        form.version = sheet.getVersion();
        sheet.getEntries().forEach((code, entry) -> {
            var mark = new MarkForm();
            var typed = entry.taken() == null ? entry.points() : entry.taken();
            mark.setPoints(typed == null ? null : format(typed));
            mark.setReason(entry.reason());
            form.marks.put(code, mark);
        });
        form.bonus = sheet.getBonus() == null ? null : format(sheet.getBonus());
        form.bonusReason = sheet.getBonusReason();
        return form;
    }

    MarkForm mark(String criterion) {
        return marks.getOrDefault(criterion, new MarkForm());
    }

    static String field(String criterion, String part) {
        return "marks[%s].%s".formatted(criterion, part);
    }
}
