package vn.danvankheo.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvankheo.web.NotFoundException;

/** Sổ tay hướng dẫn: one book of chapters and sections, read once from {@code resources/handbook}. */
@Component
class Handbook {

    /** What helps those who cannot sign in; everybody may read it. */
    static final String SIGNING_IN = "dang-nhap";

    private final String title;
    private final List<Run> lead;
    private final List<Chapter> chapters;
    private final Map<String, Section> byId;

    Handbook() {
        var reader = new HandbookReader();
        title = reader.title();
        lead = reader.lead();
        chapters = reader.chapters();
        byId = sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
    }

    String title() {
        return title;
    }

    List<Run> lead() {
        return lead;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    List<Section> sections() {
        return chapters.stream().flatMap(chapter -> chapter.sections().stream()).toList();
    }

    Section section(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new NotFoundException("section " + id));
    }
}
