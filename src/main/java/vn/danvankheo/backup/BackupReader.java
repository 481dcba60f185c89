package vn.danvankheo.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup through, and tells whether it is whole. */
@Component
@RequiredArgsConstructor
class BackupReader {

    private static final int BUFFER = 256 * 1024;

    private final BackupSettings settings;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Whoever is given what a backup holds, in its order. */
    interface Receiver {

        /** @param rows as {@code COPY} wrote them; not to be closed */
        void table(String name, InputStream rows) throws IOException;

        void file(String name, byte[] content) throws IOException;
    }

    private static class Nobody implements Receiver {

        @Override
        public void table(String name, InputStream rows) {
        }

        @Override
        public void file(String name, byte[] content) {
        }
    }

    /** @throws BackupException when it cannot be used: the whole file was read, nothing else was touched */
    Manifest check(Path file) {
        try {
            return read(file, new Nobody());
        } catch (BackupException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new BackupException(e, "backup.no-such-file", file);
        } catch (IOException | RuntimeException e) {
            throw new BackupException(e, "backup.damaged", file);
        }
    }

    /** Hands everything on; what was received counts only when this returns. */
    Manifest read(Path file, Receiver receiver) throws IOException {
        try (var sealed = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return new Envelope(settings.key(), Envelope.SLOWEST).open(sealed, clear -> readZip(new ZipInputStream(clear), receiver));
        }
    }

    private Manifest readZip(ZipInputStream zip, Receiver receiver) throws IOException {
        Manifest manifest = null;
        var tables = new HashMap<String, String>();
        var files = Manifest.sha256();
        var count = 0L;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().startsWith(Manifest.TABLES)) {
                var name = entry.getName().substring(Manifest.TABLES.length());
                tables.put(name, readTable(name, zip, receiver));
            } else if (entry.getName().startsWith(Manifest.FILES)) {
                var name = entry.getName().substring(Manifest.FILES.length());
                var content = zip.readAllBytes();
                files.update(name.getBytes(StandardCharsets.UTF_8));
                files.update(content);
                count++;
                receiver.file(name, content);
            } else if (entry.getName().equals(Manifest.ENTRY)) {
                manifest = json.readValue(zip.readAllBytes(), Manifest.class);
            }
        }
        return compared(manifest, tables, new Manifest.Files(count, Manifest.hex(files), null));
    }

    private static String readTable(String name, ZipInputStream zip, Receiver receiver) throws IOException {
        var digest = Manifest.sha256();
        var rows = new DigestInputStream(new FilterInputStream(zip) {
            @Override
            public void close() {
                // the next entry follows
            }
        }, digest);
        receiver.table(name, rows);
        rows.transferTo(OutputStream.nullOutputStream());
        return Manifest.hex(digest);
    }

    private static Manifest compared(Manifest manifest, Map<String, String> tables, Manifest.Files files) throws IOException {
        if (manifest == null) {
            throw new IOException("no manifest");
        }
        if (manifest.format() > Manifest.FORMAT) {
            throw new BackupException("backup.newer", manifest.application());
        }
        var told = new HashMap<String, String>();
        manifest.tables().forEach(table -> told.put(table.name(), table.sha256()));
        if (!told.equals(tables) || manifest.files().count() != files.count() || !manifest.files().sha256().equals(files.sha256())) {
            throw new IOException("not what the manifest says");
        }
        return manifest;
    }
}
