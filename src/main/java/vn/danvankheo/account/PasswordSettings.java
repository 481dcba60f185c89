package vn.danvankheo.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of passwords. @param minLength the fewest letters that a chosen password has */
@ConfigurationProperties("danvankheo.password")
record PasswordSettings(@DefaultValue("12") int minLength) {

    /** More letters than anybody types; it bounds the work of hashing. */
    static final int MAX_LENGTH = 200;
}
