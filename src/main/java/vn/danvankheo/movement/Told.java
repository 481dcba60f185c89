package vn.danvankheo.movement;

import java.util.Arrays;
import java.util.List;

/** Điều đã ghi: rows of several kinds that one statement brought, each in its own column. */
public record Told(List<Object[]> rows) {

    /** Those of a kind, in their order; one that was brought once with each of its parts stands once. */
    public <R> List<R> of(Class<R> kind) {
        return rows.stream().flatMap(Arrays::stream).filter(kind::isInstance).map(kind::cast).distinct().toList();
    }
}
