package vn.danvankheo.account;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the second factor. @param requiredOf the roles that may do nothing before they have one */
@ConfigurationProperties("danvankheo.second-factor")
record SecondFactorSettings(@DefaultValue Set<Role> requiredOf) {
}
