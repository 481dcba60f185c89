package vn.danvankheo.web;

import java.util.UUID;

/** A row of one of a form's lists; those left empty are passed over. */
public interface FormRow {

    boolean isEmpty();

    /** Which stored row it is; null where its place says so. */
    default UUID getKey() {
        return null;
    }
}
