package vn.danvankheo.web;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.validation.Errors;

/**
 * Bị sửa trước: somebody else saved while a person was typing. The form comes back with 409, what was typed and the newest version,
 * so that saving again wins. The service compares the versions; the controller guards against the race that is left.
 * <pre>
 * Overtaken.isOvertaken(form, unit.getVersion(), errors);                                          // in the service, before anything is changed
 * Overtaken.guard(form, errors, () -> units.change(id, form, errors), () -> units.version(id));    // in the controller, around its transaction
 * </pre>
 */
public final class Overtaken {

    private Overtaken() {
    }

    /** When the form was filled from another version than the stored one, says so in the errors and gives the form the stored one. */
    public static boolean isOvertaken(Versioned form, int stored, Errors errors) {
        if (form.getVersion() == stored) {
            return false;
        }
        form.setVersion(stored);
        errors.reject(UnprocessableInput.OVERTAKEN);
        return true;
    }

    /** The same, and whoever was overtaken sees beside each own field what is stored in it now. @param stored the form as it would be filled now */
    public static boolean isOvertaken(Versioned form, Versioned stored, Errors errors) {
        if (form.getVersion() == stored.getVersion()) {
            return false;
        }
        reject(form, stored, errors);
        return true;
    }

    /** For an act without a form: one pressed on an older page is refused. */
    public static void refuse(int stored, int seen) {
        if (stored != seen) {
            throw new ConflictException("version " + seen + " was seen, " + stored + " is stored");
        }
    }

    /** When two save in the same moment, the one whom the database refuses was overtaken as well. */
    public static void guard(Versioned form, Errors errors, Runnable act, IntSupplier stored) {
        try {
            act.run();
        } catch (ConcurrencyFailureException race) {
            form.setVersion(stored.getAsInt());
            errors.reject(UnprocessableInput.OVERTAKEN);
        }
    }

    /** The same, with what the other one stored. */
    public static void guard(Versioned form, Errors errors, Runnable act, Supplier<? extends Versioned> stored) {
        try {
            act.run();
        } catch (ConcurrencyFailureException race) {
            reject(form, stored.get(), errors);
        }
    }

    private static void reject(Versioned form, Versioned stored, Errors errors) {
        form.setVersion(stored.getVersion());
        errors.reject(UnprocessableInput.OVERTAKEN, new Object[] {stored}, null);
    }

    /** The same for a form that speaks of several stored things, one of which somebody moved in the same moment. @return null when it was overtaken */
    public static <R> R guard(Errors errors, Supplier<R> act) {
        try {
            return act.get();
        } catch (ConcurrencyFailureException race) {
            errors.reject(UnprocessableInput.OVERTAKEN);
            return null;
        }
    }
}
