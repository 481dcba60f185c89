package vn.danvankheo.attachment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The bytes in a bucket of an S3-compatible store, each under {@code attachments/file/rendition}. */
@Slf4j
class ObjectFileStore implements FileStore, AutoCloseable {

    private static final String PREFIX = "attachments/";
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final String bucket;
    private final S3Client objects;

    ObjectFileStore(ObjectStoreSettings settings) {
        bucket = settings.bucket();
        var client = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(settings.pathStyle())
                // what Amazon added of late, other stores need not know
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(settings.timeout()))
                .overrideConfiguration(limits -> limits.apiCallTimeout(settings.timeout().multipliedBy(2)));
        if (settings.hasEndpoint()) {
            client.endpointOverride(settings.endpoint());
        }
        objects = client.build();
    }

    @Override
    public void put(UUID file, Rendition rendition, byte[] content) {
        answered(() -> objects.putObject(put -> put.bucket(bucket).key(key(file, rendition)), RequestBody.fromBytes(content)));
    }

    @Override
    public byte[] get(UUID file, Rendition rendition) {
        try {
            return answered(() -> objects.getObjectAsBytes(get -> get.bucket(bucket).key(key(file, rendition))).asByteArrayUnsafe());
        } catch (NoSuchKeyException missing) {
            throw new NoSuchElementException(rendition + " of file " + file, missing);
        }
    }

    /** The row is gone for good by then: what the store fails to delete is left to the sweep. */
    @Override
    public void delete(UUID file) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    for (var rendition : Rendition.values()) {
                        answered(() -> objects.deleteObject(delete -> delete.bucket(bucket).key(key(file, rendition))));
                    }
                } catch (DataAccessException gone) {
                    log.warn("the bytes of file {} outlive it until they are swept: {}", file, gone.getMessage());
                }
            }
        });
    }

    @Override
    public Set<UUID> loose(Instant putBefore) {
        return answered(() -> {
            var files = new HashSet<UUID>();
            objects.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(PREFIX)).contents().stream()
                    .filter(object -> object.lastModified().isBefore(putBefore))
                    .forEach(object -> files.add(file(object.key())));
            return files;
        });
    }

    private static <T> T answered(Supplier<T> request) {
        try {
            return request.get();
        } catch (NoSuchKeyException missing) {
            throw missing;
        } catch (SdkException failure) {
            throw new DataAccessResourceFailureException("the store of files does not answer: " + failure.getMessage(), failure);
        }
    }

    private static String key(UUID file, Rendition rendition) {
        return PREFIX + file + "/" + rendition;
    }

    private static UUID file(String key) {
        return UUID.fromString(key.substring(PREFIX.length(), key.lastIndexOf('/')));
    }

    @Override
    public void close() {
        objects.close();
    }
}
