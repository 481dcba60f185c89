package vn.danvankheo.movement;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.danvankheo.organization.District;

interface CampaignRepository extends Repository<Campaign, Long> {

    Campaign save(Campaign campaign);

    /** Held until the transaction ends: of two who plan a district's year first, one waits and finds the other's. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from District d where d.id = :district")
    District lock(long district);

    @EntityGraph(attributePaths = {"district", "subFields"})
    Optional<Campaign> findByDistrictIdAndYear(long district, int year);

    @EntityGraph(attributePaths = "subFields")
    List<Campaign> findByDistrictIdOrderByYearDesc(long district);

    @Query("select c from Campaign c where c.openToPublic order by c.year desc")
    List<Campaign> openToPublic();
}
