package vn.danvankheo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.backup.Commands.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvankheo.testing.TestDatabase;

/**
 * Whoever kept a backup of an earlier version goes on with this one. Each schema that was given out leaves the demonstration's backup in
 * {@code src/test/resources/released}, made with {@link Commands#PASSPHRASE}; this takes each of them up:
 * <pre>
 * DANVANKHEO_BACKUP_PASSPHRASE='lấy dân làm gốc' java -jar dan-van-kheo.jar --spring.profiles.active=demo \
 *     --danvankheo.backup.to=src/test/resources/released/V71.zip.gpg
 * </pre>
 * V71's pictures were replaced by a single dot beforehand, so that the file stays small.
 */
class ReleasedSchemaTests {

    @ParameterizedTest
    @MethodSource("released")
    void aBackupOfAnEarlierVersionIsMigratedOnWithAllThatIsInIt(Path backup) {
        var manifest = new BackupReader(new BackupSettings(Commands.PASSPHRASE, null, 0)).check(backup);
        assertThat(backup.getFileName()).hasToString("V%s.zip.gpg".formatted(manifest.schema()));
        assertThat(manifest.rows()).isGreaterThan(10_000);
        var place = TestDatabase.createBare();

        assertThat(Commands.restore(backup, place)).isZero();

        var migrations = Flyway.configure().dataSource(place.url(), place.username(), place.password()).load().info();
        assertThat(migrations.pending()).isEmpty();
        assertThat(migrations.current().getVersion().getVersion()).isNotEqualTo(manifest.schema());
        assertThat(manifest.tables().stream().filter(table -> exists(table.name(), place))).hasSizeGreaterThan(50)
                .allSatisfy(table -> assertThat(rows(table.name(), place)).as(table.name()).isGreaterThanOrEqualTo(table.rows()));
        assertThat(rows("stored_content", place)).isEqualTo(manifest.files().count());
        Commands.theDistrictSignsIn(place);
    }

    static List<Path> released() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/released"))) {
            return files.toList();
        }
    }

    private static boolean exists(String table, TestDatabase place) {
        return in(place).sql("select to_regclass(?) is not null").param(table).query(Boolean.class).single();
    }

    private static long rows(String table, TestDatabase place) {
        return in(place).sql("select count(*) from \"%s\"".formatted(table)).query(Long.class).single();
    }
}
