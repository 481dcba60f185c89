package vn.danvankheo.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.privacy.Wording.Change;

/**
 * Xóa thông tin một người: puts a name that is nobody's where the person's stood, in fields and in texts, closes the account and takes the photos away, all or nothing.
 * Figures stay as they are, and so do signers of decisions and the audit trail.
 */
@Service
@RequiredArgsConstructor
class Erasure {

    static final String NOBODY = "Người đã được xóa thông tin";

    private static final List<String> OF_AN_ACCOUNT = List.of("delete from recovery_code where account_id = :id", "delete from mail_choice where account_id = :id",
            "delete from former_password where account_id = :id", "update access_token set name = '' where account_id = :id",
            "update reminder_mail set last_error = null where reminder_id in (select id from reminder where account_id = :id)",
            "delete from user_credentials where user_entity_user_id in (select e.id from user_entities e join account a on a.username = e.name where a.id = :id)",
            "delete from user_entities where name = (select username from account where id = :id)");

    private final PersonSearch search;
    private final PersonFiles files;
    private final Wording wording;
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
        if (!errors.hasErrors() && names(form, chosen)) {
            errors.rejectValue("reason", "privacy.reason-names");
        }
        var changes = errors.hasErrors() ? List.<Change>of() : changes(form, chosen, errors);
        if (!errors.hasErrors()) {
            changes.forEach(wording::make);
            files.takeAway(chosen, me.username());
            chosen.forEach(this::empty);
            audit.record("person.erased", "Một người, %d nơi".formatted(chosen.size()), "%s (%s)".formatted(form.getReason(), chosen.stream().map(Finding::id).collect(Collectors.joining(", "))));
        }
    }

    /** In the texts among what was chosen; one in which the name does not stand as it was typed is refused, so that nobody believes it mended. */
    private List<Change> changes(ErasureForm form, List<Finding> chosen, Errors errors) {
        var texts = chosen.stream().filter(found -> found.place().isText()).toList();
        var name = NameInText.of(form.getWords());
        if (texts.isEmpty()) {
            return List.of();
        }
        if (name.isEmpty()) {
            errors.rejectValue("words", "privacy.words-too-few");
            return List.of();
        }
        var changes = texts.stream().collect(Collectors.toMap(Function.identity(), found -> wording.changes(found, name.get())));
        var without = texts.stream().filter(found -> changes.get(found).isEmpty()).map(Finding::what).toList();
        if (!without.isEmpty()) {
            errors.rejectValue("words", "privacy.words-not-there", new Object[] {String.join("; ", without)}, null);
        }
        return changes.values().stream().flatMap(List::stream).toList();
    }

    private void empty(Finding found) {
        var now = Timestamp.from(clock.instant());
        if (found.place() == Place.ACCOUNT) {
            leaveAnAlias(found.key());
        }
        if (found.place().erasing() != null) {
            database.sql(found.place().erasing()).param("nobody", NOBODY).param("now", now).param("key", found.key()).update();
        }
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

    /** The reason is kept in the audit trail, which nobody can erase. */
    private boolean names(ErasureForm form, List<Finding> chosen) {
        var names = Stream.concat(Stream.ofNullable(form.getWords()), chosen.stream().filter(found -> found.value() != null).flatMap(found -> Stream.of(found.value().split(" · |, "))))
                .filter(name -> name.contains(" ")).toList();
        return !names.isEmpty() && database.sql("select exists (select from unnest(:names::text[]) as n where position(folded(n) in folded(:reason)) > 0)")
                .param("names", names.toArray(String[]::new)).param("reason", form.getReason()).query(Boolean.class).single();
    }
}
