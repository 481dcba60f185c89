package vn.danvankheo.target;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetSetRepository extends Repository<TargetSet, Long> {

    Optional<TargetSet> findByDistrictIdAndYear(long district, int year);

    /** Makes the year's set when there is none; of two who come at once, one makes it. */
    @Modifying
    @Query(value = """
            insert into target_set (id, district_id, of_year) values (nextval('target_set_seq'), :district, :year)
            on conflict on constraint target_set_one_per_district_and_year do nothing""", nativeQuery = true)
    void ensure(long district, int year);

    /** Held until the transaction ends: codes and places within a set are given one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TargetSet s where s.district.id = :district and s.year = :year")
    TargetSet hold(long district, int year);

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
