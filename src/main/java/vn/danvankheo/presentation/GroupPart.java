package vn.danvankheo.presentation;

import java.util.ArrayList;
import java.util.List;
import vn.danvankheo.scoring.GroupStanding;
import vn.danvankheo.scoring.Standing;

/** Một nhóm chỉ tiêu trên trang, or as much of it as its column holds. @param continued whether it began in an earlier one */
record GroupPart(GroupStanding group, List<Standing> standings, boolean continued) {

    private static final int LETTERS_A_LINE = 40;
    private static final double LINE = 3.9;
    private static final double GAP = 0.9;
    private static final double HEADING = 7;

    /** The groups in columns; one that does not go into what is left of a column begins the next, and goes on in one more when it is higher than a whole one. */
    static List<List<GroupPart>> columns(List<GroupStanding> groups) {
        var parts = new ArrayList<GroupPart>();
        for (var group : groups) {
            var pieces = Fit.pages(group.standings(), standing -> height(standing) * Fit.ROOM / (Fit.ROOM - HEADING));
            for (var at = 0; at < pieces.size(); at++) {
                parts.add(new GroupPart(group, pieces.get(at), at > 0));
            }
        }
        return Fit.pages(parts, GroupPart::height);
    }

    double height() {
        return HEADING + standings.stream().mapToDouble(GroupPart::height).sum();
    }

    private static double height(Standing standing) {
        return Fit.height(standing.target().name(), LETTERS_A_LINE, LINE) + GAP;
    }
}
