package vn.danvankheo.handbook;

import org.springframework.util.Assert;

/**
 * Đoạn chữ: some words of one kind.
 *
 * @param section where a link leads; null: no link
 */
record Run(Kind kind, String text, String section) {

    enum Kind {
        PLAIN,
        STRONG,
        /** The words on a button, a link or a field, as they stand on the screen. */
        LABEL,
        LINK
    }

    Run {
        Assert.isTrue((section != null) == (kind == Kind.LINK), "a link, and nothing else, leads somewhere");
    }
}
