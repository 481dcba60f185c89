package vn.danvankheo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Cơ sở dữ liệu đang chạy: the embedded server of another application on this machine, as the files in its directory tell of it. */
record RunningDatabase(String jdbcUrl, String password) implements JdbcConnectionDetails {

    private static final int LINE_OF_THE_PORT = 3;
    private static final int LINE_OF_THE_OWNER = 1;

    static RunningDatabase in(Path data, String name) throws IOException {
        var port = Files.readAllLines(data.resolve("pg17").resolve("postmaster.pid")).get(LINE_OF_THE_PORT).strip();
        var password = Files.readAllLines(data.resolve("pg17.passwords")).get(LINE_OF_THE_OWNER);
        return new RunningDatabase("jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, name), password);
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return EmbeddedDatabase.OWNER;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
