package vn.danvankheo.appraisal;

/** A model of the adopting ward to choose. */
record AdoptingChoice(long id, String code, String title, int year) {
}
