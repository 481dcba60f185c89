package vn.danvankheo.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody looks for among the units.
 *
 * @param words     parts of a name or code, with marks or without; null: any
 * @param kind      null: any
 * @param parent    the code of the unit that they stand under; null: any
 * @param day       the day on which they exist
 * @param closedToo whether those that do not exist on that day are shown as well
 */
public record UnitFilter(String words, UnitKind kind, String parent, LocalDate day, boolean closedToo) {

    public UnitFilter {
        words = words == null ? "" : words;
        parent = parent == null ? "" : parent;
    }

    /** Without words, kind or parent the whole tree is meant. */
    boolean isWholeTree() {
        return words.isEmpty() && parent.isEmpty() && kind == null;
    }

    List<UnitKind> kinds() {
        return kind == null ? Arrays.asList(UnitKind.values()) : List.of(kind);
    }
}
