package vn.danvankheo.workbook;

/** Tiến độ: is told which sheet an import is writing. */
interface Progress {

    /** For whoever waits until the end. */
    Progress UNSEEN = sheet -> { };

    void at(Sheet writing);
}
