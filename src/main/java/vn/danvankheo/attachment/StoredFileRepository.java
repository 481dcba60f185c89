package vn.danvankheo.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFileRepository extends Repository<StoredFile, UUID> {

    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(UUID id);

    void delete(StoredFile file);

    @Query("select f.id from StoredFile f")
    List<UUID> allIds();
}
