package vn.danvankheo.workbook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a returned workbook answers until somebody saves it, or for a week. */
@Repository
@RequiredArgsConstructor
class MonthUploads {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient client;
    private final JsonMapper json;
    private final Clock clock;

    UUID add(long report, String fileName, String form, MonthAnswers answers) {
        client.sql("delete from month_upload where uploaded_at < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
        var id = UUID.randomUUID();
        client.sql("insert into month_upload (id, report_id, file_name, form, answers, uploaded_at) values (?, ?, ?, ?, cast(? as jsonb), ?)")
                .params(id, report, fileName, form, json.writeValueAsString(answers), Timestamp.from(clock.instant())).update();
        return id;
    }

    Optional<MonthUpload> find(UUID id, long report) {
        return client.sql("select file_name, form, answers from month_upload where id = ? and report_id = ?").params(id, report)
                .query((row, at) -> new MonthUpload(row.getString("file_name"), row.getString("form"), json.readValue(row.getString("answers"), MonthAnswers.class))).optional();
    }

    void remove(UUID id) {
        client.sql("delete from month_upload where id = ?").param(id).update();
    }
}
