package vn.danvankheo.workbook;

/** Tiến độ: is told how far an import has come; what is short is not counted in rows. */
interface Progress {

    /** For whoever waits until the end. */
    Progress UNSEEN = new Progress() {
        @Override
        public void checked(int rows, int ofRows) {
        }

        @Override
        public void at(Sheet writing, int rows, int ofRows) {
        }
    };

    /** So many figures were looked through again. */
    void checked(int rows, int ofRows);

    /** A sheet is being written, so many of its rows are. */
    void at(Sheet writing, int rows, int ofRows);

    default void at(Sheet writing) {
        at(writing, 0, 0);
    }
}
