package vn.danvankheo.target;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, Long> {

    Target save(Target target);

    @EntityGraph(attributePaths = {"targetGroup", "targetSet.district"})
    Optional<Target> findById(long id);

    @Query("""
            select t from Target t join fetch t.targetGroup g
            where t.targetSet.id = :set
            order by g.position, g.code, t.position, t.code""")
    List<Target> inOrder(long set);
}
