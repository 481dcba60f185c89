package vn.danvankheo.account;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Nền trang: light, dark, or whatever the person's machine is set to. */
@Getter
@RequiredArgsConstructor
enum Theme {

    MACHINE(null, "light dark"),
    LIGHT("light", "light"),
    DARK("dark", "dark");

    /** As Bootstrap calls it; null: left to the machine. */
    private final String word;
    /** What the browser draws its own parts in, such as scroll bars, and the page before a style was read. */
    private final String scheme;
}
