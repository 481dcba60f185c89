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
import vn.danvankheo.movement.Level;

interface CommendationRepository extends Repository<Commendation, Long> {

    Commendation save(Commendation commendation);

    @EntityGraph(attributePaths = {"model.ward", "model.owner", "model.district"})
    Optional<Commendation> findByIdAndModelWardIdIn(long id, Collection<Long> wards);

    /** What one paper gave in certain wards, bodies first, those revoked as well. */
    @EntityGraph(attributePaths = {"model.ward", "model.district"})
    @Query("""
            select c from Commendation c join c.model m
            where m.district.id = :district and m.ward.id in :wards and c.paper.number = :number and c.paper.organ = :organ and c.paper.decidedOn = :decidedOn
            order by case when c.reward.recipientType = COLLECTIVE then 0 else 1 end, m.ward.code, c.id""")
    List<Commendation> ofDecision(long district, String number, String organ, LocalDate decidedOn, Collection<Long> wards);

    @EntityGraph(attributePaths = "model")
    Optional<Commendation> findByRequestKey(UUID key);

    /** Of one model, those revoked as well, the oldest first. */
    @Query("select c from Commendation c where c.model.id = :model order by c.paper.decidedOn, c.id")
    List<Commendation> ofModel(long model);

    /** The newest first. Null means any, and no words as well; words are found without their marks. */
    @Query("""
            select new vn.danvankheo.appraisal.CommendationRow(c.id, c.reward.kind, c.paper.level, c.paper.number, c.paper.decidedOn, c.reward.recipient,
                m.code, m.proposal.title, w.shortName, c.revocation.on)
            from Commendation c join c.model m join m.ward w
            where w.id in :wards
              and (:year is null or m.year = :year)
              and (:ward is null or w.code = :ward)
              and (:kind is null or c.reward.kind = :kind)
              and (:level is null or c.paper.level = :level)
              and (:words = '' or concat(m.folded, ' ', function('folded' as String, concat(c.reward.recipient, ' ', c.paper.number)))
                   like concat('%', :words, '%'))
            order by c.paper.decidedOn desc, c.id desc""")
    Page<CommendationRow> find(Collection<Long> wards, Integer year, String ward, CommendationKind kind, Level level, String words, Pageable page);

    /** The first reward that holds of each model of certain wards. */
    @Query("""
            select new vn.danvankheo.appraisal.FirstReward(m.id, min(c.paper.decidedOn))
            from Commendation c join c.model m
            where m.ward.id in :wards and c.revocation.on is null
            group by m.id""")
    List<FirstReward> firstRewards(Collection<Long> wards);

    /** Held until the transaction ends: rewards are written one after the other, so that the second knows of the first. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtext('commendations'))) as held", nativeQuery = true)
    Integer hold();
}
