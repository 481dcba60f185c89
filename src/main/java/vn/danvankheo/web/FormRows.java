package vn.danvankheo.web;

import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.BeanWrapperImpl;

/** Các dòng của một biểu mẫu: brings the rows of two forms beside each other, by their keys where they have some, or else by their places. */
final class FormRows {

    private FormRows() {
    }

    /** Puts each stored row where the own one stands, and gives the own form the rows that somebody added. @return whether there were any */
    static boolean align(Object own, Object stored) {
        var mine = new BeanWrapperImpl(own);
        var theirs = new BeanWrapperImpl(stored);
        return anyAdded(Stream.of(mine.getPropertyDescriptors()).filter(property -> property.getReadMethod() != null && property.getWriteMethod() != null).map(PropertyDescriptor::getName)
                .map(name -> alignValues(mine.getPropertyValue(name), theirs.getPropertyValue(name))));
    }

    @SuppressWarnings("unchecked")
    private static boolean alignValues(Object own, Object stored) {
        if (own instanceof Map<?, ?> mine && stored instanceof Map<?, ?> theirs) {
            return anyAdded(mine.entrySet().stream().map(entry -> alignValues(entry.getValue(), theirs.get(entry.getKey()))));
        }
        return own instanceof List<?> mine && stored instanceof List<?> theirs && hasRows(mine, theirs) && alignRows((List<Object>) mine, (List<Object>) theirs);
    }

    /** Files that are sent along, for one, are no rows. */
    private static boolean hasRows(List<?> mine, List<?> theirs) {
        return !theirs.isEmpty() || mine.stream().anyMatch(FormRow.class::isInstance);
    }

    private static boolean alignRows(List<Object> own, List<Object> stored) {
        var left = new ArrayList<>(stored);
        stored.clear();
        own.forEach(row -> stored.add(twin(row, left)));
        var nested = anyAdded(IntStream.range(0, own.size()).mapToObj(at -> stored.get(at) != null && stored.get(at) != own.get(at) && align(own.get(at), stored.get(at))));
        stored.addAll(left);
        own.addAll(left);
        return nested || !left.isEmpty();
    }

    /** The row with the same key, or one that says the same, or for one without a key the next; none beside a row that is written alone, and an empty one beside an empty one. */
    private static Object twin(Object row, List<Object> left) {
        var key = key(row);
        var twin = left.stream().filter(one -> key == null || key.equals(key(one))).findFirst()
                .or(() -> left.stream().filter(one -> saysTheSame(row, one)).findFirst()).orElse(null);
        left.remove(twin);
        return twin == null && row instanceof FormRow written && written.isEmpty() ? row : twin;
    }

    private static boolean saysTheSame(Object row, Object other) {
        var own = new BeanWrapperImpl(row);
        var stored = new BeanWrapperImpl(other);
        return Stream.of(own.getPropertyDescriptors()).filter(property -> property.getWriteMethod() != null && !property.getName().equals("key")).map(PropertyDescriptor::getName)
                .allMatch(name -> Objects.equals(own.getPropertyValue(name), stored.getPropertyValue(name)));
    }

    private static UUID key(Object row) {
        return row instanceof FormRow written ? written.getKey() : null;
    }

    /** All of them are looked at. */
    private static boolean anyAdded(Stream<Boolean> rows) {
        return rows.reduce(false, Boolean::logicalOr);
    }
}
