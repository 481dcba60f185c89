package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a report, for comparing units and months. @param districtId null for a district's own. @param undatedTasks of its tasks, those without a day */
public record SaidTexts(long reportId, long unitId, Long districtId, String unitName, YearMonth month, String situation, String limitations, String nextTasks,
        String undatedTasks) {

    boolean isNeighbourOf(SaidTexts other) {
        return unitId != other.unitId && districtId != null && districtId.equals(other.districtId) && month.equals(other.month);
    }

    boolean isMonthBefore(SaidTexts other) {
        return unitId == other.unitId && month.equals(other.month.minusMonths(1));
    }

    Map<ReportSection, String> texts() {
        var texts = new LinkedHashMap<ReportSection, String>();
        texts.put(ReportSection.SITUATION, situation);
        texts.put(ReportSection.LIMITATIONS, limitations);
        texts.put(ReportSection.NEXT_TASKS, nextTasks);
        texts.values().removeIf(text -> text == null || text.equals(BriefingForm.NOTHING));
        return texts;
    }
}
