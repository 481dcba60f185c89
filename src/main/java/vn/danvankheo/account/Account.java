package vn.danvankheo.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.web.ConflictException;

/** Tài khoản: one person's way in. It is locked, never deleted, so that the audit trail keeps its names. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Account {

    /** What mail servers everywhere take. */
    static final String EMAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    static final int LONGEST_EMAIL = 254;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq")
    private Long id;
    @Version
    private int version;
    private String username;
    private String fullName;
    /** Where reminders are mailed to; null: nowhere. */
    private String email;
    private String passwordHash;
    private boolean mustChangePassword;
    /** By the person; null: never, or before it was written down. */
    private Instant passwordChangedAt;
    /** Grows with every change that ends the sessions opened before it. */
    private int sessionStamp;
    private Instant lockedAt;
    private Instant lastSignInAt;
    /** The last sign-in, or the opening or unlocking after it. */
    private Instant idleSince;
    /** Wrong passwords since the last sign-in. */
    private int failedSignIns;
    /** When the first steps were gone through or put away; null: they are shown. */
    private Instant guideSeenAt;
    /** What the person's telephone counts with, base 32; null: no second factor. */
    private String totpSecret;
    /** The half minute since 1970 whose code was taken last. */
    private Long totpStep;
    @Embedded
    private Look look = Look.USUAL;
    @Column(insertable = false, updatable = false)
    private String folded;

    /** @param oneTimePasswordHash of a password that must be changed at the first sign-in */
    public Account(String username, String fullName, String oneTimePasswordHash, Instant now) {
        Assert.hasText(username, "an account has a username");
        Assert.hasText(fullName, "an account belongs to a person");
        this.username = username.toLowerCase(Locale.ROOT);
        this.fullName = fullName;
        idleSince = now;
        resetPassword(oneTimePasswordHash);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** The person chose a password; sessions opened elsewhere end. */
    public void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = false;
        sessionStamp++;
    }

    /** An administrator gives a one-time password; every session ends. */
    public void resetPassword(String oneTimeHash) {
        passwordHash = oneTimeHash;
        mustChangePassword = true;
        sessionStamp++;
    }

    public boolean hasSecondFactor() {
        return totpSecret != null;
    }

    /** The person's telephone shows codes of this secret; sessions opened elsewhere end. */
    void countWith(String secret, long step) {
        totpSecret = secret;
        totpStep = step;
        sessionStamp++;
    }

    /** The password alone is enough again; every session ends. */
    void countNoMore() {
        totpSecret = null;
        totpStep = null;
        sessionStamp++;
    }

    /** Another set of passkeys opens; sessions opened elsewhere end. */
    void changePasskeys() {
        sessionStamp++;
    }

    public void rename(String fullName) {
        Assert.hasText(fullName, "an account belongs to a person");
        this.fullName = fullName;
    }

    /** @param email null: no mail any more */
    void mailTo(String email) {
        this.email = email;
    }

    public void lock(Instant now) {
        if (isLocked()) {
            throw new ConflictException("account " + username + " is locked already");
        }
        lockedAt = now;
        sessionStamp++;
    }

    public void unlock(Instant now) {
        if (!isLocked()) {
            throw new ConflictException("account " + username + " is not locked");
        }
        lockedAt = null;
        idleSince = now;
    }

    public List<AccountState> getStates() {
        return AccountState.of(isLocked(), lastSignInAt == null, mustChangePassword);
    }

    /** As the audit trail names it: {@code "Cán bộ phường Hàng Bạc (phuong05)"}. */
    String named() {
        return "%s (%s)".formatted(fullName, username);
    }
}
