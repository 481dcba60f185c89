package vn.danvankheo.movement;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Một mục của hai năm: the same line of two registrations, word by word.
 *
 * @param words     of the later text
 * @param keptWords of the later text that the earlier one has as well, in the same order
 */
record ComparedLine(String field, List<TextPiece> before, List<TextPiece> after, int words, int keptWords) {

    /** A word with the blanks behind it, or what stands between two words. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+\\s*|[^\\p{L}\\p{M}\\p{N}]+");

    static ComparedLine of(RegistrationLine earlier, RegistrationLine later) {
        // linear space: two long texts without a word in common would otherwise fill the memory
        var deltas = DiffUtils.diff(tokens(earlier.text()), tokens(later.text()), new MyersDiffWithLinearSpace<>(ComparedLine::isSame), null, true).getDeltas();
        return new ComparedLine(later.field(), pieces(deltas, AbstractDelta::getSource), pieces(deltas, AbstractDelta::getTarget),
                words(deltas.stream()), words(deltas.stream().filter(ComparedLine::isKept)));
    }

    public boolean isWritten() {
        return !before.isEmpty() || !after.isEmpty();
    }

    public boolean isKept() {
        return Stream.concat(before.stream(), after.stream()).noneMatch(TextPiece::changed);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(Objects.requireNonNullElse(text, "")).results().map(MatchResult::group).toList();
    }

    private static boolean isSame(String earlier, String later) {
        return earlier.strip().equals(later.strip());
    }

    private static boolean isKept(AbstractDelta<String> delta) {
        return delta.getType() == DeltaType.EQUAL;
    }

    private static List<TextPiece> pieces(List<AbstractDelta<String>> deltas, Function<AbstractDelta<String>, Chunk<String>> side) {
        return deltas.stream().map(delta -> new TextPiece(String.join("", side.apply(delta).getLines()), !isKept(delta))).filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static int words(Stream<AbstractDelta<String>> deltas) {
        return (int) deltas.flatMap(delta -> delta.getTarget().getLines().stream()).filter(token -> Character.isLetterOrDigit(token.codePointAt(0))).count();
    }
}
