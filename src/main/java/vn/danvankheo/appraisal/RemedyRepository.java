package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RemedyRepository extends Repository<Remedy, Long> {

    Remedy save(Remedy remedy);

    @EntityGraph(attributePaths = {"steps", "owner", "survey", "survey.model", "survey.model.ward", "survey.model.district", "survey.model.owner"})
    Optional<Remedy> findByIdAndSurveyModelWardIdIn(long id, Collection<Long> wards);

    /** Of one survey: at most one that is not closed, which is the last. */
    @EntityGraph(attributePaths = {"steps", "owner"})
    List<Remedy> findBySurveyIdOrderByIdAsc(long survey);

    /** What wards are still to mend until one of some days, the soonest first. */
    @Query("""
            select new vn.danvankheo.appraisal.DueWork(r.id, m.ward.id, m.code, m.proposal.title, r.dueOn)
            from Remedy r join r.survey s join s.model m
            where m.ward.id in :wards and r.status = OPEN and r.dueOn between :from and :to
            order by r.dueOn, r.id""")
    List<DueWork> due(Collection<Long> wards, LocalDate from, LocalDate to);

    /** What is not closed first, in it what waits for the viewer, then what is due the soonest. Null means any; no status at all means any that is not closed. */
    @Query("""
            select new vn.danvankheo.appraisal.RemedyRow(r.id, m.code, m.proposal.title, w.shortName, o.name, r.task, r.dueOn, r.status)
            from Remedy r join r.survey s join s.model m join m.ward w join r.owner o
            where w.id in :wards
              and r.status in :statuses
              and (:year is null or m.year = :year)
              and (:ward is null or w.code = :ward)
            order by case when r.status = CLOSED then 2 when r.status = :urgent then 0 else 1 end, case when r.status <> CLOSED then r.dueOn end, r.id desc""")
    Page<RemedyRow> find(Collection<Long> wards, Collection<RemedyStatus> statuses, Integer year, String ward, RemedyStatus urgent, Pageable page);
}
