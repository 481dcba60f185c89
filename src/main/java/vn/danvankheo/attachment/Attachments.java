package vn.danvankheo.attachment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.web.NotFoundException;

/**
 * Tệp đính kèm: keeps files and answers with them. It asks nobody's rights: the feature that owns a file has checked its own rule before.
 * Files come in by {@link Uploads}; a file is shown by one handler a feature:
 * <pre>
 * {@literal @}GetMapping("/{id}/tep/{file}")
 * ResponseEntity&lt;byte[]&gt; file(@PathVariable long id, @PathVariable UUID file, @Me Viewer me) {
 *     evidence.check(id, file, me.scope());          // 404 when this file is not of that model, or the model not of this viewer
 *     return attachments.whole(file);
 * }
 * </pre>
 * What is read holds no connection to the database while the store is asked.
 */
@Service
@RequiredArgsConstructor
public class Attachments {

    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final StoredFileRepository files;
    private final FileStore store;
    private final Clock clock;

    @Transactional
    StoredFile keep(CheckedFile checked) {
        var file = files.save(new StoredFile(checked, clock.instant()));
        store.put(file.getId(), Rendition.WHOLE, checked.content());
        if (file.isPhoto()) {
            store.put(file.getId(), Rendition.THUMBNAIL, checked.thumbnail());
        }
        return file;
    }

    public StoredFile file(UUID id) {
        return files.findById(id).orElseThrow(() -> new NotFoundException("file " + id));
    }

    /** The bytes for a use inside, such as a poster or a document. */
    public byte[] content(UUID id) {
        return store.get(file(id).getId(), Rendition.WHOLE);
    }

    /** The answer with a whole file: a photo to look at, a paper to download. */
    public ResponseEntity<byte[]> whole(UUID id) {
        var file = file(id);
        var kind = file.isPhoto() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return answer(file, file.getFormat().contentType(), kind, Rendition.WHOLE);
    }

    /** The answer with a photo made small; a paper has none. */
    public ResponseEntity<byte[]> thumbnail(UUID id) {
        var file = file(id);
        if (!file.isPhoto()) {
            throw new NotFoundException("thumbnail of " + id);
        }
        return answer(file, MediaType.IMAGE_JPEG, ContentDisposition.inline(), Rendition.THUMBNAIL);
    }

    /** For ever; the feature lets go of its own row before. */
    @Transactional
    public void delete(UUID id) {
        store.delete(id);
        files.delete(file(id));
    }

    /** The one place of these headers. A browser asks each time whether it may still show the file, so that nothing is seen after sign-out. */
    private ResponseEntity<byte[]> answer(StoredFile file, MediaType type, ContentDisposition.Builder disposition, Rendition rendition) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(file.getSha256() + "-" + rendition)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Disposition", disposition.filename(file.getName(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .body(store.get(file.getId(), rendition));
    }
}
