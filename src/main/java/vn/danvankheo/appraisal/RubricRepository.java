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
import vn.danvankheo.movement.SubjectType;

interface RubricRepository extends Repository<Rubric, Long> {

    Rubric save(Rubric rubric);

    void flush();

    @EntityGraph(attributePaths = "district")
    Optional<Rubric> findByIdAndDistrictIdIn(long id, Collection<Long> districts);

    Optional<Rubric> findByRequestKey(UUID key);

    Optional<Rubric> findByDistrictIdAndYearAndSubjectTypeAndStatus(long district, int year, SubjectType subject, RubricStatus status);

    /** What a year is scored by now, and what is being drafted for it. */
    @Query("""
            select new vn.danvankheo.appraisal.RubricRow(r.id, r.year, r.subjectType, r.number, r.name, r.status, r.total, r.inUseSince)
            from Rubric r
            where r.district.id = :district and r.year = :year and r.status <> vn.danvankheo.appraisal.RubricStatus.REPLACED""")
    List<RubricRow> current(long district, int year);

    /** What others replaced, the newest first. */
    @Query("""
            select new vn.danvankheo.appraisal.RubricRow(r.id, r.year, r.subjectType, r.number, r.name, r.status, r.total, r.inUseSince)
            from Rubric r
            where r.district.id = :district and r.year = :year and r.status = vn.danvankheo.appraisal.RubricStatus.REPLACED
            order by r.subjectType, r.number desc""")
    Page<RubricRow> replaced(long district, int year, Pageable page);

    /** Those in use in an earlier year, the newest first, to begin a year's with. */
    @Query("""
            select new vn.danvankheo.appraisal.RubricRow(r.id, r.year, r.subjectType, r.number, r.name, r.status, r.total, r.inUseSince)
            from Rubric r
            where r.district.id = :district and r.status = vn.danvankheo.appraisal.RubricStatus.IN_USE
              and r.year = (select max(o.year) from Rubric o where o.district.id = :district and o.subjectType = r.subjectType
                            and o.year < :year and o.status = vn.danvankheo.appraisal.RubricStatus.IN_USE)""")
    List<RubricRow> ofTheYearBefore(long district, int year);

    @Query("select distinct r.year from Rubric r where r.district.id = :district order by r.year desc")
    List<Integer> years(long district);

    @Query("select coalesce(max(r.number), 0) + 1 from Rubric r where r.district.id = :district and r.year = :year and r.subjectType = :subject")
    int nextNumber(long district, int year, SubjectType subject);

    /** Held until the transaction ends: rubrics are written one after the other. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtext('rubrics'))) as held", nativeQuery = true)
    Integer hold();
}
