package vn.danvankheo.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.attachment.FileCopies;

/** Khôi phục: brings a backup into an empty place, all of it or nothing. */
@Component
@RequiredArgsConstructor
class Restoring {

    private final DataSource source;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final FileCopies files;
    private final BackupReader reader;

    /** @throws BackupException when the backup or the place does not fit; nothing was touched then */
    Manifest restore(Path file) {
        refuseWhereSomethingIs();
        var manifest = reader.check(file);
        var version = MigrationVersion.fromVersion(manifest.schema());
        refuseAnotherSchema(manifest, version);
        Flyway.configure().dataSource(source).target(version).load().migrate();
        transaction.executeWithoutResult(inOne -> load(file, manifest));
        Flyway.configure().dataSource(source).load().migrate();
        database.execute("analyze");
        return manifest;
    }

    private void refuseWhereSomethingIs() {
        for (var table : List.of("account", "unit", "audit_entry")) {
            var there = database.queryForObject("select to_regclass(?) is not null", Boolean.class, table);
            if (Boolean.TRUE.equals(there) && !database.queryForList("select from %s limit 1".formatted(table)).isEmpty()) {
                throw new BackupException("backup.place-is-not-empty");
            }
        }
    }

    private void refuseAnotherSchema(Manifest manifest, MigrationVersion version) {
        var migrations = Flyway.configure().dataSource(source).load().info();
        if (Stream.of(migrations.all()).noneMatch(known -> version.equals(known.getVersion()))) {
            throw new BackupException("backup.newer", manifest.application());
        }
        if (migrations.current() != null && migrations.current().getVersion().compareTo(version) > 0) {
            throw new BackupException("backup.place-is-newer");
        }
    }

    /**
     * The rows come in the order of their names and without the triggers: what those wrote is in the backup as well. References are looked at
     * when all is there.
     */
    private void load(Path file, Manifest manifest) {
        database.execute("set local statement_timeout = 0");
        var tables = database.queryForList("""
                select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
                    and relname <> 'flyway_schema_history'""", String.class);
        var guarded = database.queryForList("""
                select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal""", String.class);
        var references = database.queryForList("""
                select format('alter table %I alter constraint %I', c.relname, r.conname)
                from pg_constraint r join pg_class c on c.oid = r.conrelid
                where r.contype = 'f' and not r.condeferrable and c.relnamespace = current_schema()::regnamespace""", String.class);
        guarded.forEach(table -> database.execute("alter table %s disable trigger user".formatted(Snapshot.quoted(table))));
        references.forEach(reference -> database.execute(reference + " deferrable initially deferred"));
        // once more, now that nobody else can write: an application may have been started meanwhile
        refuseWhereSomethingIs();
        // what the migrations wrote is in the backup too, as it has become
        database.execute("truncate " + tables.stream().map(Snapshot::quoted).collect(Collectors.joining(", ")));

        var loading = new Loading(manifest);
        readAgain(file, loading);
        if (!loading.rows.equals(manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::rows)))) {
            throw new IllegalStateException("the database counts other rows: " + loading.rows);
        }
        manifest.sequences().forEach(sequence -> database.queryForObject("select setval(?::regclass, ?, ?)", Long.class,
                Snapshot.quoted(sequence.name()), sequence.last(), sequence.called()));

        database.execute("set constraints all immediate");
        references.forEach(reference -> database.execute(reference + " not deferrable"));
        guarded.forEach(table -> database.execute("alter table %s enable trigger user".formatted(Snapshot.quoted(table))));
    }

    private void readAgain(Path file, Loading loading) {
        try {
            reader.read(file, loading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within the transaction; files go where this place keeps them. */
    private class Loading implements BackupReader.Receiver {

        private final Map<String, Manifest.Table> tables;
        private final Map<String, Long> rows = new HashMap<>();

        Loading(Manifest manifest) {
            tables = manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        }

        @Override
        public void table(String name, InputStream copied) throws IOException {
            var copy = "copy %s from stdin".formatted(Snapshot.named(tables.get(name)));
            try {
                rows.put(name, DataSourceUtils.getConnection(source).unwrap(PGConnection.class).getCopyAPI().copyIn(copy, copied));
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void file(String name, byte[] content) {
            files.put(name, content);
        }
    }
}
