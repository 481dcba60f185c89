package vn.danvankheo.attachment;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The S3-compatible store that keeps the files, if one is named.
 *
 * @param bucket for this application alone; empty: the files lie in the database
 * @param endpoint such as {@code https://luu-tru.example.vn}; empty: Amazon's in the region
 * @param pathStyle whether the bucket stands in the path rather than before the host's name
 * @param timeout how long the store may be silent; a request is given up after twice this time
 */
@ConfigurationProperties("danvankheo.files.s3")
record ObjectStoreSettings(String bucket, URI endpoint, String region, String accessKey, String secretKey, boolean pathStyle, Duration timeout) {

    boolean isChosen() {
        return StringUtils.hasText(bucket);
    }

    boolean hasEndpoint() {
        return endpoint != null && StringUtils.hasText(endpoint.toString());
    }
}
