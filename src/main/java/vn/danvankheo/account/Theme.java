package vn.danvankheo.account;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Nền trang: light, dark, or whatever the person's machine is set to. */
@Getter
@RequiredArgsConstructor
enum Theme {

    MACHINE(null, "light dark", "page-and-dark"),
    LIGHT("light", "light", "page"),
    DARK("dark", "dark", "page");

    /** As Bootstrap calls it; null: left to the machine. */
    private final String word;
    /** What the browser draws its own parts in, such as scroll bars, and the page before a style was read. */
    private final String scheme;
    /** The styles' file: the light colours alone, to which the dark ones are linked where they were chosen, or both. */
    private final String sheet;
}
