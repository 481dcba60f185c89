package vn.danvankheo.movement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, Long> {

    Evidence save(Evidence evidence);

    /** With what was taken back. */
    @EntityGraph(attributePaths = "file")
    List<Evidence> findByModelIdOrderByIdAsc(long model);

    @EntityGraph(attributePaths = "file")
    Optional<Evidence> findByModelIdAndFileId(long model, UUID file);

    boolean existsByModelIdAndFileIdAndModelWardIdIn(long model, UUID file, Collection<Long> wards);

    boolean existsByModelIdAndWithdrawnAtNull(long model);

    @Query("select count(e) from Evidence e where e.model.id = :model and e.withdrawnAt is null")
    int countKept(long model);

    boolean existsByProgressKeyAndModelIdAndWithdrawnAtIsNull(UUID progressKey, long model);

    boolean existsByModelIdAndSha256AndWithdrawnAtIsNull(long model, String sha256);
}
