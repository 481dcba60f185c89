package vn.danvankheo.attachment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Kho tệp: where the bytes lie. The bytes are put before the row that speaks of them is committed, and deleted not before the deletion of the row is,
 * so a store outside the database may at worst keep bytes that nobody asks for; {@link FileSweep} finds them.
 * A store that does not answer is a {@link org.springframework.dao.DataAccessResourceFailureException}, which people see as a 503.
 */
interface FileStore {

    void put(UUID file, Rendition rendition, byte[] content);

    /** @throws java.util.NoSuchElementException when nothing was put there */
    byte[] get(UUID file, Rendition rendition);

    /** With the transaction that is under way: what is rolled back keeps its bytes. */
    void delete(UUID file);

    /** The files whose bytes were put before then and may have outlived their row. */
    Set<UUID> loose(Instant putBefore);
}
