package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetScope;

interface BriefingReportRepository extends Repository<BriefingReport, Long> {

    BriefingReport save(BriefingReport report);

    @EntityGraph(attributePaths = {"unit", "unit.district", "setting", "items"})
    Optional<BriefingReport> findByIdAndUnitIdIn(long id, Collection<Long> unitIds);

    /** The report with what became of it, and as long as it is written its unit's last one before it, both with their lists. */
    @EntityGraph(attributePaths = {"unit", "unit.district", "setting", "items", "moves"})
    @Query("""
            select r from BriefingReport r
            where r.unit.id in :unitIds and (r.id = :id or r.id = (
                select b.id from BriefingReport w join BriefingReport b on b.unit = w.unit and b.month < w.month
                where w.id = :id and w.status in (DRAFT, RETURNED, CORRECTING) order by b.month desc limit 1))""")
    List<BriefingReport> written(long id, Collection<Long> unitIds);

    Optional<BriefingReport> findByUnitIdAndMonth(long unitId, YearMonth month);

    /** Held until the transaction ends: what is added to a report is added one after the other. */
    @Query(value = "select 1 from briefing_report where id = :id for update", nativeQuery = true)
    Integer lock(long id);

    @Query("""
            select new vn.danvankheo.briefing.ReportRow(r.id, r.unit.id, r.unit.name, r.month, r.status, r.late, r.submittedAt, r.returnReason, r.countedVersion, r.acceptedAt)
            from BriefingReport r
            where r.unit.id in :unitIds and r.month between :from and :to""")
    List<ReportRow> between(YearMonth from, YearMonth to, Collection<Long> unitIds);

    /** The district and its wards, each with its reports of some months; and what else waits for review, of other districts' units too. Two questions in one, so that an index answers each. */
    @Query("""
            select new vn.danvankheo.briefing.UnitReport(u, r.id, r.month, r.status, r.late, r.submittedAt, r.returnReason, r.countedVersion, r.acceptedAt)
            from Unit u left join BriefingReport r on r.unit = u and r.month between :from and :to
            where u.id in :units and (u.id = :district or u.district.id = :district)
            union all
            select new vn.danvankheo.briefing.UnitReport(w, q.id, q.month, q.status, q.late, q.submittedAt, q.returnReason, q.countedVersion, q.acceptedAt)
            from BriefingReport q join q.unit w
            where w.id in :units and q.status = SUBMITTED and (q.month not between :from and :to or coalesce(w.district.id, w.id) <> :district)""")
    List<UnitReport> ofUnits(Collection<Long> units, long district, YearMonth from, YearMonth to);

    /** Every unit that owes a month's report, the district first, then its wards by code, with what it handed in. */
    @Query("""
            select new vn.danvankheo.briefing.MonthReport(u.id, u.code, u.name, u.shortName, case when u.parent is null then false else true end, r.id, r.status, r.submissions, r.countedVersion, r.submittedAt, r.acceptedAt, r.late)
            from Unit u left join BriefingReport r on r.unit = u and r.month = :month
            where (u.id = :district or u.district.id = :district and type(u) = Ward)
              and u.validity.validFrom <= :lastDay and (u.validity.validTo is null or u.validity.validTo > :lastDay)
            order by case when u.parent is null then 0 else 1 end, u.code""")
    List<MonthReport> ofMonth(long district, YearMonth month, LocalDate lastDay);

    /** The reports of a month that count or wait for review, with their figures, so that none is fetched alone. */
    @Query("""
            select r from BriefingReport r join fetch r.unit u left join fetch r.figures f left join fetch f.target t left join fetch t.targetGroup
            where (u.id = :district or u.district.id = :district) and r.month = :month
              and (r.acceptedAt is not null or r.status = vn.danvankheo.briefing.ReportStatus.SUBMITTED)
            order by case when u.parent is null then 0 else 1 end, u.code""")
    List<BriefingReport> handedIn(long district, YearMonth month);

