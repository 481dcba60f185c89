package vn.danvankheo.web;

import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** The fields of a page's form as typed, each with what is wrong with it; templates know it as {@code fields}. */
@RequiredArgsConstructor
public class FormFields {

    private final BindingResult binding;
    private final MessageSource messages;

    /** A field as typed. @param message empty when nothing is wrong */
    public record Field(String value, String message) {

        public boolean isError() {
            return !message.isEmpty();
        }
    }

    /** A line of the summary. @param id of the field; null for what concerns the whole form */
    public record Fault(String id, String message) {
    }

    public boolean isError() {
        return binding.hasErrors();
    }

    /** Somebody else saved while this was typed. */
    public boolean isOvertaken() {
        return UnprocessableInput.isOvertaken(binding);
    }

    /** The same, and what was saved can be shown beside what was typed. */
    public boolean isCompared() {
        return UnprocessableInput.stored(binding).isPresent();
    }

    public Field of(String name) {
        var value = binding.getFieldValue(name);
        var wrong = binding.getFieldErrors(name).stream().map(this::words).distinct().toList();
        return new Field(value == null ? "" : value.toString(), String.join(" ", wrong));
    }

    /** How many characters a field takes; null when its form does not say. */
    public Integer most(String name) {
        try {
            var type = new BeanWrapperImpl(binding.getTarget()).getPropertyTypeDescriptor(name);
            var size = type == null ? null : type.getAnnotation(Size.class);
            return size == null || size.max() == Integer.MAX_VALUE ? null : size.max();
        } catch (InvalidPropertyException missing) {
            return null;
        }
    }

    /** What somebody else stored in a field while this was typed; null when that is not known, or is the same. */
    public StoredText stored(String name) {
        var form = UnprocessableInput.stored(binding).filter(stored -> stored.isReadableProperty(name.split("[.\\[]", 2)[0]) && !isSaidOnce(stored, name)).orElse(null);
        if (form == null) {
            return null;
        }
        var own = binding.getRawFieldValue(name) instanceof Collection<?> chosen ? words(name, chosen) : of(name).value();
        var words = words(name, value(form, name));
        return words.equals(own) ? null : StoredText.of(own, words);
    }

    private static boolean isSaidOnce(BeanWrapper form, String name) {
        return ((Versioned) form.getWrappedInstance()).saidOnce().contains(name);
    }

    /** Null also in a row that somebody took away. */
    private static Object value(BeanWrapper form, String name) {
        try {
            return form.getPropertyValue(name);
        } catch (InvalidPropertyException missing) {
            return null;
        }
    }

    /** As it would be typed; of several that are chosen each in a line of its own. */
    private String words(String name, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> chosen) {
            return chosen.stream().map(String::valueOf).sorted().collect(Collectors.joining("\n"));
        }
        var editor = binding.findEditor(name, value.getClass());
        if (editor == null) {
            return value.toString();
        }
        editor.setValue(value);
        return editor.getAsText();
    }

    public List<Fault> faults() {
        return binding.getAllErrors().stream().map(error -> new Fault(error instanceof FieldError field ? field.getField() : null, words(error))).distinct().toList();
    }

    private String words(MessageSourceResolvable error) {
        return messages.getMessage(error, LocaleContextHolder.getLocale());
    }
}
