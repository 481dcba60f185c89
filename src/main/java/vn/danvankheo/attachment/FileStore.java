package vn.danvankheo.attachment;

import java.util.UUID;

/**
 * Kho tệp: where the bytes lie. The bytes are put before the row that speaks of them is committed, and deleted with it,
 * so a store outside the database may at worst keep bytes that nobody asks for.
 */
interface FileStore {

    void put(UUID file, Rendition rendition, byte[] content);

    /** @throws java.util.NoSuchElementException when nothing was put there */
    byte[] get(UUID file, Rendition rendition);

    void delete(UUID file);
}
