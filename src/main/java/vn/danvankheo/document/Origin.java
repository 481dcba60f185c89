package vn.danvankheo.document;

/** Nguồn gốc của một văn bản: what kind it is, and whose Word template it may follow. */
record Origin(PaperKind kind, long districtId) {
}
