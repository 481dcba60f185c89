package vn.danvankheo.attachment;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Bản sao của tệp: hands the bytes of every file out and takes them back, wherever they lie; for backups alone. */
@Component
@RequiredArgsConstructor
public class FileCopies {

    private static final int AT_ONCE = 4;

    private final FileStore store;

    /** Whoever is given the bytes. */
    @FunctionalInterface
    public interface Receiver {

        /** @param name of the bytes, for {@link #put} */
        void receive(String name, byte[] content) throws IOException;
    }

    /**
     * The bytes of every file that a transaction sees. Those in the database are read in it; elsewhere a file never changes, but may be deleted
     * in the middle of this.
     *
     * @return names of those that are gone
     */
    public List<String> handOut(Connection snapshot, Receiver receiver) throws SQLException, IOException {
        var gone = new ArrayList<String>();
        try (var query = snapshot.prepareStatement("""
                select f.id, r.rendition, c.content
                from stored_file f
                    cross join lateral (select 'WHOLE' union all select 'THUMBNAIL' where f.format = any (?)) r (rendition)
                    left join stored_content c on c.file_id = f.id and c.rendition = r.rendition""")) {
            var photos = Stream.of(FileFormat.values()).filter(FileFormat::isPhoto).map(Enum::name).toArray();
            query.setArray(1, snapshot.createArrayOf("text", photos));
            query.setFetchSize(AT_ONCE);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var file = rows.getObject(1, UUID.class);
                    var rendition = Rendition.valueOf(rows.getString(2));
                    try {
                        var content = rows.getBytes(3);
                        receiver.receive(file + "/" + rendition, content == null ? store.get(file, rendition) : content);
                    } catch (NoSuchElementException e) {
                        gone.add(file + "/" + rendition);
                    }
                }
            }
        }
        return gone;
    }

    /** Within the transaction that brings the file's row. */
    public void put(String name, byte[] content) {
        var slash = name.indexOf('/');
        store.put(UUID.fromString(name.substring(0, slash)), Rendition.valueOf(name.substring(slash + 1)), content);
    }
}
