package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.movement.Rewards;

/** Tells the register of models, which cannot know them, which models were rewarded. */
@Component
@RequiredArgsConstructor
class GivenRewards implements Rewards {

    private final CommendationRepository commendations;

    @Override
    public Map<Long, LocalDate> since(Collection<Long> wards) {
        return commendations.firstRewards(wards).stream().collect(Collectors.toMap(FirstReward::modelId, FirstReward::on));
    }
}
