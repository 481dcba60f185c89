package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import vn.danvankheo.organization.District;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.Terms;

/** Finds a target's course, and what stands behind it: the same target of the year before. */
@Service
@RequiredArgsConstructor
public class TargetCourses {

    private final ScoringService scoring;

    /** @param wardCode null: the whole district's */
    public TargetCourse of(Target target, DistrictScoring scored, District district, String wardCode) {
        var course = wardCode == null ? scored.official().districtCourse(target.getCode(), scored.asOf()) : scored.official().wardCourse(target.getCode(), wardCode, scored.asOf());
        var before = scoring.scoring(district.getId(), scored.asOf().minusYears(1).withMonth(12)).flatMap(last -> values(target, last, wardCode));
        return new TargetCourse(course, before.orElse(List.of()));
    }

    /** A target goes on under its code; what is counted otherwise than a year before is not laid beside it. */
    private static Optional<List<BigDecimal>> values(Target target, DistrictScoring last, String wardCode) {
        var series = wardCode == null ? last.official().districtSeries(last.asOf()) : last.official().wardSeries(wardCode, last.asOf());
        return last.target(target.getCode()).filter(then -> isComparable(then.getTerms(), target.getTerms())).map(then -> series.get(then.getCode()));
    }

    private static boolean isComparable(Terms then, Terms now) {
        return then.unit().equalsIgnoreCase(now.unit()) && then.measure() == now.measure() && then.basis() == now.basis()
                && then.accumulation() == now.accumulation() && then.consolidation() == now.consolidation() && then.scope() == now.scope();
    }
}
