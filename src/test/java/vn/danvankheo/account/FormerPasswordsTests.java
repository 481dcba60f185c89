package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.testing.HoanKiemTest;

/** An office wants that nobody takes an old password again. */
@HoanKiemTest
@Transactional
class FormerPasswordsTests {

    private static final String FIRST = "dan-van-kheo-2023";
    private static final String SECOND = "gió mùa về trên sông Cái";
    private static final String THIRD = "thuyền chài đậu bến Chương Dương";
    private static final String FOURTH = "chợ sớm họp dưới gầm cầu Long Biên";

    @Autowired
    private AccountRepository accounts;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private PasswordRules rules;
    @Autowired
    private SignInThrottle throttle;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient database;

    @Test
    void theLastTwoBeforeThePresentOneAreRefusedAndOlderOnesAreForgotten() {
        assertThat(change(2, FIRST, SECOND)).isNull();
        assertThat(change(2, SECOND, THIRD)).isNull();

        assertThat(change(2, THIRD, FIRST)).isEqualTo("password.used-before");
        assertThat(change(2, THIRD, " " + SECOND)).as("with a blank").isEqualTo("password.used-before");
        assertThat(change(2, THIRD, FOURTH)).isNull();
        assertThat(kept()).isEqualTo(2);
        assertThat(change(2, FOURTH, SECOND)).isEqualTo("password.used-before");
        assertThat(database.sql("select hash from former_password").query(String.class).list()).allMatch(hash -> hash.startsWith("{pbkdf2"));
    }

    @Test
    void withoutTheSettingNoneIsKept() {
        assertThat(change(2, FIRST, SECOND)).isNull();

        assertThat(change(0, SECOND, THIRD)).isNull();

        assertThat(kept()).isZero();
        assertThat(change(0, THIRD, SECOND)).isNull();
    }

    /** @return why it was refused; null: it was not */
    private String change(int history, String current, String chosen) {
        var settings = new PasswordSettings(12, false, null, history);
        var form = new PasswordForm();
        form.setCurrent(current);
        form.setChosen(chosen);
        form.setAgain(chosen);
        var errors = new BeanPropertyBindingResult(form, "form");
        new OwnPassword(accounts, passwords, rules, settings, new FormerPasswords(settings, passwords, database), throttle, audit, clock).change("phuong18", "127.0.0.1", form, errors);
        FieldError refused = errors.getFieldError();
        return refused == null ? null : refused.getCode();
    }

    private int kept() {
        return database.sql("select count(*) from former_password").query(Integer.class).single();
    }
}
