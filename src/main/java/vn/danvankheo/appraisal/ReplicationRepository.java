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
import vn.danvankheo.organization.Field;

interface ReplicationRepository extends Repository<Replication, Long> {

    Replication save(Replication replication);

    @EntityGraph(attributePaths = {"source", "adopter", "ward"})
    Optional<Replication> findByIdAndSourceId(long id, long source);

    @EntityGraph(attributePaths = "adopter")
    Optional<Replication> findByRequestKey(UUID key);

    Optional<Replication> findBySourceIdAndAdopterIdAndEndedOnIsNull(long source, long adopter);

    /** The recognised models of certain districts, whichever ward's, the newest years first. Null means any, and no words as well; words are found without their marks. */
    @Query("""
            select new vn.danvankheo.appraisal.PublishedRow(m.id, m.code, m.proposal.title, w.shortName, o.name, m.proposal.field, m.year,
                exists (select 1 from Recognition g where g.model = m and g.tier = TYPICAL and g.revocation.on is null),
                (select count(r) from Replication r where r.source = m and r.endedOn is null))
            from RegisteredModel m join m.ward w join m.owner o
            where m.district.id in :districts and m.status = RECOGNIZED
              and (:year is null or m.year = :year)
              and (:ward is null or w.code = :ward)
              and (:field is null or m.proposal.field = :field)
              and (:words = '' or concat(m.folded, ' ', w.folded, ' ', o.folded) like concat('%', :words, '%'))
            order by m.year desc, m.code""")
    Page<PublishedRow> published(Collection<Long> districts, Integer year, String ward, Field field, String words, Pageable page);

    @Query("select distinct m.year from RegisteredModel m where m.district.id in :districts and m.status = RECOGNIZED order by m.year desc")
    List<Integer> publishedYears(Collection<Long> districts);

    /** Who copies a model, the first one first; those who stopped as well. */
    @EntityGraph(attributePaths = {"adopter", "ward", "adoptingModel"})
    List<Replication> findBySourceIdOrderByAdoptedOnAscIdAsc(long source);

    /** The registered models of a ward that may have come of copying a model of a year. */
    @Query("""
            select new vn.danvankheo.appraisal.AdoptingChoice(m.id, m.code, m.proposal.title, m.year)
            from RegisteredModel m
            where m.ward.id = :ward and m.id <> :source and m.year >= :year and m.status not in (DRAFT, SUBMITTED, RETURNED)
            order by m.year desc, m.code""")
    List<AdoptingChoice> choices(long ward, long source, int year);

    /** Held until the transaction ends: replications are written one after the other. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtext('replications'))) as held", nativeQuery = true)
    Integer hold();
}
