package vn.danvankheo.target;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetGroupRepository extends Repository<TargetGroup, Long> {

    TargetGroup save(TargetGroup group);

    Optional<TargetGroup> findByTargetSetIdAndCode(long set, String code);

    @Query("select coalesce(max(g.position), 0) from TargetGroup g where g.targetSet.id = :set")
    int lastPosition(long set);
}
