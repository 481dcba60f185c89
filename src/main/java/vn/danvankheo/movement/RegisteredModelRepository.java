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

    /** A model with all its parts in one statement. Beside a part's further rows the others stand at their first, so that the rows are as many as the parts', not their product. */
    String WHOLE = """
            select m from RegisteredModel m join fetch m.ward join fetch m.district join fetch m.owner
            left join fetch m.indicators i left join fetch m.forces f left join fetch m.resources r left join fetch m.milestones s
            left join fetch m.targetIds t left join fetch m.remarks k
            where coalesce(index(i) * index(f), 0) = 0
              and coalesce(index(i) * index(r), 0) = 0 and coalesce(index(f) * index(r), 0) = 0
              and coalesce(index(i) * index(s), 0) = 0 and coalesce(index(f) * index(s), 0) = 0 and coalesce(index(r) * index(s), 0) = 0
              and (t is null or t = (select min(x) from m.targetIds x)
                   or coalesce(index(i), 0) = 0 and coalesce(index(f), 0) = 0 and coalesce(index(r), 0) = 0 and coalesce(index(s), 0) = 0)
              and (k is null or key(k) = (select min(key(x)) from m.remarks x)
                   or coalesce(index(i), 0) = 0 and coalesce(index(f), 0) = 0 and coalesce(index(r), 0) = 0 and coalesce(index(s), 0) = 0)
            """;

    /** It and the one that it continues. */
    @Query(WHOLE + "and m.ward.id in :wards and (m.id = :id or m.id = (select o.continuedFrom.id from RegisteredModel o where o.id = :id))")
    List<RegisteredModel> whole(long id, Collection<Long> wards);

    @Query(WHOLE + "and m.id = :id")
    Optional<RegisteredModel> whole(long id);

    @Query(WHOLE + "and m.id = :id and m.district.id in :districts and m.status = :status")
    Optional<RegisteredModel> whole(long id, Collection<Long> districts, ModelStatus status);

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

    /** What is kept of a model's way, and its district's campaigns: a row tells of one thing, in the column of its kind. */
    @Query("""
            select t, l, e, v, c, s
            from (select 1 as kind union all select 2 as kind union all select 3 as kind union all select 4 as kind union all select 5 as kind union all select 6 as kind) k
            left join TakenMove t on k.kind = 1 and t.model.id = :model
            left join RegisteredModel l on k.kind = 2 and l.continuedFrom.id = :model
            left join ProgressEntry e on k.kind = 3 and e.model.id = :model left join fetch e.values
            left join Evidence v on k.kind = 4 and v.model.id = :model left join fetch v.file
            left join Campaign c on k.kind = 5 and c.district.id = :district
            left join Silence s on k.kind = 6 and s.modelId = :model
            order by t.takenAt, t.id, l.year, e.day, e.id, v.id, c.year desc""")
    List<Object[]> told(long model, long district);

    /** What is chosen in a list of those that wait: the models, in the order of their codes. */
    @EntityGraph(attributePaths = {"ward", "district", "owner"})
    List<RegisteredModel> findByIdInAndWardIdInAndStatusOrderByCode(Collection<Long> ids, Collection<Long> wards, ModelStatus status);

    @EntityGraph(attributePaths = {"ward", "district", "owner"})
    List<RegisteredModel> findByIdInAndWardIdInOrderByCode(Collection<Long> ids, Collection<Long> wards);

    /** What a ward may continue: its registered models of the two years before, the newest year first; each with what goes on with it already. */
    @Query("""
            select new vn.danvankheo.movement.ModelChoice(m.id, m.code, m.proposal.title, m.year, m.ward.id,
              (select max(later.id) from RegisteredModel later where later.continuedFrom = m and later.status <> STOPPED
                and (later.year = :year or later.year < :year and later.status not in (DRAFT, SUBMITTED, RETURNED))))
            from RegisteredModel m
            where m.ward.id in :wards and m.year between :year - 2 and :year - 1 and m.status not in (DRAFT, SUBMITTED, RETURNED)
            order by m.year desc, m.proposal.title, m.code""")
    List<ModelChoice> earlier(Collection<Long> wards, int year);

    List<RegisteredModel> findByOwnerIdAndYearAndStatusNotIn(long owner, int year, Collection<ModelStatus> but);

    List<RegisteredModel> findByContinuedFromIdAndYearAndStatusNotOrderById(long earlier, int year, ModelStatus but);

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
