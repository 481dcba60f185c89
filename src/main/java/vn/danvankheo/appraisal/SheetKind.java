package vn.danvankheo.appraisal;

/** Ai chấm: the ward its own model, or a member of the panel. */
enum SheetKind {
    SELF, APPRAISAL
}
