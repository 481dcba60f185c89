package vn.danvankheo.briefing;

/** Handing in asks for nothing but the press of a button; what the report still lacks stands in the form's errors. */
class SubmitForm {
}
