package vn.danvankheo.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of passwords; all but the first are for offices that TCVN 14423 binds, where OWASP advises against them.
 *
 * @param minLength   the fewest letters that a chosen password has
 * @param fourKinds   whether it must hold small and capital letters, digits and other signs
 * @param adminMaxAge how long an administrator may keep one; null: for ever
 * @param history     how many passwords before the present one are refused
 */
@ConfigurationProperties("danvankheo.password")
record PasswordSettings(@DefaultValue("12") int minLength, boolean fourKinds, Duration adminMaxAge, @DefaultValue("0") int history) {

    /** More letters than anybody types; it bounds the work of hashing. */
    static final int MAX_LENGTH = 200;
}
