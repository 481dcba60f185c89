package vn.danvankheo.briefing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RemarkRepository extends Repository<Remark, Long> {

    Remark save(Remark remark);

    /** Those of a report, in the order in which they were made. */
    @Query("select m from Remark m join fetch m.version v where v.report.id = :report order by m.madeAt, m.id")
    List<Remark> made(long report);

    @Query("select m from Remark m join m.version v where m.id = :id and v.report.id = :report")
    Optional<Remark> of(long id, long report);
}
