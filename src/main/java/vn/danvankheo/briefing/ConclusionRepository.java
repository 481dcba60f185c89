package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConclusionRepository extends Repository<MeetingConclusion, Long> {

    MeetingConclusion saveAndFlush(MeetingConclusion conclusion);

    void delete(MeetingConclusion conclusion);

    Optional<MeetingConclusion> findByRequestKey(UUID key);

    @EntityGraph(attributePaths = {"district", "unitIds"})
    Optional<MeetingConclusion> findByIdAndDistrictIdIn(long id, Collection<Long> districts);

    /** Those of the meetings about some months, as they were written. */
    @Query("""
            select c from MeetingConclusion c left join fetch c.unitIds
            where c.district.id = :district and c.month between :from and :to
            order by c.month, c.writtenAt, c.id""")
    List<MeetingConclusion> of(long district, YearMonth from, YearMonth to);

    /** The same for wards of the district, each with what it answered up to a month; unless drafts are asked for, in reports that were handed in. */
    @Query("""
            select new vn.danvankheo.briefing.SaidConclusion(u.id, c.id, c.month, c.text, c.dueOn, a.month, a.outcome, a.reason)
            from MeetingConclusion c join Ward u on u.id in :wards left join ConclusionAnswer a on a.conclusion = c and a.unit = u and a.month <= :answeredTo
              and (:drafts = true or exists (select r.id from BriefingReport r where r.unit = u and r.month = a.month and r.status <> vn.danvankheo.briefing.ReportStatus.DRAFT))
            where c.district.id = :district and c.month between :from and :to and (c.unitIds is empty or u.id member of c.unitIds)
            order by c.month, c.writtenAt, c.id, a.month""")
    List<SaidConclusion> said(long district, YearMonth from, YearMonth to, YearMonth answeredTo, Collection<Long> wards, boolean drafts);

    /** What units of a district answered to those, up to a month. */
    @Query("""
            select a from ConclusionAnswer a join fetch a.conclusion c
            where c.district.id = :district and c.month between :from and :to and a.month <= :answeredTo and a.unit.id in :units
            order by a.month""")
    List<ConclusionAnswer> answers(long district, YearMonth from, YearMonth to, YearMonth answeredTo, Collection<Long> units);

    @Query("select count(a) > 0 from ConclusionAnswer a where a.conclusion.id = :conclusion")
    boolean isAnswered(long conclusion);
}
