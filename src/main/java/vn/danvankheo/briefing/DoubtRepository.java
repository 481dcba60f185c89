package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DoubtRepository extends Repository<BriefingReport, Long> {

    /** Whatever became of the reports; beside each from a month on what the units below handed in, added up. */
    @Query("""
            select new vn.danvankheo.briefing.SaidFigure(r.unit.id, r.month, t.id, t.code, t.name, t.terms, f.value, f.denominator,
                (select sum(value(pf).value) from UnitPart p join p.figures pf where r.month >= :doubted and p.ward = r.unit and p.month = r.month and key(pf) = t.id),
                (select sum(value(pf).denominator) from UnitPart p join p.figures pf where r.month >= :doubted and p.ward = r.unit and p.month = r.month and key(pf) = t.id),
                t.targetSet.year)
            from Figure f join f.report r join f.target t
            where r.unit.id in :units and r.month between :from and :to and f.value is not null
            order by t.targetGroup.position, t.position, t.code""")
    List<SaidFigure> figures(Collection<Long> units, YearMonth from, YearMonth to, YearMonth doubted);

    /** What the reports themselves say, what their units said in the months, and what the neighbours have handed in. */
    @Query("""
            select new vn.danvankheo.briefing.SaidTexts(r.id, u.id, d.id, u.name, r.month, r.situation, r.limitations,
                (select listagg(n.text, '\n') within group (order by n.position) from NextTask n where n.report = r),
                (select listagg(n.text, '\n') within group (order by n.position) from NextTask n where n.report = r and n.dueOn is null))
            from BriefingReport r join r.unit u left join u.district d
            where r.month between :from and :to and (u.id in :units or r.status <> vn.danvankheo.briefing.ReportStatus.DRAFT
                and d.id in (select own.district.id from Unit own where own.id in :units))
            order by u.code""")
    List<SaidTexts> texts(Collection<Long> units, YearMonth from, YearMonth to);
}
