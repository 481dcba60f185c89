package vn.danvankheo.search;

import java.util.Arrays;
import java.util.List;

/** Gõ sai: whether folded words are meant by others that were mistyped, and what keys stand for that no typewriter turned into letters. */
final class Misspelling {

    private static final int LONG = 6;
    private static final int FEWEST_LETTERS = 3;

    private Misspelling() {
    }

    /** Whether each typed word is one of the text's but for a slip: a letter too many, too few, another or two in the wrong order; in long words two slips. Short words and numbers are none. */
    static boolean isOf(List<String> typed, String folded) {
        var words = Arrays.asList(folded.split(" "));
        return typed.stream().allMatch(word -> words.stream().anyMatch(meant -> meant.startsWith(word) || isSlip(word, meant)));
    }

    private static boolean isSlip(String typed, String meant) {
        return typed.length() >= FEWEST_LETTERS && !Character.isDigit(typed.charAt(typed.length() - 1)) && distance(typed, meant) <= (typed.length() < LONG ? 1 : 2);
    }

    /** How many letters are to be put in, left out, changed or swapped. */
    static int distance(String one, String other) {
        var ways = new int[one.length() + 1][other.length() + 1];
        for (var at = 0; at <= one.length(); at++) {
            for (var to = 0; to <= other.length(); to++) {
                if (at == 0 || to == 0) {
                    ways[at][to] = at + to;
                    continue;
                }
                var changed = one.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1;
                ways[at][to] = Math.min(ways[at - 1][to - 1] + changed, 1 + Math.min(ways[at - 1][to], ways[at][to - 1]));
                if (at > 1 && to > 1 && one.charAt(at - 1) == other.charAt(to - 2) && one.charAt(at - 2) == other.charAt(to - 1)) {
                    ways[at][to] = Math.min(ways[at][to], ways[at - 2][to - 2] + 1);
                }
            }
        }
        return ways[one.length()][other.length()];
    }

    /** Telex keys typed where nothing turned them into marks: "hangf" is "hang", "ddoongj" is "dong"; a Vietnamese word ends with none of them. */
    static String withoutKeys(String word) {
        return word.replaceFirst("^dd", "d").replaceAll("([aeo])\\1", "$1").replaceAll("(?<=[auo])w", "").replaceFirst("(?<=[aeiouy])[sfrxj](?=[aeiouy]|c|ch|m|n|ng|nh|p|t|$)", "").replaceFirst("(?<=[a-z]{2})[sfrxj]$", "");
    }
}
