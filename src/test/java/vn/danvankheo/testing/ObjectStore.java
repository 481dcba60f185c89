package vn.danvankheo.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** An S3 server with one empty bucket, in a process of its own: {@code mvn} lays it into {@code target/s3}. Any key is welcome. */
public class ObjectStore implements AutoCloseable {

    public static final String BUCKET = "danvankheo";

    private static final Pattern STARTED = Pattern.compile("Tomcat started on ports .*?(\\d+) \\(http\\)");

    private final Process process;
    private final int port;

    public ObjectStore() {
        try {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                    "-jar", Path.of("target", "s3", "s3mock.jar").toString(),
                    "--server.port=0", "--http.port=0", "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            port = port();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    private int port() throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var told = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            told.append(line).append('\n');
            var started = STARTED.matcher(line);
            if (started.find()) {
                new Thread(() -> output.lines().forEach(ignored -> { }), "object-store-output").start();
                return Integer.parseInt(started.group(1));
            }
        }
        throw new AssertionError("the S3 server did not start: " + told);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
