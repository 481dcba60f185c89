package vn.danvankheo.briefing;

import java.util.Map;

/**
 * Câu trả lời cho bản nháp: what replaces the answers of a draft.
 *
 * @param figures by the targets' ids; one without a value is taken away, one that does not stand here stays
 */
public record DraftAnswers(Map<Long, FigureValue> figures, String situation, String limitations, String nextTasks) {
}
