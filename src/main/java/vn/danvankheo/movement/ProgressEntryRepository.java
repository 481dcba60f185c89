package vn.danvankheo.movement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ProgressEntryRepository extends Repository<ProgressEntry, Long> {

    ProgressEntry save(ProgressEntry entry);

    @EntityGraph(attributePaths = "values")
    List<ProgressEntry> findByModelIdOrderByDayAscIdAsc(long model);

    @EntityGraph(attributePaths = "values")
    Optional<ProgressEntry> findByIdAndModelId(long id, long model);

    Optional<ProgressEntry> findByRequestKey(UUID key);

    boolean existsByModelId(long model);
}
