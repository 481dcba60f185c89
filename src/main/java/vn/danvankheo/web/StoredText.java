package vn.danvankheo.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bản đang lưu của một ô: what somebody else stored in a field, line by line beside the own text.
 *
 * @param value  all of it
 * @param byLine whether it, or the own text, has several lines
 */
public record StoredText(String value, List<Line> lines, boolean byLine) {

    /**
     * A line of the stored text.
     *
     * @param other whether the own text lacks it
     * @param own   the own line in whose place it stands; null when it stands in none's
     */
    public record Line(String text, boolean other, String own) {
    }

    static StoredText of(String own, String stored) {
        var mine = own.lines().toList();
        var theirs = stored.lines().toList();
        return new StoredText(stored, compared(mine, theirs), mine.size() > 1 || theirs.size() > 1);
    }

    /** A stored choice in its words. @param values all that can be chosen. @param names theirs, in the same order */
    public String chosen(List<?> values, List<?> names) {
        var chosen = value.lines().toList();
        var words = IntStream.range(0, values.size()).filter(at -> chosen.contains(String.valueOf(values.get(at)))).mapToObj(at -> String.valueOf(names.get(at))).collect(Collectors.joining(", "));
        return words.isEmpty() ? value : words;
    }

    /** What differs between two lines that both have is replaced line by line. */
    private static List<Line> compared(List<String> own, List<String> stored) {
        var lines = new ArrayList<Line>();
        var mine = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        // linear space: two long texts without a line in common would otherwise fill the memory
        for (var delta : DiffUtils.diff(own, stored, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                lines.addAll(others(mine, theirs));
                delta.getTarget().getLines().forEach(text -> lines.add(new Line(text, false, null)));
                mine.clear();
                theirs.clear();
            } else {
                mine.addAll(delta.getSource().getLines());
                theirs.addAll(delta.getTarget().getLines());
            }
        }
        lines.addAll(others(mine, theirs));
        return lines;
    }

    private static List<Line> others(List<String> mine, List<String> theirs) {
        return IntStream.range(0, theirs.size()).mapToObj(at -> new Line(theirs.get(at), true, at < mine.size() ? mine.get(at) : null)).toList();
    }
}
