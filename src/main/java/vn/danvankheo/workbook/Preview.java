package vn.danvankheo.workbook;

import java.util.List;
import java.util.stream.Collectors;

/** Xem trước: what an import will write, in numbers, and what is odd about it. @param ignored sheets and columns that were passed over */
record Preview(List<SheetCount> counts, List<Remark> warnings, int warningCount, List<String> ignored) {

    static Preview of(ImportPlan plan) {
        return new Preview(plan.counts(), plan.findings().warnings(), plan.findings().warningCount(), plan.ignored());
    }

    public boolean changesSomething() {
        return counts.stream().anyMatch(SheetCount::changesSomething);
    }

    /** For the audit trail: {@code units: 365 mới, 0 thay đổi, 0 giữ nguyên; …}. */
    String inWords() {
        return counts.stream().map(count -> "%s: %d mới, %d thay đổi, %d giữ nguyên".formatted(count.sheet(), count.fresh(), count.changed(), count.unchanged()))
                .collect(Collectors.joining("; "));
    }
}
