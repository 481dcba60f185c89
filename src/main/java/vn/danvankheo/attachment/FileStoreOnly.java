package vn.danvankheo.attachment;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** What an application needs that moves files without showing them: the configured store and its copies. It is imported, never found. */
@ComponentScan(useDefaultFilters = false, includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = FileStore.class))
@Import(FileCopies.class)
public class FileStoreOnly {
}