    /** Why reports of some months were returned, each time. */
    @Query("""
            select new vn.danvankheo.briefing.ReturnRow(u.shortName, m.reason)
            from ReportMove m join m.report r join r.unit u
            where u.id in :units and r.month between :from and :to and m.to = vn.danvankheo.briefing.ReportStatus.RETURNED and m.reason is not null and m.takenBackAt is null
            order by m.at, m.id""")
    List<ReturnRow> returns(Collection<Long> units, YearMonth from, YearMonth to);

    /** What waits for the reviewer, the longest waiting first. */
    @Query("""
            select new vn.danvankheo.briefing.ReportRow(r.id, r.unit.id, r.unit.name, r.month, r.status, r.late, r.submittedAt, r.returnReason, r.countedVersion, r.acceptedAt)
            from BriefingReport r
            where r.unit.id in :unitIds and r.status = vn.danvankheo.briefing.ReportStatus.SUBMITTED
            order by r.month, r.submittedAt, r.id""")
    Page<ReportRow> waiting(Collection<Long> unitIds, Pageable page);

    /** A report's figures with their targets, so that none is fetched alone. */
    @Query("select f from Figure f join fetch f.target t join fetch t.targetGroup where f.report.id = :report")
    List<Figure> figures(long report);

    /** The accepted and the submitted figures from the month on; of earlier months only those that answer the compared targets. Ids alone: whoever asks knows the units and the targets. */
    @Query("""
            select new vn.danvankheo.briefing.CountedFigure(r.unit.id, r.month, f.target.id, f.value, f.denominator, f.countedValue, f.countedDenominator, r.status, r.id)
            from Figure f join f.report r
            where r.unit.id in :units and r.month between :comparedFrom and :to and (r.month >= :from or f.target.id in :compared)
              and (f.countedValue is not null or r.status = vn.danvankheo.briefing.ReportStatus.SUBMITTED)""")
    List<CountedFigure> counted(Collection<Long> units, YearMonth from, YearMonth to, YearMonth comparedFrom, Collection<Long> compared);

    @Query("""
            select new vn.danvankheo.briefing.CountedReport(r.unit.id, r.month, r.status, r.acceptedAt)
            from BriefingReport r
            where r.unit.id in :units and r.month between :from and :to
              and (r.acceptedAt is not null or r.status = vn.danvankheo.briefing.ReportStatus.SUBMITTED)""")
    List<CountedReport> countedReports(Collection<Long> units, YearMonth from, YearMonth to);

    /** Every target of a district's year, withdrawn ones too, in the order of groups and targets, as one of its units is asked it. */
    @Query("""
            select t as target, a.assigned as assigned, e as explanation
            from Target t join fetch t.targetGroup g join fetch t.targetSet s left join Allocation a on a.target = t and a.ward.id = :unit
            left join Explanation e on e.target = t and e.unit.id = :unit and e.month = :month
            where s.district.id = :district and s.year = :year
            order by g.position, g.code, t.position, t.code, e.askedAt, e.id""")
    List<AskedTarget> asked(long unit, long district, int year, YearMonth month);

    /** What units that handed in their reports promised in one month, and what they say in the next became of it. */
    @Query("""
            select i from ReportItem i join fetch i.report r
            where r.unit.id in :units and r.status <> vn.danvankheo.briefing.ReportStatus.DRAFT
              and (r.month = :promised and type(i) = NextTask or r.month = :told and type(i) = LastTask)
            order by r.month, i.position, i.id""")
    List<ReportItem> promises(Collection<Long> units, YearMonth promised, YearMonth told);

    /** What a unit is asked of a year by its reports, and has not answered in one of them, in the order of groups and targets. */
    @Query("""
            select t from Target t join t.targetGroup g join t.targetSet s
            where s.district.id = :district and s.year = :year and t.status = vn.danvankheo.target.TargetStatus.ACTIVE
              and t.terms.scope = :scope and t.terms.source = vn.danvankheo.target.FigureSource.REPORTS
              and not exists (select f from Figure f where f.report.id = :report and f.target = t and f.value is not null)
            order by g.position, g.code, t.position, t.code""")
    List<Target> unanswered(long report, long district, int year, TargetScope scope);

    @Query("select count(f) > 0 from Figure f where f.target.id = :target")
    boolean answers(long target);
}
