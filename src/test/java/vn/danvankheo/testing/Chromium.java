package vn.danvankheo.testing;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds a Chromium on this machine, or fetches one; a browser test fails rather than be skipped. */
final class Chromium {

    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static Path found;

    private Chromium() {
    }

    static synchronized Path find() {
        if (found == null) {
            found = Stream.<Supplier<Optional<Path>>>of(Chromium::named, Chromium::usual, Chromium::fromDebian, Chromium::fromPlaywright)
                    .map(Supplier::get).flatMap(Optional::stream).findFirst()
                    .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: install it (on Debian and Ubuntu "
                            + "\"apt-get install chromium\"), or name one with "
                            + "-Ddanvankheo.chromium=/path or CHROMIUM=/path (target/chromium.log tells what was tried)."));
        }
        return found;
    }

    private static Optional<Path> named() {
        var name = Optional.ofNullable(System.getProperty("danvankheo.chromium")).or(() -> Optional.ofNullable(System.getenv("CHROMIUM")))
                .filter(program -> !program.isBlank());
        name.filter(program -> !Files.isExecutable(Path.of(program))).ifPresent(program -> {
            throw new IllegalStateException("danvankheo.chromium or CHROMIUM names \"" + program + "\", which is no program.");
        });
        return name.map(Path::of);
    }

    private static Optional<Path> usual() {
        return USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("sh", "-c", "apt-get update -q; DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium");
        return usual();
    }

    private static Optional<Path> fromPlaywright() {
        run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                CLI.class.getName(), "install", "chromium");
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
        }
    }

    private static void run(String... command) {
        try {
            var log = Path.of("target", "chromium.log").toFile();
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log)).start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
