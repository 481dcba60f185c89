package vn.danvankheo.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.audit.AuditTrail;

/** Trao dữ liệu cho một người: what was chosen as one zip, a list that a program and a person can read, and the files. */
@Service
@RequiredArgsConstructor
class PersonExport {

    private final PersonSearch search;
    private final PersonFiles files;
    private final Attachments attachments;
    private final MessageSource messages;
    private final JsonMapper json;
    private final AuditTrail audit;

    /** That somebody takes it away is written before anything is sent, without the name. */
    @Transactional
    public List<Finding> announce(Collection<String> ids) {
        var chosen = search.chosen(ids);
        audit.record("person.exported", "Một người", "%d nơi".formatted(chosen.size()));
        return chosen;
    }

    public void write(List<Finding> chosen, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("du-lieu.json"));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(chosen.stream().map(this::inWords).toList()));
            zip.closeEntry();
            var number = 0;
            for (var id : files.of(chosen)) {
                number++;
                zip.putNextEntry(new ZipEntry("tep/%d-%s".formatted(number, attachments.file(id).getName().replaceAll("[/\\\\]", "-"))));
                zip.write(attachments.content(id));
                zip.closeEntry();
            }
        }
    }

    private Map<String, String> inWords(Finding found) {
        var words = new LinkedHashMap<String, String>();
        words.put("nơi lưu", messages.getMessage("privacy.place." + found.place(), null, Locale.forLanguageTag("vi")));
        words.put("hồ sơ", found.what());
        words.put("dữ liệu", found.value());
        return words;
    }
}
