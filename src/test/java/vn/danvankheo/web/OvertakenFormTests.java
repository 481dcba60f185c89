package vn.danvankheo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever was overtaken sees beside every field what is stored in it; a form that is still to be written has to show it too. */
class OvertakenFormTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern INCLUDED = Pattern.compile("~\\{([a-z-]+/[a-z-]+) ::");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea)\\b(?:\"[^\"]*\"|[^\">])*>");
    private static final Pattern ELSEWHERE = Pattern.compile("type=\"(hidden|file|submit)\"| form=\"");
    private static final Pattern NAME = Pattern.compile("\\b(?:th:)?name=\"([^\"]*)\"");
    private static final Pattern SHOWN = Pattern.compile("layout/form :: stored\\w*\\(field=(.+?), label");

    /** By the page: what is not stored as it is typed, or belongs to a form without a version that stands beside. */
    private static final Map<String, List<String>> SAID_ONCE = Map.of(
            "movement/form", List.of("year", "tu"), // of a new registration alone
            "briefing/unit-parts", List.of("take"), // the sums to take stand beside what is stored already
            "briefing/form", List.of("f.none"), // is stored as a figure, zero
            "briefing/parts", List.of("done"), // how far the own writing has come
            "closing/consolidated-form", List.of("quotes[chapter][at.index].leftOut"), // what is left out is not stored
            "appraisal/decision-form", List.of("row.tier"), // chosen when the decision is written, and not corrected
            "appraisal/choice", List.of("quan", "nam", "chon")); // a filter

    @Test
    void everyFieldThatAPageLaysOutItselfHasItsStoredValueBesideIt() {
        var silent = new TreeMap<String, Collection<String>>();
        for (var page : versioned()) {
            var fields = new LinkedHashSet<>(fields(text(page)));
            fields.removeAll(SHOWN.matcher(text(page)).results().map(shown -> plain(shown.group(1))).toList());
            fields.removeAll(SAID_ONCE.getOrDefault(page, List.of()));
            if (!fields.isEmpty()) {
                silent.put(page, fields);
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void everyFieldOfTheLayoutHasIt() {
        var fields = text("layout/form").split("th:fragment=\"(?=text|area|select)");

        assertThat(fields).hasSize(4);
        assertThat(Stream.of(fields).skip(1)).allMatch(field -> field.contains("~{layout/form :: stored}"));
    }

    /** The pages with a form that knows its version, and what they include. */
    private static Collection<String> versioned() {
        var pages = new ArrayList<>(pages().stream().filter(page -> text(page).contains("name=\"version\" th:value=\"${form.version}\"")).toList());
        for (var at = 0; at < pages.size(); at++) {
            INCLUDED.matcher(text(pages.get(at))).results().map(included -> included.group(1)).filter(page -> !page.startsWith("layout/") && !pages.contains(page)).distinct().forEach(pages::add);
        }
        assertThat(pages).hasSizeGreaterThan(20);
        return pages;
    }

    private static List<String> fields(String page) {
        return CONTROL.matcher(page).results().map(MatchResult::group).filter(control -> !ELSEWHERE.matcher(control).find()).map(NAME::matcher).filter(name -> name.find()).map(name -> plain(name.group(1))).toList();
    }

    /** However an expression is written: {@code |${f}.value|} and {@code ${f + '.value'}} are the same. */
    private static String plain(String expression) {
        return expression.replaceAll("[|${}'+ ]", "");
    }

    private static List<String> pages() {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).map(file -> TEMPLATES.relativize(file).toString().replaceFirst("\\.html$", "")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String page) {
        try {
            return Files.readString(TEMPLATES.resolve(page + ".html"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
