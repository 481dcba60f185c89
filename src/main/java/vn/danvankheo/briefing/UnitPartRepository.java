package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitPartRepository extends Repository<UnitPart, Long> {

    UnitPart save(UnitPart part);

    @EntityGraph(attributePaths = "figures")
    Optional<UnitPart> findByUnitIdAndMonth(long unit, YearMonth month);

    /** Who handed in a part to the wards for a month, and who has somebody to do so on a day but did not; by the units' names, a line for each figure. */
    @Query("""
            select u as unit, p as part
            from Unit u left join fetch u.district left join UnitPart p on p.unit = u and p.month = :month left join fetch p.figures
            where p.ward.id in :wards or p.id is null and u.parent.id in :wards and exists (
                select 1 from Assignment a where a.unit = u and a.role = UNIT_REPORTER and a.account.lockedAt is null
                and a.validity.validFrom <= :day and (a.validity.validTo is null or a.validity.validTo > :day))
            order by u.name, u.code""")
    List<AskedPart> asked(Collection<Long> wards, YearMonth month, LocalDate day);

    /** The months for which a unit handed in its part, the newest first. */
    @Query("select p.month from UnitPart p where p.unit.id = :unit order by p.month desc limit 12")
    List<YearMonth> months(long unit);
}
