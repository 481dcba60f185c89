package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What docs/security.md promises. */
class SecurityDocumentTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:#(\\w+))?`");

    @ParameterizedTest
    @MethodSource("named")
    void aTestThatIsNamedIsThere(String name) throws IOException {
        var parts = name.split("#");
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            var file = files.filter(path -> path.endsWith(parts[0] + ".java")).findFirst();

            assertThat(file).as(parts[0]).isPresent();
            assertThat(parts.length == 1 || Files.readString(file.orElseThrow()).contains(" " + parts[1] + "(")).as(name).isTrue();
        }
    }

    static List<String> named() throws IOException {
        return TEST.matcher(Files.readString(Path.of("docs/security.md"))).results().map(found -> found.group(2) == null ? found.group(1) : found.group(1) + "#" + found.group(2))
                .distinct().toList();
    }

    @Test
    void theBuildListsWhatItIsMadeOf() throws IOException {
        var parts = new ClassPathResource("META-INF/sbom/application.cdx.json").getContentAsString(StandardCharsets.UTF_8);

        assertThat(parts).contains("\"bomFormat\" : \"CycloneDX\"", "pkg:maven/org.apache.tomcat.embed/tomcat-embed-core@", "pkg:maven/org.postgresql/postgresql@");
    }
}
