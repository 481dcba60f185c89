package vn.danvankheo.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a paper to download; for Word by the district's own template, when it has one. */
@Component
@RequiredArgsConstructor
class PaperPrinter {

    private final List<PaperWriter> writers;
    private final WordTemplates templates;

    /** @param ending {@code docx} or {@code pdf} */
    ResponseEntity<byte[]> answer(Paper paper, String ending) {
        var writer = writers.stream().filter(one -> one.format() == PaperFormat.valueOf(ending.toUpperCase(Locale.ROOT))).findFirst().orElseThrow();
        var own = writer.format() == PaperFormat.DOCX ? templates.print(paper) : Optional.<byte[]>empty();
        return answer(paper.name() + "." + ending, writer.format().type(), own.orElseGet(() -> writer.write(paper)));
    }

    static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] content) {
        var attachment = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString()).body(content);
    }
}
