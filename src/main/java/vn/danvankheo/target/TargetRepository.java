package vn.danvankheo.target;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, Long> {

    Target save(Target target);

    @EntityGraph(attributePaths = {"targetGroup", "targetSet.district"})
    Optional<Target> findById(long id);

    /** Held until the transaction ends: of two who change a target at once, the second reads what the first left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Target t where t.id = :id")
    Optional<Target> hold(long id);

    boolean existsByTargetSetIdAndCode(long set, String code);

    @Query("select coalesce(max(t.position), 0) from Target t where t.targetGroup.id = :group")
    int lastPosition(long group);

    /** A part of a set in the order of groups and targets; null means any, and no words as well; words are found without their marks. */
    @Query(value = """
            select t from Target t join fetch t.targetGroup g
            where t.targetSet.id = :set
              and (:group is null or g.code = :group)
              and (:status is null or t.status = :status)
              and (:words = '' or t.folded like concat('%', :words, '%'))
            order by g.position, g.code, t.position, t.code""",
            countQuery = """
            select count(t) from Target t
            where t.targetSet.id = :set
              and (:group is null or t.targetGroup.code = :group)
              and (:status is null or t.status = :status)
              and (:words = '' or t.folded like concat('%', :words, '%'))""")
    Page<Target> find(long set, String group, TargetStatus status, String words, Pageable page);

    @Query("""
            select t from Target t join fetch t.targetGroup g
            where t.targetSet.id = :set
            order by g.position, g.code, t.position, t.code""")
    List<Target> inOrder(long set);

    @Query("""
            select t from Target t join fetch t.targetGroup g join fetch t.targetSet s
            where s.district.id = :district and s.year = :year
            order by g.position, g.code, t.position, t.code""")
    List<Target> inOrder(long district, int year);

    @Query("select t from Target t join t.targetGroup g where t.id in :ids order by g.position, g.code, t.position, t.code")
    List<Target> named(Collection<Long> ids);
}
