package vn.danvankheo.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** What each ward is assigned of one target, by the ward's id; empty: nothing is assigned. */
@Getter
@Setter
class AllocationForm implements Versioned {

    private int version;
    private Map<Long, BigDecimal> wards = new LinkedHashMap<>();
    private String reason;

    static AllocationForm of(Target target, List<Allocation> allocations) {
        var form = new AllocationForm();
        form.version = target.getVersion();
        allocations.forEach(allocation -> form.wards.put(allocation.getWard().getId(), allocation.getAssigned()));
        return form;
    }

    @Override
    public Set<String> saidOnce() {
        return Set.of("reason");
    }

    public BigDecimal sum() {
        return wards.values().stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
