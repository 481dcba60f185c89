package vn.danvankheo.search;

import java.util.List;

/** Nhóm kết quả: the first hits of one kind. @param list the address of the whole list narrowed to the same; null: it would not show them */
record Group(Kind kind, List<Hit> hits, String list) {

    /** Nothing is what was typed, but these are nearly. */
    public boolean isAlike() {
        return hits.get(0).alike();
    }
}
