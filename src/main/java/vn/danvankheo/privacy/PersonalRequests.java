package vn.danvankheo.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;

/** Sổ yêu cầu: what people asked for concerning their own data, the most urgent first. */
@Service
@Transactional
@RequiredArgsConstructor
class PersonalRequests {

    private static final int SHOWN = 50;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    List<PersonalRequest> newest() {
        var today = LocalDate.now(clock);
        return database.sql("select * from personal_request order by done_on desc nulls first, due_on, id limit ?").param(SHOWN).query((row, at) -> {
            var due = row.getObject("due_on", LocalDate.class);
            var done = row.getObject("done_on", LocalDate.class);
            return new PersonalRequest(row.getLong("id"), RequestKind.valueOf(row.getString("kind")), row.getString("subject"), row.getObject("received_on", LocalDate.class), due, done,
                    done == null && due.isBefore(today));
        }).list();
    }

    /** Pressed twice it is one; a refusal stands in the errors. */
    void record(RequestForm form, Viewer me, Errors errors) {
        var received = form.getReceivedOn();
        if (received.isAfter(LocalDate.now(clock)) || received.isBefore(EARLIEST)) {
            errors.rejectValue("receivedOn", "privacy.received-not-yet");
            return;
        }
        var written = database.sql("""
                insert into personal_request (kind, subject, received_on, due_on, recorded_by, request_key) values (?, ?, ?, ?, ?, ?) on conflict (request_key) do nothing""")
                .params(form.getKind().name(), form.getSubject(), received, form.getKind().due(received), me.username(), form.getKey()).update();
        if (written == 1) {
            audit.record("person.asked", "Yêu cầu về dữ liệu cá nhân", form.getKind().name());
        }
    }

    void close(long id) {
        if (database.sql("select 1 from personal_request where id = ?").param(id).query(Integer.class).optional().isEmpty()) {
            throw new NotFoundException("request " + id);
        }
        if (database.sql("update personal_request set done_on = ? where id = ? and done_on is null").params(LocalDate.now(clock), id).update() == 0) {
            throw new ConflictException("request " + id + " is done already");
        }
        audit.record("person.answered", "Yêu cầu về dữ liệu cá nhân số " + id, null);
    }
}
