package vn.danvankheo.briefing;

import java.util.List;
import java.util.Set;

/** Báo cáo đã soát: what the system noticed in it. @param answered the ids of the targets that it has a figure for */
record LookedThrough(List<Doubt> doubts, Set<Long> answered) {

    static final LookedThrough EMPTY = new LookedThrough(List.of(), Set.of());
}
