package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What docs/security.md and docs/asvs.md promise. */
class SecurityDocumentTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:#(\\w+))?`");
    private static final Path ASVS = Path.of("docs/asvs.md");
    private static final Pattern ROW = Pattern.compile("\\| \\d+\\.\\d+\\.\\d+ \\|.*");
    private static final Pattern ID = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern PROOF = Pattern.compile("`\\w+Tests#\\w+`.*|(does not apply|by design|deployment|written|partly met|not met): .+");

    /** A row of docs/asvs.md. */
    private record Requirement(String id, String level, String demanded, String here, String proof) {

        static Requirement of(String row) {
            var cells = row.split("\\s*\\|\\s*", -1);
            return new Requirement(cells[1], cells[2], cells[3], cells[4], cells.length == 7 ? cells[5] : "");
        }
    }

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
        return TEST.matcher(Files.readString(Path.of("docs/security.md")) + Files.readString(ASVS)).results().map(found -> found.group(2) == null ? found.group(1) : found.group(1) + "#" + found.group(2))
                .distinct().toList();
    }

    @Test
    void eachRequirementOfTheStandardHasOneRow() throws IOException {
        var standard = new ClassPathResource("asvs-5.0.txt").getContentAsString(StandardCharsets.UTF_8).lines().toList();

        assertThat(requirements()).extracting(row -> row.id() + " " + row.level()).containsExactlyElementsOf(standard);
    }

    @Test
    void eachRequirementSaysWhatHoldsAndWhatProvesIt() throws IOException {
        assertThat(requirements()).allSatisfy(row -> {
            assertThat(row.demanded()).as(row.id()).isNotBlank();
            assertThat(row.here()).as(row.id()).isNotBlank();
            assertThat(row.proof()).as(row.id()).matches(PROOF);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"not met", "partly met"})
    void whatIsMissingIsSaidWhereTheThreatsAre(String word) throws IOException {
        var missing = Files.readAllLines(Path.of("docs/security.md")).stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(word)).findFirst().orElseThrow();

        assertThat(ID.matcher(missing).results().map(MatchResult::group))
                .containsExactlyElementsOf(requirements().stream().filter(row -> row.proof().startsWith(word)).map(Requirement::id).toList());
    }

    private static List<Requirement> requirements() throws IOException {
        return Files.readAllLines(ASVS).stream().filter(line -> ROW.matcher(line).matches()).map(Requirement::of).toList();
    }

    @Test
    void theBuildListsWhatItIsMadeOf() throws IOException {
        var parts = new ClassPathResource("META-INF/sbom/application.cdx.json").getContentAsString(StandardCharsets.UTF_8);

        assertThat(parts).contains("\"bomFormat\" : \"CycloneDX\"", "pkg:maven/org.apache.tomcat.embed/tomcat-embed-core@", "pkg:maven/org.postgresql/postgresql@");
    }
}
