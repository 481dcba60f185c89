package vn.danvankheo.movement;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tiếp tục mô hình năm trước: what this year's text changes in last year's. */
@Component
@RequiredArgsConstructor
class Continuations {

    private final RegistrationText text;

    /** Empty when it continues none that is known. */
    Optional<Comparison> comparison(RegisteredModel model) {
        return Optional.ofNullable(model.getContinuedFrom()).map(earlier -> {
            var texts = text.of(List.of(earlier, model));
            return Comparison.of(earlier, texts.get(0), texts.get(1));
        });
    }
}
