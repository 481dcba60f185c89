package vn.danvankheo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.testing.MutableClock;
import vn.danvankheo.testing.ObjectStore;

class ObjectFileStoreTests extends AttachmentsTests {

    private static final byte[] BYTES = {1, 2, 3};
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private static ObjectStore server;
    private static ObjectFileStore objects;

    @Autowired
    private StoredFileRepository files;
    @Autowired
    private FileInspection inspection;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private MessageSource messages;
    @Autowired
    private MutableClock clock;

    @BeforeAll
    static void start() {
        server = new ObjectStore();
        objects = new ObjectFileStore(settings(server.endpoint(), Duration.ofSeconds(10)));
    }

    @AfterAll
    static void stop() {
        objects.close();
        server.close();
    }

    @BeforeEach
    void keepFilesThere() {
        store = objects;
        attachments = new Attachments(files, objects, clock);
        uploads = new Uploads(inspection, attachments, transaction, messages);
    }

    @Test
    void nothingOfAFileLiesInTheDatabase(@Autowired JdbcClient database) {
        var photo = kept("Ngõ 12.jpg", Samples.jpeg(30, 20));

        assertThat(store.get(photo.getId(), Rendition.WHOLE)).hasSize((int) photo.getSize());
        assertThat(database.sql("select count(*) from stored_content where file_id = ?").param(photo.getId()).query(Integer.class).single()).isZero();
    }

    @Test
    void bytesWhoseRowNeverCameAreSweptAfterADay() {
        var kept = kept("Ngõ 12.jpg", Samples.jpeg(30, 20)).getId();
        var orphan = UUID.randomUUID();
        TestTransaction.flagForCommit();
        TestTransaction.end();
        objects.loose(in(TWO_DAYS).instant()).stream().filter(file -> !file.equals(kept)).forEach(this::forget);
        objects.put(orphan, Rendition.WHOLE, BYTES);

        new FileSweep(objects, files, transaction, in(Duration.ofHours(23))).sweep();
        assertThat(objects.get(orphan, Rendition.WHOLE)).isEqualTo(BYTES);

        new FileSweep(objects, files, transaction, in(TWO_DAYS)).sweep();
        assertThatThrownBy(() -> objects.get(orphan, Rendition.WHOLE)).isInstanceOf(NoSuchElementException.class);
        assertThat(objects.get(kept, Rendition.WHOLE)).isNotEmpty();
        transaction.executeWithoutResult(inOne -> attachments.delete(kept));
    }

    @Test
    void aStoreThatBelongsToAnotherDatabaseIsLeftAlone() {
        var theirs = UUID.randomUUID();
        TestTransaction.end();
        objects.loose(in(TWO_DAYS).instant()).forEach(this::forget);
        objects.put(theirs, Rendition.WHOLE, BYTES);

        new FileSweep(objects, files, transaction, in(TWO_DAYS)).sweep();

        assertThat(objects.get(theirs, Rendition.WHOLE)).isEqualTo(BYTES);
    }

    /** People see it as the page 503, as whenever the database is gone. */
    @Test
    void aStoreThatIsDownIsToldAtOnce() throws IOException {
        int nobodysPort;
        try (var free = new ServerSocket(0)) {
            nobodysPort = free.getLocalPort();
        }
        try (var down = new ObjectFileStore(settings("http://127.0.0.1:" + nobodysPort, Duration.ofSeconds(10)))) {
            assertThatThrownBy(() -> down.put(UUID.randomUUID(), Rendition.WHOLE, BYTES)).isInstanceOf(DataAccessResourceFailureException.class);
        }
    }

    @Test
    void aStoreThatNeverAnswersIsGivenUp() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var frozen = new ObjectFileStore(settings("http://127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300)))) {
            var begun = System.nanoTime();

            assertThatThrownBy(() -> frozen.get(UUID.randomUUID(), Rendition.WHOLE)).isInstanceOf(DataAccessResourceFailureException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void aDeletionStandsThoughTheStoreIsDown() throws IOException {
        var photo = kept("Ngõ 12.jpg", Samples.jpeg(30, 20)).getId();
        TestTransaction.flagForCommit();
        TestTransaction.end();
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var frozen = new ObjectFileStore(settings("http://127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300)))) {
            transaction.executeWithoutResult(inOne -> new Attachments(files, frozen, clock).delete(photo));
        }

        assertThat(files.findById(photo)).isEmpty();
    }

    @Test
    void aBucketThatIsNamedKeepsTheFiles(@Autowired JdbcClient database) {
        var application = new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(Stores.class).withBean(JdbcClient.class, () -> database);

        application.run(context -> assertThat(context.getBean(FileStore.class)).isInstanceOf(DatabaseFileStore.class));
        application.withPropertyValues("danvankheo.files.s3.bucket=" + ObjectStore.BUCKET, "danvankheo.files.s3.endpoint=" + server.endpoint(),
                "danvankheo.files.s3.access-key=ai", "danvankheo.files.s3.secret-key=cung-duoc").run(context -> {
                    var file = UUID.randomUUID();
                    context.getBean(FileStore.class).put(file, Rendition.WHOLE, BYTES);
                    assertThat(objects.get(file, Rendition.WHOLE)).isEqualTo(BYTES);
                });
    }

    private void forget(UUID file) {
        transaction.executeWithoutResult(inOne -> objects.delete(file));
    }

    /** The store stamps its objects by a clock of its own. */
    private static Clock in(Duration later) {
        return Clock.offset(Clock.systemUTC(), later);
    }

    private static ObjectStoreSettings settings(String endpoint, Duration timeout) {
        return new ObjectStoreSettings(ObjectStore.BUCKET, URI.create(endpoint), "us-east-1", "ai", "cung-duoc", true, timeout);
    }

    @EnableConfigurationProperties(ObjectStoreSettings.class)
    @Import(FileStoreConfiguration.class)
    static class Stores {
    }
}
