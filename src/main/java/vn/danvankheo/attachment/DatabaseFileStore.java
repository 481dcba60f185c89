package vn.danvankheo.attachment;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes beside their rows, in the same transaction and the same backup. */
@RequiredArgsConstructor
class DatabaseFileStore implements FileStore {

    private final JdbcClient database;

    @Override
    public void put(UUID file, Rendition rendition, byte[] content) {
        database.sql("insert into stored_content (file_id, rendition, content) values (?, ?, ?)").params(file, rendition.name(), content).update();
    }

    @Override
    public byte[] get(UUID file, Rendition rendition) {
        return database.sql("select content from stored_content where file_id = ? and rendition = ?").params(file, rendition.name())
                .query(byte[].class).optional().orElseThrow(() -> new NoSuchElementException(rendition + " of file " + file));
    }

    @Override
    public void delete(UUID file) {
        database.sql("delete from stored_content where file_id = ?").param(file).update();
    }

    /** None: the table refers to the rows. */
    @Override
    public Set<UUID> loose(Instant putBefore) {
        return Set.of();
    }
}
