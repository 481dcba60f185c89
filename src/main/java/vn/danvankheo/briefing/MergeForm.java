package vn.danvankheo.briefing;

import java.util.LinkedHashSet;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** Which sums are taken into the ward's figures, by the targets' ids, and what was seen of draft and parts. */
@Getter
@Setter
class MergeForm implements Versioned {

    private int version;
    private String seen;
    private Set<Long> take = new LinkedHashSet<>();

    @Override
    public Set<String> saidOnce() {
        return Set.of("take");
    }

    static MergeForm of(MergePlan plan) {
        var form = new MergeForm();
        form.version = plan.sheet().report().getVersion();
        form.seen = plan.seen();
        plan.lines().stream().filter(MergeLine::proposed).forEach(line -> form.take.add(line.line().target().getId()));
        return form;
    }
}
