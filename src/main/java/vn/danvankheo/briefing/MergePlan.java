package vn.danvankheo.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Kế hoạch ghép: what the parts of the units would make of their ward's draft. */
record MergePlan(ReportSheet sheet, PartProgress progress, List<MergeLine> lines) {

    static MergePlan of(ReportSheet sheet, PartProgress progress) {
        var lines = new ArrayList<MergeLine>();
        for (var group : sheet.groups()) {
            for (var line : group.lines()) {
                var id = line.target().getId();
                var saying = progress.parts().stream().filter(part -> part.getFigures().containsKey(id)).toList();
                if (!saying.isEmpty() && !line.isFromRegister()) {
                    var sum = saying.stream().map(part -> part.getFigures().get(id)).reduce(FigureValue::plus).orElseThrow();
                    lines.add(new MergeLine(line, sum, saying.stream().map(part -> new MergeLine.Share(part.getUnit().getName(), part.getFigures().get(id))).toList(),
                            !sum.isSameAs(line.filed()) && (line.isMissing() || saying.stream().anyMatch(UnitPart::isToMerge))));
                }
            }
        }
        return new MergePlan(sheet, progress, lines);
    }

    /** The paragraphs that are not in the ward's text yet. */
    public List<String> paragraphs() {
        return progress.parts().stream().filter(UnitPart::isToMerge).map(UnitPart::paragraph).filter(Objects::nonNull).toList();
    }

    /** The ward's text with them. */
    String situation() {
        var text = sheet.report().getSituation();
        for (var part : progress.parts()) {
            if (part.isToMerge()) {
                text = part.mergedInto(text);
            }
        }
        return text;
    }

    public boolean changesSomething() {
        return progress.toMerge() > 0 || lines.stream().anyMatch(line -> !line.isSame());
    }

    /** Which parts were seen, each in which version: {@code 12:0 15:3}. */
    public String seen() {
        return progress.parts().stream().map(part -> part.getId() + ":" + part.getVersion()).collect(Collectors.joining(" "));
    }
}
