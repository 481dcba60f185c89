package vn.danvankheo.appraisal;

import java.util.List;

/**
 * Chỗ chưa ổn: what must be mended before a rubric can be used.
 *
 * @param field     where in the rubric's form, {@code groups[2].criteria[0].steps[1].points}
 * @param code      of the sentence that says what to do
 * @param arguments of the sentence, in people's words
 */
record Flaw(String field, String code, List<Object> arguments) {

    static Flaw at(String field, String code, Object... arguments) {
        return new Flaw(field, code, List.of(arguments));
    }
}
