package vn.danvankheo.organization;

import java.time.LocalDate;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** Closing a unit: the first day on which it no longer exists. */
@Getter
@Setter
class CloseForm implements Versioned {

    private int version;
    private LocalDate day;

    @Override
    public Set<String> saidOnce() {
        return Set.of("day");
    }

    static CloseForm of(Unit unit, LocalDate day) {
        var form = new CloseForm();
        form.version = unit.getVersion();
        form.day = day;
        return form;
    }
}
