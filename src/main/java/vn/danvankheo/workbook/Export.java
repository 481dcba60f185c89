package vn.danvankheo.workbook;

import org.dhatim.fastexcel.Workbook;

/** Xuất dữ liệu: a list as a workbook with the sheets and heads of an import, so that it can come back. */
interface Export {

    /** Without its ending. */
    String fileName();

    void write(Workbook workbook, RowCount count);

    /** Is told how far an export has come. */
    interface RowCount {

        RowCount UNSEEN = (written, expected) -> { };

        void at(int written, int expected);
    }
}
