package vn.danvankheo.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Bảng đếm: how many standings have each verdict. */
public record Tally(Map<Verdict, Integer> counts) {

    public Tally {
        var everyVerdict = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) {
            everyVerdict.put(verdict, counts.getOrDefault(verdict, 0));
        }
        counts = Collections.unmodifiableMap(everyVerdict);
    }

    static Tally of(Collection<Standing> standings) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        standings.forEach(standing -> counts.merge(standing.verdict(), 1, Integer::sum));
        return new Tally(counts);
    }

    public int of(Verdict verdict) {
        return counts.get(verdict);
    }

    /** The targets that are judged at all: every one that is not {@code NOT_ASSESSED}. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - of(Verdict.NOT_ASSESSED);
    }

    public Completion completion() {
        return new Completion(of(Verdict.EXCEEDED), of(Verdict.MET), total());
    }
}
