package vn.danvankheo.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;

/** Xác thực hai lớp: beside the password the code that the person's own telephone shows, or one of ten recovery codes. Each opens once. */
@Service
@Transactional
@RequiredArgsConstructor
class SecondFactor {

    private static final int RECOVERY_CODES = 10;

    private final AccountRepository accounts;
    private final SecondFactorSettings settings;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final JdbcClient database;
    @Qualifier("realTime")
    private final InstantSource realTime;

    /** Whether one of the posts may do nothing without. */
    boolean isRequiredOf(List<Post> posts) {
        return posts.stream().anyMatch(post -> settings.requiredOf().contains(post.role()));
    }

    /** At sign-in and before it is given up. A refusal stands beside the code; guesses are slowed as those of passwords are. */
    void check(String username, String address, SecondFactorForm form, Errors errors) {
        var guessed = "code of " + username;
        var code = form.plainCode();
        if (!throttle.admits(guessed, address)) {
            audit.recordAs(username, "second-factor.slowed", "Đăng nhập", null);
            errors.rejectValue("code", "second-factor.wrong");
        } else if (takeCode(username, code) || takeRecoveryCode(username, code)) {
            throttle.succeeded(guessed, address);
            audit.recordAs(username, "second-factor.passed", "Đăng nhập", null);
        } else {
            audit.recordAs(username, "second-factor.failed", "Đăng nhập", null);
            errors.rejectValue("code", "second-factor.wrong");
        }
    }

    /** Takes the secret when the telephone already shows its code. @return recovery codes, to be shown once; none when the code was wrong, or there were too many */
    List<String> turnOn(String username, String address, TelephoneCode offered, SecondFactorForm form, Errors errors) {
        var account = account(username);
        if (account.hasSecondFactor()) {
            throw new ConflictException("the second factor of " + username + " is on");
        }
        var guessed = "code of " + username;
        var step = throttle.admits(guessed, address) ? offered.stepOf(form.plainCode(), realTime.instant()) : OptionalLong.empty();
        if (step.isEmpty()) {
            errors.rejectValue("code", "second-factor.not-shown");
            return List.of();
        }
        throttle.succeeded(guessed, address);
        account.countWith(offered.secret(), step.getAsLong());
        audit.recordAs(username, "second-factor.on", account.named(), null);
        return newRecoveryCodes(account);
    }

    /** The old ones open no more. @return to be shown once */
    List<String> newRecoveryCodes(String username) {
        var account = account(username);
        audit.recordAs(username, "second-factor.new-codes", account.named(), null);
        return newRecoveryCodes(account);
    }

    void turnOff(String username) {
        var account = account(username);
        turnOff(account);
        audit.recordAs(username, "second-factor.off", account.named(), null);
    }

    /** An administrator does so for somebody whose telephone was lost; every session ends. */
    void turnOff(Account account) {
        account.countNoMore();
        database.sql("delete from recovery_code where account_id = ?").param(account.getId()).update();
    }

    @Transactional(readOnly = true)
    int recoveryCodesLeft(String username) {
        return database.sql("select count(*) from recovery_code r join account a on a.id = r.account_id where a.username = ?").param(username).query(Integer.class).single();
    }

    private boolean takeCode(String username, String code) {
        var secret = account(username).getTotpSecret();
        if (secret == null) {
            return false;
        }
        var step = new TelephoneCode(secret).stepOf(code, realTime.instant());
        return step.isPresent() && database.sql("update account set totp_step = :step where username = :username and totp_secret = :secret and (totp_step is null or totp_step < :step)")
                .param("step", step.getAsLong()).param("username", username).param("secret", secret).update() == 1;
    }

    private boolean takeRecoveryCode(String username, String code) {
        return database.sql("delete from recovery_code where account_id = (select id from account where username = ?) and hash = ?").params(username, hash(code)).update() == 1;
    }

    private List<String> newRecoveryCodes(Account account) {
        database.sql("delete from recovery_code where account_id = ?").param(account.getId()).update();
        var codes = Stream.generate(OneTimePassword::generate).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> database.sql("insert into recovery_code (account_id, hash) values (?, ?)").params(account.getId(), hash(code)).update());
        return codes;
    }

    private Account account(String username) {
        return accounts.findByUsername(username).orElseThrow(() -> new NotFoundException("account"));
    }

    private static String hash(String code) {
        return DigestUtils.sha256Hex(code.toLowerCase(Locale.ROOT));
    }
}
