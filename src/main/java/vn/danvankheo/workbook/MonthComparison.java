package vn.danvankheo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.danvankheo.briefing.FigureValue;

/**
 * So sánh trước khi lưu: what stands in the draft now beside what the file says, only where they differ.
 *
 * @param absent lines that the file no longer has; they stay as they are
 */
record MonthComparison(List<Change> figures, List<Change> texts, int unchanged, int absent) {

    /** One answer that changes. Null: nothing stands there. */
    record Change(String name, String unit, String now, String inFile) {
    }

    static MonthComparison between(MonthForm form, MonthAnswers answers) {
        var figures = new ArrayList<Change>();
        var texts = new ArrayList<Change>();
        var unchanged = 0;
        for (var line : form.asked()) {
            var target = line.target();
            if (!answers.figures().containsKey(target.getCode())) {
                continue;
            }
            var inFile = answers.figures().get(target.getCode());
            if (isSame(line.filed(), inFile)) {
                unchanged++;
            } else {
                figures.add(new Change(target.getName(), target.getTerms().figureUnit(), words(line.filed()), words(inFile)));
            }
        }
        for (var text : answers.texts().entrySet()) {
            var now = text.getKey().getWritten().apply(form.sheet().report());
            if (Objects.equals(now, text.getValue())) {
                unchanged++;
            } else {
                texts.add(new Change(text.getKey().getTitle(), "", now, text.getValue()));
            }
        }
        return new MonthComparison(figures, texts, unchanged, answers.absent());
    }

    public boolean changesSomething() {
        return changes() > 0;
    }

    public int changes() {
        return figures.size() + texts.size();
    }

    private static boolean isSame(FigureValue one, FigureValue other) {
        return one == null ? other == null : one.isSameAs(other);
    }

    private static String words(FigureValue value) {
        return value == null ? null : value.words();
    }
}
