package vn.danvankheo.attachment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** What an application needs that moves files without showing them: the store and its copies. It is imported, never found. */
@EnableConfigurationProperties(ObjectStoreSettings.class)
@Import({FileStoreConfiguration.class, FileCopies.class})
public class FileStoreOnly {
}
