package vn.danvankheo.attachment;

import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;

/** Định dạng lưu: what a stored file is; a photo is shown on a page, a paper is downloaded. */
@RequiredArgsConstructor
enum FileFormat {

    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    PDF("application/pdf", "pdf", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false);

    private final String contentType;
    private final String extension;
    private final boolean photo;

    MediaType contentType() {
        return MediaType.parseMediaType(contentType);
    }

    String extension() {
        return extension;
    }

    boolean isPhoto() {
        return photo;
    }
}
