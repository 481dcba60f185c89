package vn.danvankheo.workbook;

import lombok.Getter;
import lombok.Setter;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.text.VietnameseText;

/** One file from the administrator's own machine. */
@Getter
@Setter
class UploadForm {

    private static final int LONGEST_NAME = 200;

    private MultipartFile file;

    boolean isEmpty() {
        return file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isBlank();
    }

    /** For people to recognise it by; nothing is stored under it. */
    String fileName() {
        var name = VietnameseText.tidy(file.getOriginalFilename());
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
