package vn.danvankheo.page;

/**
 * Trang được đo.
 *
 * @param reader whose browser asks; null: nobody's
 * @param anew   the board is computed for every request
 */
record MeasuredPage(String name, String reader, String address, boolean anew) {

    MeasuredPage(String name, String reader, String address) {
        this(name, reader, address, false);
    }
}
