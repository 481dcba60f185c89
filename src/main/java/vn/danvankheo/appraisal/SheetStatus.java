package vn.danvankheo.appraisal;

/** Trạng thái phiếu: a draft is written as often as needed; one that was sent stays as it is. */
enum SheetStatus {
    DRAFT, SENT
}
