package vn.danvankheo.target;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetSetRepository extends Repository<TargetSet, Long> {

    TargetSet save(TargetSet set);

    Optional<TargetSet> findByDistrictIdAndYear(long district, int year);

    @Query("select s.year from TargetSet s where s.district.id = :district order by s.year desc")
    List<Integer> years(long district);

    @Query("select g from TargetGroup g where g.targetSet.id = :set order by g.position, g.code")
    List<TargetGroup> groups(long set);

    @Query("""
            select new vn.danvankheo.target.AllocationRow(a.target.code, w.id, w.code, a.assigned)
            from Allocation a join a.ward w
            where a.target.targetSet.id = :set
            order by w.code""")
    List<AllocationRow> allocations(long set);
}
