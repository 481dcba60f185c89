package vn.danvankheo.picture;

import java.util.List;

/** Kể tên: a few names in a sentence; of many the first ones and how many more. */
final class Names {

    private static final int TOLD = 3;

    private Names() {
    }

    /** {@code Hàng Bạc, Hàng Bồ, Hàng Gai và 2 phường nữa}. */
    static String of(List<String> names) {
        return names.size() <= TOLD + 1 ? String.join(", ", names)
                : "%s và %d phường nữa".formatted(String.join(", ", names.subList(0, TOLD)), names.size() - TOLD);
    }
}
