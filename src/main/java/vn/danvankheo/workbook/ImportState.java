package vn.danvankheo.workbook;

/** Trạng thái lần nhập: read and without faults, being written, written, or given up with nothing written. */
enum ImportState {
    READY, IMPORTING, DONE, FAILED
}
