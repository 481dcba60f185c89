package vn.danvankheo.document;

import org.springframework.http.MediaType;

/** Định dạng: what a paper can be downloaded as. */
enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final MediaType type;

    PaperFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }
}
