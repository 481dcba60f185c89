package vn.danvankheo.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

/** Units of whatever kind. */
public interface UnitRepository extends UnitsOfKind<Unit> {

    @Override
    @EntityGraph(attributePaths = "district")
    Optional<Unit> findByCode(String code);

    /** The district itself and every ward it ever had. */
    @Query("select u.id from Unit u where u.id in :districts or (u.district.id in :districts and type(u) = Ward)")
    Set<Long> reportingUnitIds(Collection<Long> districts);

    /** The district first, then its wards by code: those that report, whether they still exist or not. */
    @Query("""
            select u from Unit u left join fetch u.district
            where u.id = :district or (u.district.id = :district and type(u) = Ward)
            order by case when u.parent is null then 0 else 1 end, u.code""")
    List<Unit> reportingUnits(long district);

    /** The ward itself and the bodies of it that exist on a day, the ward first, then by kind and name. */
    @Query("""
            select u from Unit u
            where (u.id = :ward or u.parent.id = :ward) and u.validity.validFrom <= :day and (u.validity.validTo is null or u.validity.validTo > :day)
            order by case when u.id = :ward then 0 else 1 end, type(u), u.name""")
    List<Unit> bodies(long ward, LocalDate day);

    boolean existsByCode(String code);

    List<Unit> findByCodeIn(Collection<String> codes);
}
