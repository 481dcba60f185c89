package vn.danvankheo.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.danvankheo.web.NotFoundException;

/** Sổ tay hướng dẫn: one book of chapters and sections, read from {@code resources/handbook} once somebody wants it, so that no start waits for it. */
@Component
class Handbook {

    /** What helps those who cannot sign in; everybody may read it. */
    static final String SIGNING_IN = "dang-nhap";

    private final Supplier<Book> book = SingletonSupplier.of(Book::read);

    private record Book(String title, List<Run> lead, List<Chapter> chapters, Map<String, Section> byId) {

        static Book read() {
            var reader = new HandbookReader();
            var chapters = reader.chapters();
            return new Book(reader.title(), reader.lead(), chapters, sections(chapters).collect(Collectors.toMap(Section::id, Function.identity())));
        }
    }

    String title() {
        return book.get().title();
    }

    List<Run> lead() {
        return book.get().lead();
    }

    List<Chapter> chapters() {
        return book.get().chapters();
    }

    List<Section> sections() {
        return sections(chapters()).toList();
    }

    Section section(String id) {
        return Optional.ofNullable(book.get().byId().get(id)).orElseThrow(() -> new NotFoundException("section " + id));
    }

    private static Stream<Section> sections(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.sections().stream());
    }
}
