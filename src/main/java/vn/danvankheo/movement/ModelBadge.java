package vn.danvankheo.movement;

import java.util.List;

/**
 * Nhãn: a word or two that stands beside a model's name.
 *
 * @param code of the words, under {@code badge.}
 * @param good something to be proud of, rather than to be looked after
 */
public record ModelBadge(String code, List<Object> arguments, boolean good) {

    public static ModelBadge good(String code, Object... arguments) {
        return new ModelBadge(code, List.of(arguments), true);
    }

    public static ModelBadge warning(String code, Object... arguments) {
        return new ModelBadge(code, List.of(arguments), false);
    }
}
