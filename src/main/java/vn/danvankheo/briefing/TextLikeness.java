package vn.danvankheo.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.danvankheo.text.VietnameseText;

/**
 * Độ giống nhau: whether one text was copied from another. Marks, letter case and points do not count; a long text may have some words put right.
 * Example: two reports of forty words that differ in a name and a number are alike, two that speak of the same work in their own words are not.
 */
final class TextLikeness {

    /** Shorter texts say the same by chance. */
    private static final int SHORTEST = 6;
    /** From here on a text with some words put right is still the same one. */
    private static final int LONG = 20;
    private static final int RUN = 3;
    private static final double COPIED = 0.6;

    private TextLikeness() {
    }

    static boolean isCopied(String text, String other) {
        var words = words(text);
        var others = words(other);
        if (words.size() < SHORTEST || words.equals(others)) {
            return words.size() >= SHORTEST;
        }
        return words.size() >= LONG && others.size() >= LONG && share(runs(words), runs(others)) >= COPIED;
    }

    private static double share(Set<String> runs, Set<String> others) {
        var common = runs.stream().filter(others::contains).count();
        return (double) common / (runs.size() + others.size() - common);
    }

    private static List<String> words(String text) {
        return List.of(VietnameseText.folded(text).split(" "));
    }

    private static Set<String> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(at -> String.join(" ", words.subList(at, at + RUN))).collect(Collectors.toCollection(HashSet::new));
    }
}
