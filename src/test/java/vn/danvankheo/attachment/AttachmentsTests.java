package vn.danvankheo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.web.NotFoundException;

/** What holds wherever the bytes lie: here in the database, in {@link ObjectFileStoreTests} in an object store. */
@HoanKiemTest
@Transactional
class AttachmentsTests {

    @Autowired
    protected Uploads uploads;
    @Autowired
    protected Attachments attachments;
    @Autowired
    protected FileStore store;
    @Autowired
    private JdbcClient database;

    @Test
    void aPhotoComesBackAsItWasKept() {
        var photo = kept("Ngõ 12 sạch đẹp.jpg", Samples.jpeg(3000, 2000));

        var file = attachments.file(photo.getId());
        assertThat(file.getName()).isEqualTo("Ngõ 12 sạch đẹp.jpg");
        assertThat(file.isPhoto()).isTrue();
        assertThat(file.getWidth()).isEqualTo(2048);
        assertThat(file.getHeight()).isEqualTo(1365);
        assertThat(file.getStoredDay()).isEqualTo("2023-12-18");
        assertThat(attachments.content(file.getId())).hasSize((int) file.getSize());
        assertThat(Samples.image(attachments.thumbnail(file.getId()).getBody()).getWidth()).isEqualTo(480);
    }

    @Test
    void aPhotoIsAnsweredToBeLookedAtAndNothingElse() {
        var answer = attachments.whole(kept("Lễ ra quân.jpg", Samples.jpeg(30, 20)).getId());

        assertThat(answer.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("inline;").contains("filename*=UTF-8''L%E1%BB%85%20ra%20qu%C3%A2n.jpg");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache, private");
        assertThat(answer.getHeaders().getETag()).matches("\"[0-9a-f]{64}-WHOLE\"");
    }

    @Test
    void aPaperIsAnsweredToBeDownloaded() {
        var content = Samples.docx();
        var paper = kept("Kế hoạch 31.docx", content);

        var answer = attachments.whole(paper.getId());
        assertThat(answer.getBody()).isEqualTo(content);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;").contains("K%E1%BA%BF%20ho%E1%BA%A1ch%2031.docx");
        assertThatThrownBy(() -> attachments.thumbnail(paper.getId())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofSeveralFilesTheGoodAreKeptAndEachOtherIsTold() {
        var files = new ArrayList<StoredFile>();
        var receipts = uploads.receive(List.of(sent("a.jpg", Samples.jpeg(30, 20)), sent("b.exe", "MZ".getBytes()), sent("c.pdf", Samples.pdf())), files::add);

        assertThat(files).extracting(StoredFile::getName).containsExactly("a.jpg", "c.pdf");
        assertThat(receipts.isAllKept()).isFalse();
        assertThat(receipts.all()).extracting(Receipt::ok).containsExactly(true, false, true);
        assertThat(receipts.all().get(1)).isEqualTo(
                new Receipt("b.exe", false, "Loại tệp này không nhận. Chỉ nhận ảnh jpg, png, webp và giấy tờ pdf, docx, xlsx."));
    }

    @Test
    void aFileThatItsOwnerRefusesIsTold() {
        var receipts = uploads.receive(List.of(sent("a.pdf", Samples.pdf())), file -> {
            throw new RefusedFileException("file.none");
        });

        assertThat(receipts.isAllKept()).isFalse();
    }

    @Test
    void aFormWithoutAFileAsksForOne() {
        var receipts = uploads.receive(List.of(sent("", new byte[0])), file -> { });

        assertThat(receipts.all()).singleElement().satisfies(receipt -> assertThat(receipt.sentence()).startsWith("Chưa chọn tệp nào"));
    }

    @Test
    void aDeletedFileIsGoneWithItsBytes() {
        var photo = kept("a.jpg", Samples.jpeg(30, 20)).getId();
        inATransaction(true, () -> { });

        inATransaction(true, () -> attachments.delete(photo));

        assertThatThrownBy(() -> attachments.file(photo)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store.get(photo, Rendition.WHOLE)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> store.get(photo, Rendition.THUMBNAIL)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aDeletionThatIsTakenBackLeavesTheBytes() {
        var photo = kept("a.jpg", Samples.jpeg(30, 20)).getId();
        inATransaction(true, () -> { });

        inATransaction(false, () -> attachments.delete(photo));

        assertThat(Samples.image(attachments.content(photo)).getWidth()).isEqualTo(30);
        inATransaction(true, () -> attachments.delete(photo));
    }

    @Test
    void bytesOfNoFileAreNotKept() {
        database.sql("insert into stored_content (file_id, rendition, content) values (?, 'WHOLE', 'x')").param(UUID.randomUUID()).update();

        assertThatThrownBy(() -> database.sql("set constraints all immediate").update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** The test's transaction, ended; then another one. */
    private static void inATransaction(boolean commit, Runnable act) {
        act.run();
        if (commit) {
            TestTransaction.flagForCommit();
        }
        TestTransaction.end();
        TestTransaction.start();
    }

    protected StoredFile kept(String name, byte[] content) {
        var files = new ArrayList<StoredFile>();
        assertThat(uploads.receive(List.of(sent(name, content)), files::add).all()).allMatch(Receipt::ok);
        return files.get(0);
    }

    protected static MultipartFile sent(String name, byte[] content) {
        return new MockMultipartFile("files", name, null, content);
    }
}
