package vn.danvankheo.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Tệp nén: a zip that was looked through before anybody unpacks it. What its entries claim about their sizes is not believed:
 * each is inflated and counted once, by the same directory that its reader uses. One that unpacks to too much, or has a password, is refused.
 */
public class Archive implements AutoCloseable {

    public static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Map<ZipArchiveEntry, Long> sizes = new IdentityHashMap<>();

    /** @throws RefusedFileException {@code file.unpacks-too-big} or {@code file.password} */
    public Archive(byte[] bytes) throws IOException {
        this(bytes, MOST_BYTES);
    }

    /** @param mostBytes what all entries together unpack to, at most */
    public Archive(byte[] bytes, long mostBytes) throws IOException {
        zip = ZipFile.builder().setByteArray(bytes).get();
        entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw new RefusedFileException("file.unpacks-too-big");
        }
        var left = mostBytes;
        for (var entry : entries) {
            sizes.put(entry, inflate(entry, left));
            left -= sizes.get(entry);
        }
    }

    public List<ZipArchiveEntry> entries() {
        return entries;
    }

    /** How many bytes the entries of certain names unpack to. */
    public long unpacked(Predicate<String> named) {
        return entries.stream().filter(entry -> named.test(entry.getName())).mapToLong(sizes::get).sum();
    }

    public boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.getName().equalsIgnoreCase(name));
    }

    public InputStream open(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    private long inflate(ZipArchiveEntry entry, long atMost) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFileException("file.password");
        }
        var buffer = new byte[64 * 1024];
        var total = 0L;
        try (var inflating = open(entry)) {
            for (var read = inflating.read(buffer); read >= 0; read = inflating.read(buffer)) {
                total += read;
                if (total > atMost) {
                    throw new RefusedFileException("file.unpacks-too-big");
                }
            }
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
