package vn.danvankheo.handbook;

import java.util.List;

/** Khối: a part of a section; there are no other kinds, and so nothing that somebody could smuggle into a page. */
sealed interface Block {

    /** As templates ask for it. */
    default String kind() {
        return getClass().getSimpleName();
    }

    record Heading(List<Run> runs) implements Block {
    }

    record Words(List<Run> runs) implements Block {
    }

    /** Ví dụ: from the movement. */
    record Example(List<Run> runs) implements Block {
    }

    /** @param numbered whether they are steps, one after the other */
    record Points(boolean numbered, List<List<Run>> items) implements Block {
    }

    record Grid(List<List<Run>> head, List<List<List<Run>>> rows) implements Block {
    }

    record Shown(Picture picture) implements Block {
    }
}
