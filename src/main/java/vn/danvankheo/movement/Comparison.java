package vn.danvankheo.movement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * So với năm trước: a registration against the one that it continues, mục by mục. Example: 12 of 18 are kept, 86 % of the words.
 *
 * @param earlier the model that is continued
 * @param text    of the one that continues it, line by line
 * @param lines   all but what says of itself that it is another year
 */
record Comparison(RegisteredModel earlier, List<RegistrationLine> text, List<ComparedLine> lines) {

    private static final Set<String> ALWAYS_NEW = Set.of("kind", "news");
    /** From here on it counts as copied: a text with its lane and its numbers put right keeps 95 words of a hundred, one with a passage of two rewritten under 60. */
    private static final int COPIED = 90;

    /** @param before the earlier registration's lines; {@code after} has the same ones in the same order */
    static Comparison of(RegisteredModel earlier, List<RegistrationLine> before, List<RegistrationLine> after) {
        return new Comparison(earlier, after, IntStream.range(0, after.size()).filter(at -> !ALWAYS_NEW.contains(after.get(at).field()))
                .mapToObj(at -> ComparedLine.of(before.get(at), after.get(at))).filter(ComparedLine::isWritten).toList());
    }

    public List<ComparedLine> changed() {
        return lines.stream().filter(line -> !line.isKept()).toList();
    }

    public List<ComparedLine> kept() {
        return lines.stream().filter(ComparedLine::isKept).toList();
    }

    /** Of this year's words, how many in a hundred stood in last year's text; 100 only when all did. */
    public int keptPercent() {
        return 100 * lines.stream().mapToInt(ComparedLine::keptWords).sum() / lines.stream().mapToInt(ComparedLine::words).sum();
    }

    /** Renewed with last year's text, as good as unchanged. */
    public boolean isCopied() {
        return keptPercent() >= COPIED;
    }
}
