package vn.danvankheo.scoring;

import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.movement.ServedTargets;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.Targets;

/** Tells the register of models, which cannot know them, which targets a model may serve. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class TargetChoices implements ServedTargets {

    private final Targets targets;

    @Override
    public List<Choice> choices(long districtId, int year) {
        return targets.inOrder(districtId, year).stream().filter(Target::isActive).map(TargetChoices::choice).toList();
    }

    @Override
    public List<Choice> named(Collection<Long> ids) {
        return targets.named(ids).stream().map(TargetChoices::choice).toList();
    }

    private static Choice choice(Target target) {
        return new Choice(target.getId(), target.getCode(), target.getName());
    }
}
