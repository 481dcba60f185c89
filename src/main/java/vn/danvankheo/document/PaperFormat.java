package vn.danvankheo.document;

import org.springframework.http.MediaType;

/** Định dạng: what a paper can be downloaded as. */
enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    /** Tables of numbers, which are no papers. */
    static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MediaType type;

    PaperFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }
}
