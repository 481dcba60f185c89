package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExplanationRepository extends Repository<Explanation, Long> {

    Explanation saveAndFlush(Explanation explanation);

    Optional<Explanation> findByRequestKey(UUID key);

    boolean existsByUnitIdAndTargetIdAndMonthAndAnswerNull(long unit, long target, YearMonth month);

    @EntityGraph(attributePaths = {"unit", "unit.district", "target"})
    Optional<Explanation> findByIdAndUnitIdIn(long id, Collection<Long> units);

    /** The open ones first, the soonest due before the later. Answered null: both. */
    @Query(value = """
            select new vn.danvankheo.briefing.ExplanationRow(e.id, u.code, u.shortName, t.id, t.name, e.month, e.question, e.dueOn, e.askedBy, e.answer, e.answeredBy, e.answeredAt)
            from Explanation e join e.unit u join e.target t
            where u.id in :units and (:answered is null or :answered = true and e.answer is not null or :answered = false and e.answer is null)
            order by case when e.answer is null then 0 else 1 end, case when e.answer is null then e.dueOn end, e.answeredAt desc, e.id""", countQuery = """
            select count(e) from Explanation e where e.unit.id in :units and (:answered is null or :answered = true and e.answer is not null or :answered = false and e.answer is null)""")
    Page<ExplanationRow> list(Collection<Long> units, Boolean answered, Pageable page);

    /** Those about the figures of some months, as they were asked. */
    @Query("""
            select new vn.danvankheo.briefing.ExplanationRow(e.id, u.code, u.shortName, t.id, t.name, e.month, e.question, e.dueOn, e.askedBy, e.answer, e.answeredBy, e.answeredAt)
            from Explanation e join e.unit u join e.target t
            where u.id in :units and e.month between :from and :to and (:target is null or t.id = :target)
            order by u.code, e.month, e.askedAt, e.id""")
    List<ExplanationRow> about(Collection<Long> units, YearMonth from, YearMonth to, Long target);

    @Query("select f from Figure f join fetch f.report where f.report.unit.id = :unit and f.report.month = :month and f.target.id = :target")
    Optional<Figure> figure(long unit, YearMonth month, long target);
}
