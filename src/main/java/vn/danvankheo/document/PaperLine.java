package vn.danvankheo.document;

/** Hệ văn bản: of the party or of the administration; each has rules of its own. */
enum PaperLine {
    PARTY, ADMINISTRATION
}
