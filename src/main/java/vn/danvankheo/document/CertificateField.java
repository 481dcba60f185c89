package vn.danvankheo.document;

/** Chữ trên giấy khen: what is printed on a certificate, each at a place of its own. */
enum CertificateField {
    RECIPIENT, UNIT, ACHIEVEMENT, DECISION, BOOK_NUMBER, PLACE, DAY, MONTH, YEAR, SIGNER, SIGNER_NAME
}
