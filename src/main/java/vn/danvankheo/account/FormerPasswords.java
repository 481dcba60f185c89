package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Mật khẩu đã dùng: the last ones of a person, as many as the setting asks, so that none of them comes again. */
@Component
@RequiredArgsConstructor
class FormerPasswords {

    private final PasswordSettings settings;
    private final PasswordEncoder passwords;
    private final JdbcClient database;

    boolean hold(Account account, String chosen) {
        return settings.history() > 0 && database.sql("select hash from former_password where account_id = ? order by id desc limit ?").params(account.getId(), settings.history())
                .query(String.class).list().stream().anyMatch(hash -> passwords.matches(chosen, hash));
    }

    /** The account's password is about to be another one. */
    void keepThatOf(Account account) {
        if (settings.history() > 0) {
            database.sql("insert into former_password (account_id, hash) values (?, ?)").params(account.getId(), account.getPasswordHash()).update();
        }
        database.sql("delete from former_password where account_id = :account and id not in (select id from former_password where account_id = :account order by id desc limit :kept)")
                .param("account", account.getId()).param("kept", settings.history()).update();
    }
}
