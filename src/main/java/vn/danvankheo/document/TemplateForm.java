package vn.danvankheo.document;

import lombok.Getter;
import lombok.Setter;
import org.springframework.web.multipart.MultipartFile;

/** A template from the office worker's own machine. */
@Getter
@Setter
class TemplateForm {

    private MultipartFile file;
}
