package vn.danvankheo.briefing;

import java.util.List;

/** Kết quả xử lý nhiều báo cáo: what was done, and the units of those that were not, by why. */
record ManyOutcome(int done, List<String> overtaken, List<String> doubtful) {

    boolean isWhole() {
        return overtaken.isEmpty() && doubtful.isEmpty();
    }
}
