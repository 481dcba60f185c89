package vn.danvankheo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvankheo.DanVanKheoApplication;

/** The application in a process of its own, as one of several machines; its output stays in {@code target/instances}. */
public class Instance implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;
    private int port;

    /** On a machine as small as those of wards. */
    public Instance(String name, List<String> settings) throws IOException {
        this(name, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"), settings);
    }

    /** @param virtualMachine its options, such as {@code -Xmx512m} */
    public Instance(String name, List<String> virtualMachine, List<String> settings) throws IOException {
        log = Files.createDirectories(Path.of("target", "instances")).resolve(name + ".log");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(virtualMachine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DanVanKheoApplication.class.getName(), "--server.port=0"));
        settings.forEach(setting -> command.add("--" + setting));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Waits until it answers. */
    public int port() throws IOException, InterruptedException {
        while (port == 0) {
            var started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                port = Integer.parseInt(started.group(1));
            } else if (!process.isAlive()) {
                throw new AssertionError(Files.readString(log));
            } else {
                Thread.sleep(100);
            }
        }
        return port;
    }

    /** What its threads took of the processors so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
