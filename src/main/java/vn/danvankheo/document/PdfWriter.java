package vn.danvankheo.document;

import org.springframework.stereotype.Component;

/** Prints papers to be read and printed as they are, with their letters in them. */
@Component
class PdfWriter implements PaperWriter {

    static final String FONT = PdfPress.FONT;

    @Override
    public PaperFormat format() {
        return PaperFormat.PDF;
    }

    @Override
    public byte[] write(Paper paper) {
        return PdfPress.print(new PdfPage(paper).document());
    }
}
