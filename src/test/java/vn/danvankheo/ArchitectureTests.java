package vn.danvankheo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class ArchitectureTests {

    private static final JavaClasses PROJECT =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.danvankheo");
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void packagesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(DanVanKheoApplication.class).verify();
    }

    @ParameterizedTest
    @ValueSource(classes = {Instant.class, LocalDate.class, LocalDateTime.class, YearMonth.class, OffsetDateTime.class, ZonedDateTime.class})
    void timeComesFromTheClock(Class<?> time) {
        noClasses().should().callMethod(time, "now").check(PROJECT);
    }

    @Test
    void nobodyMakesAClockOfTheirOwn() {
        noClasses().that().resideOutsideOfPackage("vn.danvankheo.calendar")
                .should().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone")
                .orShould().callMethod(Clock.class, "system", java.time.ZoneId.class)
                .orShould().callMethod(System.class, "currentTimeMillis").check(PROJECT);
    }

    /** Spring asks the session for a level, and behind PgBouncer the session is somebody else's in a moment: {@code set transaction} is within. */
    @Test
    void aTransactionSetsItsIsolationItself() {
        var bySession = PROJECT.stream().flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                .filter(place -> place.tryGetAnnotationOfType(Transactional.class).filter(asked -> asked.isolation() != Isolation.DEFAULT).isPresent()).toList();

        assertThat(bySession).isEmpty();
        noClasses().should().callMethod(TransactionTemplate.class, "setIsolationLevel", int.class).check(PROJECT);
    }

    @Test
    void entitiesHaveVerbsInsteadOfSetters() {
        var setters = PROJECT.stream().filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getMethods().stream()).filter(method -> method.getName().matches("set[A-Z].*")).toList();

        assertThat(setters).isEmpty();
    }

    /** But what starts a first page's scripts, which the policy knows by its hash. */
    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNothingInlineAndNothingUnescaped(Path template) throws IOException {
        var forbidden = Pattern.compile("th:utext|\\[\\(|__\\$\\{|<script(?![^>]*src)|<style|\\sstyle=|\\son(click|change|submit|load|input|focus)=");

        var lines = Files.readAllLines(template).stream().filter(line -> forbidden.matcher(line).find() && !isStarter(template, line)).toList();

        assertThat(lines).isEmpty();
    }

    private static boolean isStarter(Path template, String line) {
        return template.endsWith("layout/page.html") && line.startsWith("<script th:unless=\"${returning}\">{") && !line.contains("th:text") && !line.contains("[[");
    }

    /** Only {@code th:action} adds the token without which a form is refused. */
    @ParameterizedTest
    @MethodSource("templates")
    void aFormThatPostsCarriesItsToken(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern("<form(?=[^>]*method=\"post\")(?![^>]*th:action)");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aPageLoadsNothingFromElsewhere(Path template) throws IOException {
        var elsewhere = Pattern.compile("(src|href)=\"(https?:)?//");

        assertThat(Files.readString(template)).doesNotContainPattern(elsewhere);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void anIconThatIsShownIsThere(Path template) throws IOException {
        var icons = RESOURCES.resolve("static/vendor/bootstrap-icons-1.13.1");
        var styles = Files.readString(icons.resolve("icons.css")) + Files.readString(icons.resolve("work-icons.css"));

        for (var icon : Pattern.compile("\\bbi-([a-z0-9-]+)").matcher(Files.readString(template)).results().map(found -> found.group(1)).toList()) {
            var drawn = Files.readString(icons.resolve(icon + ".svg")).strip()
                    .replaceAll("\\n\\s*", "").replace('"', '\'').replace("<", "%3c").replace(">", "%3e").replace("#", "%23");
            assertThat(styles).contains(".bi-" + icon + " { --icon: url(\"data:image/svg+xml," + drawn + "\"); }");
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptWritesTextAndNeverMarkup(Path script) throws IOException {
        assertThat(Files.readString(script)).doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|postMessage");
    }

    /** So that the dark theme has a word on each; what is paper stays white. */
    @Test
    void aColourIsNamedOnceForTheLightAndOnceForTheDark() throws IOException {
        var light = Files.readString(RESOURCES.resolve("static/css/app.css"));
        var dark = Files.readString(RESOURCES.resolve("static/css/dark.css"));
        var colour = Pattern.compile("--([a-z0-9-]+): (?:#|rgb\\()");

        var literal = Pattern.compile("(#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\([0-9]|:[^;{}]*\\b(white|black)\\b(?!-))(?=[^{}]*})");
        assertThat(literal.matcher(light.replaceAll(":root \\{[^}]*}", "") + Files.readString(RESOURCES.resolve("static/css/first.css")) + Files.readString(RESOURCES.resolve("static/css/exhibition.css")) + ofWork()).results().map(MatchResult::group)).isEmpty();
        assertThat(colour.matcher(light.replaceAll("--(sheet|sheet-ink|sheet-line|wall|desk|on-red): [^;]*;", "")).results().map(found -> found.group(1)))
                .isSubsetOf(colour.matcher(dark).results().map(found -> found.group(1)).toList());
    }

    /** A slow line brings ten packets at once, the answer's headers among them; a byte more is a round more (docs/performance.md). */
    @ParameterizedTest
    @ValueSource(strings = {"page", "report"})
    void theStylesOfAFirstPageComeInOneRound(String sheet) {
        var packed = Path.of("target/classes/static/css/%s-and-dark.css.gz".formatted(sheet));

        assertThat(packed).exists();
        assertThat(packed.toFile().length()).isLessThan(10 * 1460 - 900);
    }

    private static String ofWork() throws IOException {
        var styles = new StringBuilder();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("static/css/work"))) {
            for (var file : files.toList()) {
                styles.append(Files.readString(file));
            }
        }
        return styles.toString();
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("static/js"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** What is typed becomes no command, no object, no name to look up and no expression. */
    @Test
    void nothingThatIsTypedIsCarriedOut() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Runtime.class)
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould().dependOnClassesThat().resideInAnyPackage("javax.naming..", "javax.script..", "org.springframework.expression..").check(PROJECT);
        noClasses().that().resideOutsideOfPackage("vn.danvankheo").should().dependOnClassesThat().areAssignableTo(ProcessBuilder.class).check(PROJECT);
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
