package vn.danvankheo.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Quy tắc mật khẩu: long enough, and nothing that is guessed first: common passwords, rows of keys, years, the movement's own words, the person's name. */
@Component
@RequiredArgsConstructor
class PasswordRules {

    /** Of five, from 0; below it a password is guessed within 10^8 tries. */
    private static final int GOOD_ENOUGH = 3;
    /** Judging takes longer than hashing from here on, and what is longer is good enough. */
    private static final int JUDGED_LETTERS = 60;
    private static final List<String> LOCAL_WORDS = List.of("danvankheo", "dan", "van", "kheo", "danvan", "matkhau", "mat", "khau", "hoankiem", "hanoi", "vietnam", "phuong", "quan", "huyen", "tinh",
            "canbo", "mohinh", "giaoban", "chitieu", "thidua", "xinchao", "anhyeuem", "conyeumevabo", "bacho");
    private static final List<Pattern> FOUR_KINDS = List.of(Pattern.compile("\\p{Ll}"), Pattern.compile("\\p{Lu}"), Pattern.compile("\\p{Nd}"), Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private final PasswordSettings settings;
    private final Zxcvbn judge = new Zxcvbn();

    /** A refusal stands in the errors, beside the field. */
    void check(String chosen, Account account, String field, Errors errors) {
        if (chosen.length() < settings.minLength() || chosen.length() > PasswordSettings.MAX_LENGTH) {
            errors.rejectValue(field, "password.length", new Object[] {settings.minLength(), PasswordSettings.MAX_LENGTH}, null);
        } else if (settings.fourKinds() && !FOUR_KINDS.stream().allMatch(kind -> kind.matcher(chosen).find())) {
            errors.rejectValue(field, "password.four-kinds");
        } else if (isGuessedFirst(chosen, account)) {
            errors.rejectValue(field, "password.easy");
        }
    }

    private boolean isGuessedFirst(String chosen, Account account) {
        var plain = plain(chosen);
        if (plain.length() > JUDGED_LETTERS && plain.chars().distinct().count() > 6) {
            return false;
        }
        var known = new ArrayList<>(LOCAL_WORDS);
        known.add(plain(account.getUsername()));
        known.addAll(List.of(BETWEEN_WORDS.split(plain(account.getFullName()))));
        var judged = plain.substring(0, Math.min(plain.length(), JUDGED_LETTERS));
        return Stream.of(judged, BETWEEN_WORDS.matcher(judged).replaceAll("")).anyMatch(form -> judge.measure(form, known).getScore() < GOOD_ENOUGH);
    }

    /** As somebody who guesses would write it: small and without marks. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
