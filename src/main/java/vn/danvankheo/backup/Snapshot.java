package vn.danvankheo.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.postgresql.PGConnection;

/** Ảnh chụp: the database as it was at one moment, while everybody works on. */
@RequiredArgsConstructor
class Snapshot implements AutoCloseable {

    /** What is no record; every other table is backed up, one that comes with a later version too. */
    private static final Set<String> LEFT_OUT = Set.of(
            // whoever was signed in signs in again: a stolen backup opens no session
            "spring_session", "spring_session_attributes",
            // how often somebody mistyped a password just now
            "sign_in_bucket",
            // which instance works on what at this moment
            "shedlock",
            // long exports, kept a day; they are asked for again
            "prepared_export",
            // written by the migrations of the place that it is restored into
            "flyway_schema_history",
            // bytes of files are entries of their own, wherever they lie
            "stored_content");

    private final Connection connection;

    /** It sees nothing that is committed from here on. */
    static Snapshot take(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var settings = connection.createStatement()) {
            settings.execute("set transaction isolation level repeatable read, read only");
            settings.execute("set local statement_timeout = 0");
            settings.execute("set local idle_in_transaction_session_timeout = 0");
        }
        return new Snapshot(connection);
    }

    Connection connection() {
        return connection;
    }

    /** Number of the last migration; null: nothing was ever migrated here. */
    String schema() throws SQLException {
        var there = one("select to_regclass('flyway_schema_history') is not null");
        return "t".equals(there) ? one("select version from flyway_schema_history where version is not null and success order by installed_rank desc limit 1") : null;
    }

    String server() throws SQLException {
        return one("show server_version");
    }

    /** Without rows yet. */
    List<Manifest.Table> tables() throws SQLException {
        return list("""
                select c.relname, array_agg(a.attname order by a.attnum)::text[]
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                group by c.relname order by c.relname""",
                row -> new Manifest.Table(row.getString(1), texts(row.getArray(2)), 0, ""))
                .stream().filter(table -> !LEFT_OUT.contains(table.name())).toList();
    }

    /** Numbers are handed out outside of transactions: what is read here is never behind what the tables hold. */
    List<Manifest.Sequence> sequences() throws SQLException {
        var names = list("select sequencename from pg_sequences where schemaname = current_schema() order by 1", row -> row.getString(1));
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : names) {
            sequences.addAll(list("select last_value, is_called from " + quoted(name),
                    row -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    /** @return how many rows */
    long copy(Manifest.Table table, OutputStream out) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy %s to stdout".formatted(named(table)), out);
    }

    /** Such as {@code "unit" ("id", "name")}. */
    static String named(Manifest.Table table) {
        return table.columns().stream().map(Snapshot::quoted).collect(Collectors.joining(", ", quoted(table.name()) + " (", ")"));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private String one(String sql) throws SQLException {
        var found = list(sql, row -> row.getString(1));
        return found.isEmpty() ? null : found.get(0);
    }

    private <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.read(rows));
            }
            return found;
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
