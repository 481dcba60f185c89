package vn.danvankheo.appraisal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.danvankheo.movement.RegisteredModel;

interface SurveyRepository extends Repository<FieldSurvey, Long> {

    FieldSurvey save(FieldSurvey survey);

    @EntityGraph(attributePaths = {"team", "model", "model.ward", "model.district", "model.owner"})
    Optional<FieldSurvey> findByIdAndModelWardIdIn(long id, Collection<Long> wards);

    Optional<FieldSurvey> findByRequestKeyAndModelId(UUID key, long model);

    /** The last one written down, whose team is likely to go on to the next model. */
    Optional<FieldSurvey> findFirstByModelDistrictIdOrderByIdDesc(long district);

    /** Held until the transaction ends: surveys of a model are written one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from RegisteredModel m where m.id = :model")
    Optional<RegisteredModel> hold(long model);

    @Query("select min(s.surveyedOn) from FieldSurvey s where s.model.id = :model")
    LocalDate firstDay(long model);

    /** The newest first. Null means any. */
    @Query("""
            select new vn.danvankheo.appraisal.SurveyRow(s.id, m.code, m.proposal.title, w.shortName, o.name, s.surveyedOn, s.conclusion, r.status)
            from FieldSurvey s join s.model m join m.ward w join m.owner o left join Remedy r on r.survey = s and r.id = (select max(last.id) from Remedy last where last.survey = s)
            where w.id in :wards
              and (:year is null or m.year = :year)
              and (:ward is null or w.code = :ward)
              and (:conclusion is null or s.conclusion = :conclusion)
            order by s.surveyedOn desc, s.id desc""")
    Page<SurveyRow> find(Collection<Long> wards, Integer year, String ward, Conclusion conclusion, Pageable page);

    /** The models that wait for a survey, those that scored themselves already first. Null means any. */
    @Query("""
            select new vn.danvankheo.appraisal.UnsurveyedRow(m.id, m.code, m.proposal.title, w.shortName, o.name, m.status)
            from RegisteredModel m join m.ward w join m.owner o
            where w.id in :wards and m.surveyedOn is null and m.status in (REGISTERED, SELF_SCORED)
              and (:year is null or m.year = :year)
              and (:ward is null or w.code = :ward)
              and not exists (select c from Campaign c where c.district = m.district and c.year = m.year and c.closedAt is not null)
            order by case when m.status = SELF_SCORED then 0 else 1 end, w.code, m.code""")
    Page<UnsurveyedRow> unsurveyed(Collection<Long> wards, Integer year, String ward, Pageable page);
}
