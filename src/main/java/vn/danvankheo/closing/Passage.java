package vn.danvankheo.closing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvankheo.briefing.ContentLine;
import vn.danvankheo.briefing.UnitContent;

/** Đoạn có thể trích: a paragraph of a ward's report that may be quoted. @param key names it as long as the report is not written anew */
public record Passage(String key, Quote quote) {

    /** What the units say in the sections that a chapter quotes from, paragraph by paragraph. */
    static List<Passage> of(Chapter chapter, List<UnitContent> contents) {
        return contents.stream().flatMap(content -> content.content().lines().stream().filter(line -> chapter.getSources().contains(line.section()))
                .flatMap(line -> paragraphs(content, line))).toList();
    }

    private static Stream<Passage> paragraphs(UnitContent content, ContentLine line) {
        var paragraphs = line.value().lines().map(String::strip).filter(text -> !text.isEmpty()).toList();
        return IntStream.range(0, paragraphs.size()).mapToObj(at -> new Passage("%s/%s/%d".formatted(content.unitCode(), line.key(), at),
                new Quote(content.unitCode(), content.unitName(), line.section().getTitle(), paragraphs.get(at))));
    }
}
