package vn.danvankheo.appraisal;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * Nút cạnh một dòng: adds a row to a list of a form, drops one, or moves it up or down, as the pressed button says.
 * {@code them groups[1].criteria}, {@code bo groups[1].criteria[0]}, {@code len classes[2]}, {@code xuong classes[0]}.
 */
record RowAct(String verb, String list, int at) {

    private static final Pattern WRITTEN = Pattern.compile("(?<verb>them|bo|len|xuong) (?<list>[a-z]+(\\[\\d{1,3}]\\.[a-z]+)*)(\\[(?<at>\\d{1,3})])?");

    /** @throws InvalidPropertyException when no button of the form says so */
    static RowAct of(String written, Object form) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches() || parts.group("verb").equals("them") != (parts.group("at") == null)) {
            throw new InvalidPropertyException(form.getClass(), written, "no such button");
        }
        return new RowAct(parts.group("verb"), parts.group("list"), parts.group("at") == null ? 0 : Integer.parseInt(parts.group("at")));
    }

    void apply(Object form) {
        var rows = rows(PropertyAccessorFactory.forBeanPropertyAccess(form));
        if (verb.equals("them")) {
            var growing = PropertyAccessorFactory.forBeanPropertyAccess(form);
            growing.setAutoGrowNestedPaths(true);
            growing.getPropertyValue("%s[%d]".formatted(list, rows.size()));
        } else if (at < rows.size()) {
            change(rows);
        }
    }

    private void change(List<?> rows) {
        switch (verb) {
            case "bo" -> rows.remove(at);
            case "len" -> Collections.swap(rows, at, Math.max(at - 1, 0));
            default -> Collections.swap(rows, at, Math.min(at + 1, rows.size() - 1));
        }
    }

    private List<?> rows(BeanWrapper fields) {
        if (fields.getPropertyValue(list) instanceof List<?> rows) {
            return rows;
        }
        throw new InvalidPropertyException(fields.getWrappedClass(), list, "no list of rows");
    }
}
