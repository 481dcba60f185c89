package vn.danvankheo.movement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, Long> {

    Campaign save(Campaign campaign);

    @EntityGraph(attributePaths = {"district", "subFields"})
    Optional<Campaign> findByDistrictIdAndYear(long district, int year);

    List<Campaign> findByDistrictIdOrderByYearDesc(long district);

    @Query("select c from Campaign c where c.openToPublic order by c.year desc")
    List<Campaign> openToPublic();
}
