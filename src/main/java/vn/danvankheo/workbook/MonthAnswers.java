package vn.danvankheo.workbook;

import java.util.Map;

import vn.danvankheo.briefing.FigureValue;

/**
 * Câu trả lời trong tệp: what a returned workbook answers, by the lines' codes; an emptied cell is a line without a value.
 *
 * @param absent how many lines the file no longer has; they stay as they are
 */
record MonthAnswers(Map<String, FigureValue> figures, Map<TextLine, String> texts, int absent) {
}
