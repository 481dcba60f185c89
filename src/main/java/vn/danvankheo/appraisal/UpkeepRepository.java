package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UpkeepRepository extends Repository<UpkeepCheck, Long> {

    UpkeepCheck save(UpkeepCheck check);

    void flush();

    @EntityGraph(attributePaths = "model")
    Optional<UpkeepCheck> findByRequestKey(UUID key);

    @EntityGraph(attributePaths = {"model.ward", "model.owner", "files"})
    Optional<UpkeepCheck> findByIdAndModelIdAndModelWardIdIn(long id, long model, Collection<Long> wards);

    /** Of one model, the newest first. */
    @Query("select u from UpkeepCheck u where u.model.id = :model order by u.checkedOn desc, u.id desc")
    List<UpkeepCheck> ofModel(long model);

    /** What is to be checked until a day, the longest overdue first. */
    @Query("""
            select new vn.danvankheo.appraisal.UpkeepDuty(m.id, m.code, m.proposal.title, w.shortName, k.dueOn, null)
            from Upkeep k join RegisteredModel m on m.id = k.modelId join m.ward w
            where k.wardId in :wards and k.dueOn <= :until
            order by k.dueOn, m.code""")
    Page<UpkeepDuty> due(Collection<Long> wards, LocalDate until, Pageable page);

    /** The same between two days. */
    @Query("""
            select new vn.danvankheo.appraisal.DueWork(m.id, m.ward.id, m.code, m.proposal.title, k.dueOn)
            from Upkeep k join RegisteredModel m on m.id = k.modelId
            where k.wardId in :wards and k.dueOn between :from and :to
            order by k.dueOn, m.code""")
    List<DueWork> dueBetween(Collection<Long> wards, LocalDate from, LocalDate to);

    /** Recognised models that the last check found not working, the oldest check first. */
    @Query("""
            select new vn.danvankheo.appraisal.UpkeepDuty(m.id, m.code, m.proposal.title, w.shortName, k.dueOn, u.note)
            from UpkeepCheck u join u.model m join m.ward w left join Upkeep k on k.modelId = m.id
            where w.id in :wards and m.status = RECOGNIZED and not u.working
              and not exists (select 1 from UpkeepCheck later where later.model = m
                              and (later.checkedOn > u.checkedOn or later.checkedOn = u.checkedOn and later.id > u.id))
            order by u.checkedOn, m.code""")
    Page<UpkeepDuty> notWorking(Collection<Long> wards, Pageable page);

    /** Held until the transaction ends: what is added to a check is added one after the other. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtext('upkeep'))) as held", nativeQuery = true)
    Integer hold();
}
