package vn.danvankheo.web;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.validation.Errors;

/**
 * Bị sửa trước: somebody else saved while a person was typing. The form comes back with 409, what was typed, the newest version, so that saving again wins,
 * and beside each field what is stored in it now. The service compares the versions; the controller guards against the race that is left.
 * <pre>
 * Overtaken.isOvertaken(form, UnitForm.of(unit), errors);                                                              // in the service, before anything is changed
 * Overtaken.guard(form, errors, () -> units.change(id, form, errors), () -> UnitForm.of(units.unit(id, territory)));   // in the controller, around its transaction
 * </pre>
 */
public final class Overtaken {

    private Overtaken() {
    }

    /** When the form was filled from another version than the stored one, says so in the errors. @param stored the form as it would be filled now */
    public static boolean isOvertaken(Versioned form, Versioned stored, Errors errors) {
        return isOvertaken(form, stored.getVersion(), () -> stored, errors);
    }

    /** The same where the stored form is worth making only for whoever was overtaken. */
    public static boolean isOvertaken(Versioned form, int version, Supplier<? extends Versioned> stored, Errors errors) {
        if (form.getVersion() == version) {
            return false;
        }
        reject(form, stored.get(), errors);
        return true;
    }

    /** For an act without a form: one pressed on an older page is refused. */
    public static void refuse(int stored, int seen) {
        if (stored != seen) {
            throw new ConflictException("version " + seen + " was seen, " + stored + " is stored");
        }
    }

    /** When two save in the same moment, the one whom the database refuses was overtaken as well. */
    public static void guard(Versioned form, Errors errors, Runnable act, Supplier<? extends Versioned> stored) {
        try {
            act.run();
        } catch (ConcurrencyFailureException race) {
            reject(form, stored.get(), errors);
        }
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

    /** The form was overtaken, however its versions read. */
    public static void reject(Versioned form, Versioned stored, Errors errors) {
        form.setVersion(stored.getVersion());
        errors.reject(UnprocessableInput.OVERTAKEN, new Object[] {stored}, null);
        if (FormRows.align(form, stored)) {
            errors.reject("form.rows-added");
        }
    }
}
