package vn.danvankheo.attachment;

import java.time.LocalDate;

/**
 * Tệp trưng bày: a file as a gallery shows it.
 *
 * @param caption what is to be seen, read out instead of the picture; the file's name when nobody wrote one
 */
public record Exhibit(StoredFile file, String caption, LocalDate day) {

    public Exhibit {
        caption = caption == null || caption.isBlank() ? file.getName() : caption;
    }
}
