package vn.danvankheo.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the handbook says is true of the screens: what it quotes stands there, what it links to is there. */
class HandbookTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final int LARGEST = 1_500_000;

    private final Handbook handbook = new Handbook();

    @Test
    void everySectionIsReadOnceAndEveryFileIsASection() throws IOException {
        var ids = handbook.sections().stream().map(Section::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        try (var files = Files.list(RESOURCES.resolve("handbook"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", ""))).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(Stream.of("index"), ids.stream()).toList());
        }
    }

    @Test
    void theContentsCallEverySectionByItsTitle() throws IOException {
        var index = Files.readString(RESOURCES.resolve("handbook/index.md"));

        assertThat(handbook.sections()).allSatisfy(section -> assertThat(index).contains("- [%s](%s.md)".formatted(section.title(), section.id())));
    }

    @Test
    void everyButtonAndFieldThatIsQuotedStandsOnSomeScreen() throws IOException {
        var screens = screens();

        var unknown = runs().filter(run -> run.kind() == Run.Kind.LABEL).map(Run::text).distinct()
                .filter(label -> !Pattern.compile("[>'|=]\\s*" + Pattern.quote(label) + "\\s*([<'|:;.(…]|$)", Pattern.MULTILINE).matcher(screens).find()).toList();

        assertThat(unknown).as("quoted in the handbook, but on no screen").isEmpty();
    }

    @Test
    void everyLinkLeadsToASection() {
        var ids = handbook.sections().stream().map(Section::id).collect(Collectors.toSet());

        assertThat(runs().filter(run -> run.section() != null).map(Run::section)).isSubsetOf(ids);
    }

    @Test
    void everyHelpIsAFewSentencesWithAnExample() {
        assertThat(handbook.sections()).filteredOn(section -> HelpPlaces.all().containsValue(section.id())).allSatisfy(section -> {
            assertThat(Runs.plain(section.lead())).as(section.id()).hasSizeBetween(60, 330);
            assertThat(section.example()).as(section.id()).isNotNull();
            assertThat(Runs.plain(section.example())).as(section.id()).startsWith("Ví dụ: ");
        });
    }

    @Test
    void everyHelpIsASection() {
        assertThat(HelpPlaces.all().values()).isSubsetOf(handbook.sections().stream().map(Section::id).toList());
    }

    @Test
    void everyPictureIsThereWithWordsAndTogetherTheyAreSmall() throws IOException {
        var pictures = handbook.sections().stream().flatMap(section -> section.pictures().stream()).toList();
        var folder = RESOURCES.resolve("static/img/handbook");

        assertThat(pictures).isNotEmpty().allSatisfy(picture -> {
            assertThat(folder.resolve(picture.getName())).exists();
            assertThat(picture.getWords()).isNotBlank();
        });
        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all.stream().map(file -> file.getFileName().toString())).hasSameElementsAs(pictures.stream().map(Picture::getName).toList());
            assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum()).isLessThan(LARGEST);
        }
    }

    private Stream<Run> runs() {
        return handbook.sections().stream().flatMap(section -> Stream.of(section.lead().stream(), section.example() == null ? Stream.<Run>of() : section.example().stream(),
                section.blocks().stream().flatMap(HandbookTests::runs)).flatMap(run -> run));
    }

    private static Stream<Run> runs(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.runs().stream();
        } else if (block instanceof Block.Words words) {
            return words.runs().stream();
        } else if (block instanceof Block.Example example) {
            return example.runs().stream();
        } else if (block instanceof Block.Points points) {
            return points.items().stream().flatMap(List::stream);
        } else if (block instanceof Block.Grid grid) {
            return Stream.concat(grid.head().stream().flatMap(List::stream), grid.rows().stream().flatMap(List::stream).flatMap(List::stream));
        }
        return Stream.of();
    }

    /** Every text of the templates and messages, without the handbook's own; and the templates without what stands within a text, such as the count of a button. */
    private static String screens() throws IOException {
        var texts = new HashSet<String>();
        try (var templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (var template : templates.filter(file -> file.toString().endsWith(".html") && !file.toString().contains("handbook")).toList()) {
                var source = Files.readString(template);
                texts.add(source);
                texts.add(source.replaceAll("<span class=\"visually-hidden\"[^>]*>[^<]*</span>", "").replaceAll("</?(span|strong|i|th:block)\\b[^>]*>", ""));
            }
        }
        try (var scripts = Files.walk(RESOURCES.resolve("static/js"))) {
            for (var script : scripts.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(script));
            }
        }
        texts.add(Files.readString(RESOURCES.resolve("messages.properties")));
        return String.join("\n", texts);
    }
}
