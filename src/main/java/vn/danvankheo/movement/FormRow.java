package vn.danvankheo.movement;

/** A row of a form's list; those left empty are passed over. */
interface FormRow {

    boolean isEmpty();
}
