package vn.danvankheo.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import vn.danvankheo.briefing.FigureEntry;
import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.target.GroupEntry;

/** Which row is about which figure: told in eight bytes each, since there may be millions, and a report has some dozens. */
class FigureClaims {

    private static final int FIRST_ROOM = 32;

    /** By report: the number of a target, then the row that is about it, again and again; zeros follow. */
    private final Map<ReportEntry.Key, int[]> claims = new HashMap<>();
    private final Map<GroupEntry.Key, Integer> targets = new HashMap<>();

    /** Says that a row is about a figure; the second row about the same is a fault that names the first. */
    void claim(FigureEntry.Key figure, RowReader row, String column) {
        var target = targets.computeIfAbsent(figure.target(), unknown -> targets.size() + 1);
        var told = claims.computeIfAbsent(figure.report(), unknown -> new int[FIRST_ROOM]);
        var at = 0;
        while (at < told.length && told[at] != 0 && told[at] != target) {
            at += 2;
        }
        if (at == told.length) {
            told = Arrays.copyOf(told, 2 * told.length);
            claims.put(figure.report(), told);
        }
        if (told[at] == 0) {
            told[at] = target;
            told[at + 1] = row.number();
        } else if (told[at + 1] != row.number()) {
            row.fault(column, "duplicate", String.valueOf(told[at + 1]));
        }
    }
}
