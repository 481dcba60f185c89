package vn.danvankheo.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts; then the person signs in anew, and the page on which the session ended opens again with what was typed.
 *
 * @param idle      without a request
 * @param idleAdmin the same for an administrator
 * @param absolute  in all
 */
@ConfigurationProperties("danvankheo.session")
record SessionLimits(@DefaultValue("30m") Duration idle, @DefaultValue("15m") Duration idleAdmin, @DefaultValue("12h") Duration absolute) {

    Duration idle(Viewer viewer) {
        return viewer.isAdmin() ? idleAdmin : idle;
    }
}
