package vn.danvankheo.privacy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tệp của một người: the photos of a model that is about the person, and the files that name the person. */
@Repository
@RequiredArgsConstructor
class PersonFiles {

    private final JdbcClient database;

    List<UUID> of(Collection<Finding> findings) {
        return database.sql("""
                select file_id from evidence where file_id is not null and (id::text in (:evidence) or photo and model_id::text in (:models)) order by id""")
                .param("evidence", keys(findings, Place.EVIDENCE)).param("models", keys(findings, Place.MODEL_PERSON)).query(UUID.class).list();
    }

    private static List<String> keys(Collection<Finding> findings, Place place) {
        var keys = findings.stream().filter(found -> found.place() == place).map(Finding::key).toList();
        return keys.isEmpty() ? List.of("") : keys;
    }
}
