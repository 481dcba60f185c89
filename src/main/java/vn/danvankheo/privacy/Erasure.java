package vn.danvankheo.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.AccessEnded;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.audit.AuditTrail;

/**
 * Xóa thông tin một người: puts a name that is nobody's where the person's stood, closes the account and takes the photos away, all or nothing.
 * Texts are mended by those who wrote them; signed decisions and the audit trail stay.
 */
@Service
@RequiredArgsConstructor
class Erasure {

    static final String NOBODY = "Người đã được xóa thông tin";

    private static final List<String> OF_AN_ACCOUNT = List.of("delete from recovery_code where account_id = :id", "delete from mail_choice where account_id = :id",
            "delete from former_password where account_id = :id", "update access_token set name = '' where account_id = :id",
            "delete from user_credentials where user_entity_user_id in (select e.id from user_entities e join account a on a.username = e.name where a.id = :id)",
            "delete from user_entities where name = (select username from account where id = :id)");

    private final PersonSearch search;
    private final PersonFiles files;
    private final Attachments attachments;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    /** What is refused stands in the errors, and then nothing was done. */
    @Transactional
    public void erase(ErasureForm form, Viewer me, Errors errors) {
        var chosen = search.chosen(form.getNoi());
        if (chosen.stream().anyMatch(found -> !found.place().isErasable())) {
            errors.reject("privacy.not-erasable");
        }
        if (chosen.stream().anyMatch(found -> found.place() == Place.ACCOUNT && found.key().equals(Long.toString(me.accountId())))) {
            errors.reject("privacy.own-account");
        }
        if (!errors.hasErrors() && names(form.getReason(), chosen)) {
            errors.rejectValue("reason", "privacy.reason-names");
        }
        if (!errors.hasErrors()) {
            takeFilesAway(chosen, me);
            chosen.forEach(this::empty);
            audit.record("person.erased", "Một người, %d nơi".formatted(chosen.size()), "%s (%s)".formatted(form.getReason(), chosen.stream().map(Finding::id).collect(Collectors.joining(", "))));
        }
    }

    private void empty(Finding found) {
        var now = Timestamp.from(clock.instant());
        if (found.place() == Place.ACCOUNT) {
            leaveAnAlias(found.key());
        }
        database.sql(found.place().erasing()).param("nobody", NOBODY).param("now", now).param("key", found.key()).update();
        if (found.place() == Place.ACCOUNT) {
            var id = Long.valueOf(found.key());
            OF_AN_ACCOUNT.forEach(erasing -> database.sql(erasing).param("id", id).update());
            events.publishEvent(new AccessEnded(id));
            database.sql("update account set password_hash = ? where id = ?").params(passwords.encode(UUID.randomUUID().toString()), id).update();
        }
    }

    /** Records of who acted name the username from now on; where a namesake may have acted, nobody. */
    private void leaveAnAlias(String account) {
        var person = database.sql("select full_name, case when (select count(*) from account n where n.full_name = a.full_name) = 1 then username else :nobody end as alias from account a where id::text = :id")
                .param("nobody", NOBODY).param("id", account).query().singleRow();
        for (var column : PersonalData.WHO_ACTED) {
            var place = column.split("\\.");
            database.sql("update %1$s set %2$s = :alias where %2$s = :name".formatted(place[0], place[1])).param("alias", person.get("alias")).param("name", person.get("full_name")).update();
        }
    }

    private void takeFilesAway(List<Finding> chosen, Viewer me) {
        for (var file : files.of(chosen)) {
            database.sql("""
                    update evidence set file_id = null, name = 'tep-da-go', caption = null, released_at = null, released_by = null, release_consent = null, withdrawn_at = ?, withdrawn_by = ?, version = version + 1
                    where file_id = ?""").params(Timestamp.from(clock.instant()), me.username(), file).update();
            attachments.delete(file);
        }
    }

    /** The reason is kept in the audit trail, which nobody can erase. */
    private boolean names(String reason, List<Finding> chosen) {
        var names = chosen.stream().filter(found -> found.value() != null).flatMap(found -> Stream.of(found.value().split(" · |, "))).filter(name -> name.contains(" ")).toList();
        return !names.isEmpty() && database.sql("select exists (select from unnest(:names::text[]) as n where position(folded(n) in folded(:reason)) > 0)")
                .param("names", names.toArray(String[]::new)).param("reason", reason).query(Boolean.class).single();
    }
}
