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

    /**
     * Empty texts and the outer instants mean: any. An act is of a unit when it names the unit, or when whoever did it held a post there on that day.
     * Asked of the tables of units and posts themselves: their features write into this trail and cannot be asked by it.
     */
    String FOUND = """
            select e.* from audit_entry e
            where (:actor = '' or e.actor = :actor)
              and (:action = '' or e.action = :action)
              and (:words = '' or e.folded like concat('%', (select folded(:words)), '%'))
              and (:unit = '' or exists (select 1 from unit u where u.code = :unit and (e.folded like concat('%', folded(u.name), '%')
                  or exists (select 1 from assignment s join account a on a.id = s.account_id where s.unit_id = u.id and a.username = e.actor
                      and cast(e.at at time zone 'Asia/Ho_Chi_Minh' as date) >= s.valid_from
                      and (s.valid_to is null or cast(e.at at time zone 'Asia/Ho_Chi_Minh' as date) < s.valid_to)))))
              and e.at >= :from and e.at < :until""";

    /** The newest first. */
    @Query(value = FOUND + " order by e.id desc", nativeQuery = true)
    Page<AuditEntry> find(String actor, String action, String words, String unit, Instant from, Instant until, Pageable page);

    /** Districts and wards, those that ended as well. */
    @Query(value = "select code, name from unit where kind in ('DISTRICT', 'WARD') order by kind, name, code", nativeQuery = true)
    List<ActingUnit> units();

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> actions();

    Optional<AuditEntry> findFirstByActionInOrderByIdDesc(Collection<String> actions);
}
