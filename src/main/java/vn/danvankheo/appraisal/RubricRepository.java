package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.danvankheo.movement.SubjectType;

interface RubricRepository extends Repository<Rubric, Long> {

    Rubric save(Rubric rubric);

    void flush();

    /** With all their parts in one statement. Beside a part's further rows the others stand at their first, so that the rows are as many as the parts', not their product. */
    String WHOLE = """
            select r from Rubric r join fetch r.district
            left join fetch r.groups g left join fetch r.criteria c left join fetch r.steps s left join fetch r.classes l left join fetch r.gates a
            where coalesce(index(g) * index(c), 0) = 0
              and coalesce(index(g) * index(s), 0) = 0 and coalesce(index(c) * index(s), 0) = 0
              and coalesce(index(g) * index(l), 0) = 0 and coalesce(index(c) * index(l), 0) = 0 and coalesce(index(s) * index(l), 0) = 0
              and coalesce(index(g) * index(a), 0) = 0 and coalesce(index(c) * index(a), 0) = 0 and coalesce(index(s) * index(a), 0) = 0 and coalesce(index(l) * index(a), 0) = 0""";

    @Query(WHOLE + " and r.id = :id and r.district.id in :districts")
    Optional<Rubric> whole(long id, Collection<Long> districts);

    @Query(WHOLE + " and r.id in :ids")
    List<Rubric> whole(Collection<Long> ids);

    Optional<Rubric> findByRequestKey(UUID key);

    @Query(WHOLE + " and r.district.id = :district and r.year = :year and r.subjectType = :subject and r.status = :status")
    Optional<Rubric> whole(long district, int year, SubjectType subject, RubricStatus status);

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
