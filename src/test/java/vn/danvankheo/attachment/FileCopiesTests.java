package vn.danvankheo.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.testing.HoanKiemTest;

/** A backup holds the files wherever they lie. */
@HoanKiemTest
@Transactional
class FileCopiesTests {

    @Autowired
    private Uploads uploads;
    @Autowired
    private FileCopies copies;
    @Autowired
    private JdbcClient database;
    @Autowired
    private DataSource source;
    @Autowired
    private EntityManager entities;

    private final Map<String, byte[]> handedOut = new HashMap<>();

    @Test
    void bytesInTheDatabaseAreHandedOutAndTakenBack() throws Exception {
        var photo = kept("ngo-12.png", Samples.png(40, 30));
        var paper = kept("bien-ban.pdf", Samples.pdf());

        assertThat(copies.handOut(DataSourceUtils.getConnection(source), handedOut::put)).isEmpty();

        assertThat(handedOut).containsKeys(photo + "/WHOLE", photo + "/THUMBNAIL").containsEntry(paper + "/WHOLE", Samples.pdf())
                .doesNotContainKey(paper + "/THUMBNAIL");
        database.sql("delete from stored_content where file_id = ?").param(paper).update();
        copies.put(paper + "/WHOLE", handedOut.get(paper + "/WHOLE"));
        assertThat(database.sql("select content from stored_content where file_id = ?").param(paper).query(byte[].class).single()).isEqualTo(Samples.pdf());
    }

    @Test
    void bytesElsewhereAreFetchedAndThoseThatAreGoneAreNamed() throws Exception {
        var photo = kept("ngo-12.png", Samples.png(40, 30));
        var paper = kept("bien-ban.pdf", Samples.pdf());
        var elsewhere = new Elsewhere();
        elsewhere.put(paper, Rendition.WHOLE, Samples.pdf());
        database.sql("delete from stored_content where file_id in (?, ?)").params(photo, paper).update();

        var gone = new FileCopies(elsewhere).handOut(DataSourceUtils.getConnection(source), handedOut::put);

        assertThat(handedOut).containsEntry(paper + "/WHOLE", Samples.pdf());
        assertThat(gone).containsExactlyInAnyOrder(photo + "/WHOLE", photo + "/THUMBNAIL");
        new FileCopies(elsewhere).put(photo + "/THUMBNAIL", new byte[] {1});
        assertThat(elsewhere.get(photo, Rendition.THUMBNAIL)).containsExactly(1);
    }

    private UUID kept(String name, byte[] content) {
        var id = uploads.keep(name, content).getId();
        entities.flush();
        return id;
    }

    /** A store outside the database. */
    private static class Elsewhere implements FileStore {

        private final Map<String, byte[]> contents = new HashMap<>();

        @Override
        public void put(UUID file, Rendition rendition, byte[] content) {
            contents.put(file + "/" + rendition, content);
        }

        @Override
        public byte[] get(UUID file, Rendition rendition) {
            var content = contents.get(file + "/" + rendition);
            if (content == null) {
                throw new NoSuchElementException("gone");
            }
            return content;
        }

        @Override
        public void delete(UUID file) {
            contents.keySet().removeIf(name -> name.startsWith(file.toString()));
        }

        @Override
        public Set<UUID> loose(Instant putBefore) {
            return Set.of();
        }
    }
}
