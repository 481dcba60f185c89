package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreSheetRepository extends Repository<ScoreSheet, Long> {

    ScoreSheet save(ScoreSheet sheet);

    void flush();

    /** Held until the transaction ends: what is written about one model's scores is written one after the other. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtext('score_sheet'), hashtext(cast(:model as text)))) as held", nativeQuery = true)
    Integer hold(long model);

    @EntityGraph(attributePaths = "entries")
    @Query("select s from ScoreSheet s where s.model.id = :model and s.kind = vn.danvankheo.appraisal.SheetKind.SELF")
    Optional<ScoreSheet> self(long model);

    @EntityGraph(attributePaths = {"entries", "appraiser"})
    Optional<ScoreSheet> findByModelIdAndAppraiserId(long model, long appraiser);

    /** The ward's first, then the chair's, then the others by name; those of people who left the panel too. */
    @EntityGraph(attributePaths = {"entries", "appraiser"})
    @Query("""
            select s from ScoreSheet s left join s.appraiser a
            where s.model.id = :model
            order by case when s.kind = vn.danvankheo.appraisal.SheetKind.SELF then 0 when s.chair = true then 1 else 2 end, a.fullName, s.id""")
    List<ScoreSheet> ofModel(long model);

    @EntityGraph(attributePaths = "appraiser")
    @Query("select s from ScoreSheet s where s.model.id in :models and s.kind = vn.danvankheo.appraisal.SheetKind.APPRAISAL order by s.model.id, s.id")
    List<ScoreSheet> panels(Collection<Long> models);

    /** What decides: the chairs' sheets that were sent. */
    @EntityGraph(attributePaths = "entries")
    @Query("""
            select s from ScoreSheet s
            where s.model.id in :models and s.chair = true and s.removedAt is null and s.status = vn.danvankheo.appraisal.SheetStatus.SENT""")
    List<ScoreSheet> deciding(Collection<Long> models);

    /** What somebody is to appraise: what waits first, then what was sent last. */
    @Query("""
            select new vn.danvankheo.appraisal.OwnSheetRow(m.id, m.code, m.proposal.title, w.shortName, m.proposal.field, m.status, s.status, s.chair, s.editedAt, s.sentAt)
            from ScoreSheet s join s.model m join m.ward w
            where s.appraiser.id = :appraiser and s.removedAt is null
            order by case when s.status = vn.danvankheo.appraisal.SheetStatus.DRAFT and m.status = vn.danvankheo.movement.ModelStatus.SELF_SCORED then 0 else 1 end,
              s.sentAt desc, m.code""")
    Page<OwnSheetRow> own(long appraiser, Pageable page);
}
