package vn.danvankheo.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Bản kê: what a backup holds; its last entry.
 *
 * @param application version that made it
 * @param schema      number of the last migration
 * @param server      version of the database
 */
record Manifest(int format, String application, String schema, Instant madeAt, String server, List<Table> tables, List<Sequence> sequences,
        Files files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    /** Bảng: its rows as {@code COPY} writes them, without the columns that the database computes. */
    record Table(String name, List<String> columns, long rows, String sha256) {
    }

    /** Dãy số. @param called whether its last value was handed out */
    record Sequence(String name, long last, boolean called) {
    }

    /** Tệp. @param sha256 of all names and bytes, in their order; @param missing those whose bytes were gone when they were asked for */
    record Files(long count, String sha256, List<String> missing) {
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
