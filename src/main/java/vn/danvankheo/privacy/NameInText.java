package vn.danvankheo.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvankheo.text.VietnameseText;

/**
 * Tên hoặc số điện thoại đứng trong lời văn: finds it as the search does, whatever its marks, capitals and blanks, and puts nobody there.
 * Only whole words, and enough of them to be one person: of "An" there are too many.
 */
final class NameInText {

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_DIGITS = 9;
    private static final Pattern TELEPHONE = Pattern.compile("[-+/.()\\s\\d]+");
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final String LETTER = "[\\p{L}\\p{N}]";

    private final Pattern sought;

    private NameInText(String sought) {
        this.sought = Pattern.compile(sought);
    }

    /** @return empty when it may be many people's */
    static Optional<NameInText> of(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        if (TELEPHONE.matcher(typed).matches()) {
            var digits = typed.replaceAll("\\D", "");
            return digits.length() < FEWEST_DIGITS ? Optional.empty()
                    : Optional.of(new NameInText("(?<!\\d)(?<!\\d[.,])" + digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s.()/-]*")) + "(?!\\d)"));
        }
        var words = VietnameseText.folded(typed).split(" ");
        return words.length < FEWEST_WORDS ? Optional.empty()
                : Optional.of(new NameInText("(?<!%1$s)%2$s(?!%1$s)".formatted(LETTER, Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]+")))));
    }

    /** The text with nobody where the person stood; the same when the person does not stand there. */
    String without(String text) {
        var letters = new StringBuilder(text.length());
        var places = new int[text.length() + 1];
        for (var at = 0; at < text.length(); at++) {
            var letter = letter(text.charAt(at));
            if (!letter.isEmpty()) {
                places[letters.length()] = at;
                letters.append(letter.charAt(0));
            }
        }
        places[letters.length()] = text.length();
        var kept = new StringBuilder();
        var from = 0;
        for (var found = sought.matcher(letters); found.find(); from = places[found.end()]) {
            kept.append(text, from, places[found.start()]).append(Erasure.NOBODY);
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** Small and without its mark; empty when it is only the mark of the letter before. */
    private static String letter(char of) {
        var small = Character.toLowerCase(of);
        return small == 'đ' ? "d" : MARKS.matcher(Normalizer.normalize(Character.toString(small), Normalizer.Form.NFD)).replaceAll("");
    }
}
