package vn.danvankheo.movement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredModelRepository extends Repository<RegisteredModel, Long> {

    RegisteredModel save(RegisteredModel model);

    @EntityGraph(attributePaths = {"ward", "district", "owner", "indicators"})
    Optional<RegisteredModel> findByIdAndWardIdIn(long id, Collection<Long> wards);

    @EntityGraph(attributePaths = {"ward", "district", "owner", "indicators"})
    Optional<RegisteredModel> findById(long id);

    @EntityGraph(attributePaths = {"ward", "district", "owner", "indicators"})
    Optional<RegisteredModel> findByIdAndDistrictIdInAndStatus(long id, Collection<Long> districts, ModelStatus status);

    Optional<RegisteredModel> findByRequestKey(UUID key);

    /** Every ward of a district and every body of its wards, each with its registered models of some years or with none. */
    @Query("""
            select new vn.danvankheo.movement.RegisterLine(w.code, w.validity, u.id, u.id = w.id, u.validity, m.id, m.year, m.proposal.field,
                m.registeredAt, m.surveyedOn, m.selfScoredAt, m.appraisedAt, m.decidedOn, m.status,
                (select min(t.takenAt) from TakenMove t where t.model = m and t.move in (REVOKE, LAPSE)), m.stoppedAt)
            from Ward w join Unit u on u.id = w.id or u.parent.id = w.id
            left join RegisteredModel m on m.owner = u and m.year between :from and :to and m.registeredAt is not null
            where w.district.id = :district""")
    List<RegisterLine> lines(long district, int from, int to);

    @Query("select s from Silence s where s.modelId = :id")
    Optional<Silence> silence(long id);

    /** What is chosen in a list of those that wait: the models, in the order of their codes. */
    @EntityGraph(attributePaths = {"ward", "district", "owner"})
    List<RegisteredModel> findByIdInAndWardIdInAndStatusOrderByCode(Collection<Long> ids, Collection<Long> wards, ModelStatus status);

    @EntityGraph(attributePaths = {"ward", "district", "owner"})
    List<RegisteredModel> findByIdInAndWardIdInOrderByCode(Collection<Long> ids, Collection<Long> wards);

    /** What a ward may continue: its registered models of the two years before, the newest first. */
    @Query("""
            select new vn.danvankheo.movement.ModelChoice(m.id, m.code, m.proposal.title, m.year, m.ward.id,
              exists (select 1 from RegisteredModel later where later.continuedFrom = m and later.year = :year))
            from RegisteredModel m
            where m.ward.id in :wards and m.year between :year - 2 and :year - 1 and m.status not in (DRAFT, SUBMITTED, RETURNED)
            order by m.year desc, m.code""")
    List<ModelChoice> earlier(Collection<Long> wards, int year);

    List<RegisteredModel> findByContinuedFromIdOrderByYear(long earlier);

    @Query("""
            select new vn.danvankheo.movement.ModelCount(m.status, count(m))
            from RegisteredModel m
            where m.ward.id in :wards and m.year = :year
            group by m.status""")
    List<ModelCount> counts(Collection<Long> wards, int year);

    /** All years of a district, each by the states of its models. */
    @Query("""
            select new vn.danvankheo.movement.YearCount(m.year, m.status, count(m))
            from RegisteredModel m
            where m.district.id = :district and m.ward.id in :wards
            group by m.year, m.status""")
    List<YearCount> countsOfYears(long district, Collection<Long> wards);

    @Query("select distinct m.year from RegisteredModel m where m.ward.id in :wards order by m.year desc")
    List<Integer> years(Collection<Long> wards);

    /** Held until the transaction ends: what is added to models and what moves them comes one after the other. */
    @Query(value = "select id from registered_model where id in (:ids) order by id for update", nativeQuery = true)
    List<Long> lock(Collection<Long> ids);

    /** Held until the transaction ends: the district's numbers of a year are given one after the other. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(cast(:district as int), cast(:year as int))) as held", nativeQuery = true)
    Integer lockNumbers(long district, int year);

    @Query(value = """
            select coalesce(max(cast(substring(code from '[0-9]+$') as int)), 0) + 1 from registered_model
            where district_id = :district and of_year = :year and code ~ '^MH-[0-9]{4}-[0-9]{1,9}$'""", nativeQuery = true)
    int nextNumber(long district, int year);
}
