package vn.danvankheo.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong (faults, which block) or odd (warnings, which do not). All are counted, the first {@value #SHOWN} kept. */
class Findings {

    static final int SHOWN = 200;
    private static final Comparator<Remark> IN_ORDER =
            Comparator.comparing((Remark remark) -> Sheet.of(remark.sheet()).orElseThrow()).thenComparing(Remark::row);

    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();
    private int faultCount;
    private int warningCount;

    void fault(Remark fault) {
        if (++faultCount <= SHOWN) {
            faults.add(fault);
        }
    }

    void warn(Remark warning) {
        if (++warningCount <= SHOWN) {
            warnings.add(warning);
        }
    }

    boolean isFaulty() {
        return faultCount > 0;
    }

    public int faultCount() {
        return faultCount;
    }

    public int warningCount() {
        return warningCount;
    }

    public List<Remark> faults() {
        return faults.stream().sorted(IN_ORDER).toList();
    }

    public List<Remark> warnings() {
        return warnings.stream().sorted(IN_ORDER).toList();
    }
}
