package vn.danvankheo.attachment;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Xem xét tệp: says by its content what a file is, and makes of it what may be stored. */
@Component
@RequiredArgsConstructor
class FileInspection {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private final PhotoReading photos;
    private final PaperReading papers;

    /** @throws RefusedFileException when it is none of the accepted kinds, or not whole, or too big */
    CheckedFile inspect(DisplayName name, byte[] content) {
        if (content.length == 0) {
            throw new RefusedFileException("file.empty");
        }
        if (content.length > MOST_BYTES) {
            throw new RefusedFileException("file.too-big");
        }
        var type = type(content);
        return switch (type) {
            case Jpeg, Png, WebP -> photos.read(name, type, content);
            case Pdf -> papers.pdf(name, content);
            case Zip -> papers.office(name, content);
            case Cfbf -> throw new RefusedFileException(OldOffice.hasPassword(content) ? "file.password" : "file.old-office");
            case Heif, Avif -> throw new RefusedFileException("file.heic");
            default -> throw new RefusedFileException(name.promisesAcceptedFile() ? "file.not-what-it-says" : "file.wrong-type");
        };
    }

    private static FileType type(byte[] content) {
        try {
            return FileTypeDetector.detectFileType(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
