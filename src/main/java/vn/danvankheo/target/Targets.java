package vn.danvankheo.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chỉ tiêu của năm: what other features ask about targets. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Targets {

    private final TargetSetRepository sets;
    private final TargetRepository targets;

    public Optional<TargetSet> set(long district, int year) {
        return sets.findByDistrictIdAndYear(district, year);
    }

    /** Every target of a set, withdrawn ones too, in the order of groups and targets; their groups are loaded. */
    public List<Target> inOrder(long set) {
        return targets.inOrder(set);
    }

    /** The same of a district's year; none when it set none. */
    public List<Target> inOrder(long district, int year) {
        return targets.inOrder(district, year);
    }

    public List<TargetGroup> groups(long set) {
        return sets.groups(set);
    }

    public List<AllocationRow> allocations(long set) {
        return sets.allocations(set);
    }

    /** The years for which the district set targets, the newest first. */
    public List<Integer> years(long district) {
        return sets.years(district);
    }

    /** Certain targets, in the order of groups and targets. */
    public List<Target> named(Collection<Long> ids) {
        return targets.named(ids);
    }

    /** With its group, set and district loaded. */
    public Optional<Target> find(long id) {
        return targets.findById(id);
    }
}
