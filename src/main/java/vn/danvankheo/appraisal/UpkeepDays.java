package vn.danvankheo.appraisal;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.danvankheo.movement.Upkeep;

interface UpkeepDays extends Repository<Upkeep, Long> {

    /** By the model's id. */
    Optional<Upkeep> findById(long model);
}
