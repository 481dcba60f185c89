package vn.danvankheo.document;

/** Prints papers in one format. */
interface PaperWriter {

    PaperFormat format();

    byte[] write(Paper paper);
}
