package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The README's three commands as processes of their own, while an application runs on the embedded database. */
class BackupCommandLineTests {

    @Test
    void besideARunningApplicationAndBackIntoANewDirectory(@TempDir Path folder) throws Exception {
        var file = folder.resolve("sao-luu.zip.gpg");
        var data = folder.resolve("data");
        try (var running = new EmbeddedDatabase(data, "danvankheo")) {
            Flyway.configure().dataSource(source(running)).load().migrate();
            JdbcClient.create(source(running)).sql("""
                    insert into unit (id, kind, code, name, short_name, valid_from)
                    values (1, 'DISTRICT', 'HK', 'Quận Hoàn Kiếm', 'Hoàn Kiếm', '2020-01-01')""").update();

            assertThat(command(data, "--danvankheo.backup.to=" + file)).isEqualTo("0 Đã sao lưu vào %s:".formatted(file));
            assertThat(command(data, "--danvankheo.audit.check")).isEqualTo("0 Nhật ký còn nguyên:");
        }
        assertThat(command(folder.resolve("none"), "--danvankheo.backup.check=" + file)).isEqualTo("0 Bản sao lưu %s còn nguyên:".formatted(file));
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(command(folder.resolve("new"), "--danvankheo.restore.from=" + file)).isEqualTo("0 Đã khôi phục từ %s:".formatted(file));

        try (var restored = new EmbeddedDatabase(folder.resolve("new"), "danvankheo")) {
            assertThat(JdbcClient.create(source(restored)).sql("select name from unit").query(String.class).single()).isEqualTo("Quận Hoàn Kiếm");
        }
    }

    /** How it ended, and the first words that it said. */
    private static String command(Path data, String command) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                DanVanKheoApplication.class.getName(), command, "--danvankheo.data=" + data).redirectErrorStream(true);
        builder.environment().put("DANVANKHEO_BACKUP_PASSPHRASE", "lấy dân làm gốc");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.replaceFirst("(?s)([:;]).*", "$1");
    }

    private static DriverManagerDataSource source(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
