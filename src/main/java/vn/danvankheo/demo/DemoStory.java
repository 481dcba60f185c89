package vn.danvankheo.demo;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.attachment.Uploads;
import vn.danvankheo.movement.SubjectType;

/** What became of the year's models: their results, pictures, surveys, scores and decisions, written at once beside the import. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoStory {

    private static final List<String> PICTURES = List.of("an-ninh-ngo", "doc-sach", "duong-hoa", "gap-tung-nha", "hop-to-dan-pho", "ngay-hoi", "ngo-sach", "phan-loai-rac");

    private final Uploads uploads;
    private final JdbcClient database;
    private final DataSource source;
    private final EntityManager entities;
    @Value("${danvankheo.demo-story}")
    private final boolean told;

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell() throws IOException {
        if (!told) {
            return;
        }
        database.sql("create temp table demo_picture (picture text primary key, file_id uuid) on commit drop").update();
        for (var picture : PICTURES) {
            var content = new ClassPathResource(DemoYear.FOLDER + "pictures/" + picture + ".jpg").getContentAsByteArray();
            database.sql("insert into demo_picture values (?, ?)").params(picture, uploads.keep(picture + ".jpg", content).getId()).update();
        }
        database.sql("create temp table demo_rubric (subject_type text primary key, scale jsonb) on commit drop").update();
        for (var subject : SubjectType.values()) {
            var scale = new ClassPathResource("appraisal/" + subject.name().toLowerCase(Locale.ROOT) + ".json").getContentAsString(StandardCharsets.UTF_8);
            database.sql("insert into demo_rubric values (?, ?::jsonb)").params(subject.name(), scale).update();
        }
        entities.flush(); // the script reads what was kept
        ScriptUtils.executeSqlScript(DataSourceUtils.getConnection(source), new ClassPathResource(DemoYear.FOLDER + "story.sql"));
    }
}
