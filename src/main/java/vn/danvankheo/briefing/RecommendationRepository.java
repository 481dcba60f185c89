package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, Long> {

    /** Of reports that were handed in: the unanswered first, then the newest. Answered null means any. */
    @Query(value = """
            select i from Recommendation i join fetch i.report r join fetch r.unit u
            where u.id in :units and r.submittedAt is not null
              and r.month between :from and :to
              and (:answered is null or :answered = true and i.answer is not null or :answered = false and i.answer is null)
            order by case when i.answer is null then 0 else 1 end, r.month desc, u.code, i.position""", countQuery = """
            select count(i) from Recommendation i join i.report r
            where r.unit.id in :units and r.submittedAt is not null
              and r.month between :from and :to
              and (:answered is null or :answered = true and i.answer is not null or :answered = false and i.answer is null)""")
    Page<Recommendation> find(Collection<Long> units, YearMonth from, YearMonth to, Boolean answered, Pageable page);

    @EntityGraph(attributePaths = {"report", "report.unit", "report.unit.district"})
    Optional<Recommendation> findByIdAndReportUnitIdInAndReportSubmittedAtNotNull(long id, Collection<Long> units);
}
