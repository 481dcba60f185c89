package vn.danvankheo.briefing;

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

    /** With their units and figures, by the units' names. */
    @EntityGraph(attributePaths = {"unit", "figures"})
    @Query("select p from UnitPart p where p.ward.id in :wards and p.month = :month order by p.unit.name, p.unit.code")
    List<UnitPart> ofWards(Collection<Long> wards, YearMonth month);

    /** The months for which a unit handed in its part, the newest first. */
    @Query("select p.month from UnitPart p where p.unit.id = :unit order by p.month desc limit 12")
    List<YearMonth> months(long unit);
}
