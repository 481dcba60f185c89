package vn.danvankheo.briefing;

import java.util.UUID;

/** A row of one of the form's lists; those left empty are passed over. */
interface FormRow {

    UUID getKey();

    boolean isEmpty();
}
