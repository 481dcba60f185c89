package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Optional;
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

    /** About one target: explanations of January to the month. Empty: the viewer reads no texts. */
    public Optional<SaidWords> about(Target target, YearMonth month, Viewer me) {
        return me.readsTexts() ? Optional.of(new SaidWords(explanations.about(me.scope().unitIds(), month.withMonth(1), month, target.getId()))) : Optional.empty();
    }
}
