package vn.danvankheo.handbook;

import java.util.List;
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

    Handbook() {
        var reader = new HandbookReader();
        title = reader.title();
        lead = reader.lead();
        chapters = reader.chapters();
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
        return sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow(() -> new NotFoundException("section " + id));
    }
}
