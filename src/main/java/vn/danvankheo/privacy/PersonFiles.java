package vn.danvankheo.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.attachment.Attachments;

/** Tệp của một người: every photo of a model that is about the person, whoever took it when, and the files that name the person. */
@Repository
@RequiredArgsConstructor
class PersonFiles {

    private static final List<String> LET_GO = List.of("delete from survey_file where file_id = :file", "delete from upkeep_file where file_id = :file", "delete from report_file where file_id = :file", """
            update evidence set file_id = null, name = 'tep-da-go', caption = null, released_at = null, released_by = null, release_consent = null, withdrawn_at = :now, withdrawn_by = :by, version = version + 1
            where file_id = :file""");

    private final Attachments attachments;
    private final JdbcClient database;
    private final Clock clock;

    /** In the order in which they came. */
    List<UUID> of(Collection<Finding> findings) {
        return database.sql("""
                select f.id from stored_file f where f.id::text in (:files)
                    or f.id in (select e.file_id from evidence e where e.id::text in (:evidence) or e.photo and e.model_id::text in (:models))
                    or f.format in ('JPEG', 'PNG') and (
                        f.id in (select s.file_id from survey_file s join field_survey v on v.id = s.survey_id where v.model_id::text in (:models))
                        or f.id in (select k.file_id from upkeep_file k join upkeep_check c on c.id = k.check_id where c.model_id::text in (:models)))
                order by f.stored_at, f.id""")
                .param("files", keys(findings, Place.ATTACHED_FILE)).param("evidence", keys(findings, Place.EVIDENCE)).param("models", keys(findings, Place.MODEL_PERSON)).query(UUID.class).list();
    }

    /** For ever, with their bytes. @param by the username of who does it */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeAway(Collection<Finding> findings, String by) {
        for (var file : of(findings)) {
            LET_GO.forEach(letting -> database.sql(letting).param("file", file).param("now", Timestamp.from(clock.instant())).param("by", by).update());
            attachments.delete(file);
        }
    }

    private static List<String> keys(Collection<Finding> findings, Place place) {
        var keys = findings.stream().filter(found -> found.place() == place).map(Finding::key).toList();
        return keys.isEmpty() ? List.of("") : keys;
    }
}
