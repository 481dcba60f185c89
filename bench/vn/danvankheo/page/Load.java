package vn.danvankheo.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tải: what was asked of a page, or of its SQL, and what it cost.
 *
 * @param cpuMillis of the application and its PostgreSQL together, or of PostgreSQL alone where only SQL was sent
 */
record Load(long requests, double perSecond, double cpuMillis) {

    private static final Pattern WRK_REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern WRK_RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern WRK_FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: .*");
    private static final Pattern PGBENCH_REQUESTS = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern PGBENCH_RATE = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern PGBENCH_FAILED = Pattern.compile("number of failed transactions: (?!0 )(\\d+)|aborted in command.*");

    double cpuPerRequest() {
        return cpuMillis / requests;
    }

    static Load ofPage(List<String> wrk, Supplier<Duration> cpu) {
        return of(wrk, cpu, WRK_REQUESTS, WRK_RATE, WRK_FAILED);
    }

    static Load ofSql(List<String> pgbench, Supplier<Duration> cpu) {
        return of(pgbench, cpu, PGBENCH_REQUESTS, PGBENCH_RATE, PGBENCH_FAILED);
    }

    private static Load of(List<String> command, Supplier<Duration> cpu, Pattern requests, Pattern rate, Pattern failed) {
        var before = cpu.get();
        var told = run(command);
        var taken = cpu.get().minus(before);
        var failure = failed.matcher(told);
        if (failure.find()) {
            throw new AssertionError(told);
        }
        return new Load(Long.parseLong(found(requests, told)), Double.parseDouble(found(rate, told)), taken.toNanos() / 1e6);
    }

    private static String found(Pattern pattern, String told) {
        var found = pattern.matcher(told);
        if (!found.find()) {
            throw new AssertionError(told);
        }
        return found.group(1);
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).directory(Path.of("target").toFile()).start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return told;
        } catch (IOException missing) {
            throw new UncheckedIOException(command.get(0) + " is missing: apt-get install wrk postgresql-client postgresql-contrib", missing);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }
}
