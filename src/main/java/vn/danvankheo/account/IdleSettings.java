package vn.danvankheo.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of accounts that nobody uses. @param days without a sign-in after which one is locked; 0: never */
@ConfigurationProperties("danvankheo.idle-accounts")
record IdleSettings(@DefaultValue("45") int days) {
}
