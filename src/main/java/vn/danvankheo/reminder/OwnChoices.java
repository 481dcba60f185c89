package vn.danvankheo.reminder;

import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.OwnEmail;
import vn.danvankheo.account.Viewer;

/** Thư của mình: to which address and for which kinds of reminders a person wants mail. */
@Service
@Transactional
@RequiredArgsConstructor
class OwnChoices {

    private final OwnEmail email;
    private final JdbcClient database;

    @Transactional(readOnly = true)
    OwnChoicesForm form(Viewer me) {
        var chosen = database.sql("select kind, wanted from mail_choice where account_id = ?").param(me.accountId())
                .query((row, at) -> new Choice(row.getString("kind"), row.getBoolean("wanted"))).stream().collect(Collectors.toMap(Choice::kind, Choice::wanted));
        var form = new OwnChoicesForm();
        form.setEmail(email.of(me));
        form.setMailed(ReminderKind.of(me).stream().filter(kind -> chosen.getOrDefault(kind.name(), kind.isUsuallyMailed())).collect(Collectors.toSet()));
        return form;
    }

    void choose(OwnChoicesForm form, Viewer me) {
        email.change(me, form.getEmail());
        for (var kind : ReminderKind.of(me)) {
            database.sql("""
                    insert into mail_choice (account_id, kind, wanted) values (?, ?, ?)
                    on conflict (account_id, kind) do update set wanted = excluded.wanted""")
                    .params(List.of(me.accountId(), kind.name(), form.getMailed().contains(kind))).update();
        }
    }

    private record Choice(String kind, boolean wanted) {
    }
}
