package vn.danvankheo.briefing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DistrictBriefingSettingRepository extends Repository<DistrictBriefingSetting, Long> {

    DistrictBriefingSetting save(DistrictBriefingSetting setting);

    Optional<DistrictBriefingSetting> findByDistrictId(long district);
}
