package vn.danvankheo.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Sổ cái: the entries of one kind, those that are stored and those that the file brings; the file's win. */
class Ledger<K, E> {

    private final Function<E, K> key;
    private final Map<K, E> stored = new HashMap<>();
    private final Map<K, E> filed = new LinkedHashMap<>();
    private final Map<K, Integer> rows = new HashMap<>();

    Ledger(Function<E, K> key, Collection<E> stored) {
        this.key = key;
        stored.forEach(entry -> this.stored.put(key.apply(entry), entry));
    }

    /** Says that a row is about a key; the second row about the same is a fault that names the first. */
    void claim(K claimed, RowReader row, String column) {
        var first = rows.putIfAbsent(claimed, row.number());
        if (first != null) {
            row.fault(column, "duplicate", String.valueOf(first));
        }
    }

    void file(E entry) {
        filed.put(key.apply(entry), entry);
    }

    E find(K wanted) {
        return filed.getOrDefault(wanted, stored.get(wanted));
    }

    E stored(K wanted) {
        return stored.get(wanted);
    }

    Map<K, E> stored() {
        return stored;
    }

    Collection<E> filed() {
        return filed.values();
    }

    boolean isClaimed(K wanted) {
        return rows.containsKey(wanted);
    }

    Difference<E> difference() {
        return Difference.between(filed.values(), entry -> stored.get(key.apply(entry)));
    }
}
