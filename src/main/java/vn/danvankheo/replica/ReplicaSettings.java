package vn.danvankheo.replica;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Where a copy of the database answers, if there is one.
 *
 * @param readReplicaUrl empty: the primary answers everything
 * @param readReplicaMaxLag how long a list may go without what others wrote
 */
@ConfigurationProperties("danvankheo")
record ReplicaSettings(String readReplicaUrl, String readReplicaUsername, String readReplicaPassword, Duration readReplicaMaxLag) {

    boolean isChosen() {
        return StringUtils.hasText(readReplicaUrl);
    }
}
