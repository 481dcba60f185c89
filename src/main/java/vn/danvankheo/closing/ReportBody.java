package vn.danvankheo.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lời của báo cáo tổng hợp: for each chapter what the district writes itself, null for nothing, and what it quotes. */
public record ReportBody(Map<Chapter, Part> parts) {

    /** @param own null: nothing */
    public record Part(String own, List<Quote> quotes) {

        static final Part EMPTY = new Part(null, List.of());

        public boolean saysNothing() {
            return own == null && quotes.isEmpty();
        }
    }

    static ReportBody empty() {
        return new ReportBody(Map.of());
    }

    public Part part(Chapter chapter) {
        return parts.getOrDefault(chapter, Part.EMPTY);
    }

    ReportBody with(Chapter chapter, Part part) {
        var changed = new EnumMap<Chapter, Part>(Chapter.class);
        changed.putAll(parts);
        changed.put(chapter, part);
        return new ReportBody(changed);
    }

    /** The chosen paragraphs behind those that stand there; one that is quoted already is not quoted twice. */
    ReportBody quoting(Chapter chapter, List<Quote> chosen) {
        var part = part(chapter);
        return with(chapter, new Part(part.own(), Stream.concat(part.quotes().stream(), chosen.stream()).distinct().toList()));
    }
}
