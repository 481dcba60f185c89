package vn.danvankheo.attachment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files lie in the database unless a bucket is named. */
@Configuration(proxyBeanMethods = false)
class FileStoreConfiguration {

    @Bean
    FileStore fileStore(ObjectStoreSettings objects, JdbcClient database) {
        return objects.isChosen() ? new ObjectFileStore(objects) : new DatabaseFileStore(database);
    }
}
