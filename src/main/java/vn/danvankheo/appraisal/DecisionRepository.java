package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.danvankheo.movement.ModelStatus;

interface DecisionRepository extends Repository<Decision, Long> {

    Decision save(Decision decision);

    @EntityGraph(attributePaths = "district")
    Optional<Decision> findByIdAndDistrictIdIn(long id, Collection<Long> districts);

    @EntityGraph(attributePaths = "district")
    Optional<Decision> findByRequestKey(UUID key);

    /** The last one written down, whose organ and signer the next one is likely to have. */
    Optional<Decision> findFirstByDistrictIdOrderByIdDesc(long district);

    /** The one that an organ gave this number in the year of the day; '15-QĐ/QU' and '15 - qđ/qu' are one number. */
    @Query("""
            select d from Decision d
            where d.district.id = :district and year(d.paper.decidedOn) = :yearOfDay
              and function('folded' as String, d.paper.organ) = function('folded' as String, :organ)
              and function('folded' as String, d.paper.number) = function('folded' as String, :number)""")
    Optional<Decision> numbered(long district, String organ, String number, int yearOfDay);

    /** The newest first. Null means any year. */
    @Query("""
            select new vn.danvankheo.appraisal.DecisionRow(d.id, d.year, d.paper.level, d.paper.number, d.paper.decidedOn, d.paper.organ,
                (select count(r) from Recognition r where r.decision = d),
                (select count(r) from Recognition r where r.decision = d and r.tier = TYPICAL),
                (select count(r) from Recognition r where r.decision = d and r.revocation.on is not null))
            from Decision d
            where d.district.id = :district and (:year is null or d.year = :year)
            order by d.paper.decidedOn desc, d.id desc""")
    Page<DecisionRow> find(long district, Integer year, Pageable page);

    @Query("select distinct d.year from Decision d where d.district.id = :district order by d.year desc")
    List<Integer> years(long district);

    /** A decision's list as the paper has it, its units named as on its day: the typical ones first, then by ward. */
    @Query("""
            select new vn.danvankheo.appraisal.RecognitionRow(m.id, w.id, m.code, m.proposal.title,
                function('unit_short_name_on' as String, w.id, r.decision.paper.decidedOn), function('unit_name_on' as String, o.id, r.decision.paper.decidedOn), m.proposal.subjectType,
                m.particulars.person.name, m.proposal.field, m.status, r.tier, r.inSpiteOf, r.revocation.on, r.revocation.number, r.revocation.reason)
            from Recognition r join r.model m join m.ward w join m.owner o
            where r.decision.id = :decision
            order by case when r.tier = TYPICAL then 0 else 1 end, w.code, m.code""")
    List<RecognitionRow> models(long decision);

    /** The year's models in certain states, by their codes. */
    @Query("""
            select new vn.danvankheo.appraisal.CandidateRow(m.id, m.district.id, m.year, m.code, m.proposal.title, w.shortName, o.name, m.proposal.subjectType,
                m.proposal.field, m.status, m.appraisedAt, m.particulars.person.name)
            from RegisteredModel m join m.ward w join m.owner o
            where m.district.id = :district and m.year = :year and m.status in :states
            order by m.code""")
    List<CandidateRow> candidates(long district, int year, Collection<ModelStatus> states);

    @Query("""
            select new vn.danvankheo.appraisal.CandidateRow(m.id, m.district.id, m.year, m.code, m.proposal.title, w.shortName, o.name, m.proposal.subjectType,
                m.proposal.field, m.status, m.appraisedAt, m.particulars.person.name)
            from RegisteredModel m join m.ward w join m.owner o
            where m.id in :ids and w.id in :wards
            order by m.code""")
    List<CandidateRow> candidates(Collection<Long> ids, Collection<Long> wards);

    /** The years that have models to decide on, the newest first. */
    @Query("select distinct m.year from RegisteredModel m where m.district.id = :district and m.status in :states order by m.year desc")
    List<Integer> yearsWith(long district, Collection<ModelStatus> states);

    /** Held until the transaction ends: decisions are written one after the other. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtext('decisions'))) as held", nativeQuery = true)
    Integer hold();
}
