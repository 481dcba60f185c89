package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.target.Target;

/** Phường nói vì sao: finds what wards themselves say about what holds a target back. A ward reads its own words alone. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class OwnWords {

    private final ExplanationRepository explanations;

    /** About one target: the explanations of January to the month by the wards' codes; a ward that is missing was not even asked. Empty: the viewer reads no texts. */
    public Optional<Map<String, List<ExplanationRow>>> about(Target target, YearMonth month, Viewer me) {
        return me.readsTexts() ? Optional.of(explanations.about(me.scope().unitIds(), month.withMonth(1), month, target.getId()).stream().collect(Collectors.groupingBy(ExplanationRow::unitCode)))
                : Optional.empty();
    }
}
