package vn.danvankheo.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    void save(AuditEntry entry);

    /** The newest first. Empty texts and the outer instants mean: any. */
    @Query("""
            select e from AuditEntry e
            where (:actor = '' or e.actor = :actor)
              and (:action = '' or e.action = :action)
              and (:words = '' or e.folded like concat('%', function('folded' as String, :words), '%'))
              and e.at >= :from and e.at < :until
            order by e.id desc""")
    Page<AuditEntry> find(String actor, String action, String words, Instant from, Instant until, Pageable page);

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> actions();

    Optional<AuditEntry> findFirstByActionInOrderByIdDesc(Collection<String> actions);
}
