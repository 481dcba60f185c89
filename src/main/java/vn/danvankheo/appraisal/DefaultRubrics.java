package vn.danvankheo.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.movement.SubjectType;

/** Bộ tiêu chí mẫu: what a district scores by until its staff makes its own. They are files that come with the application. */
@Component
class DefaultRubrics {

    private final Map<SubjectType, Scale> scales = new EnumMap<>(SubjectType.class);

    DefaultRubrics(JsonMapper json) {
        Arrays.stream(SubjectType.values()).forEach(subject -> scales.put(subject, read(subject, json)));
    }

    Scale of(SubjectType subject) {
        return scales.get(subject);
    }

    private static Scale read(SubjectType subject, JsonMapper json) {
        try (var file = new ClassPathResource("appraisal/%s.json".formatted(subject.name().toLowerCase(Locale.ROOT))).getInputStream()) {
            return json.readValue(file, Scale.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
