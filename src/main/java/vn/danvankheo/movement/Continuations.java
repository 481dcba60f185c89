package vn.danvankheo.movement;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Tiếp tục mô hình năm trước: what this year's text changes in last year's, and that a model goes on once in a year. */
@Component
@RequiredArgsConstructor
class Continuations {

    private final RegistrationText text;
    private final RegisteredModelRepository models;

    /** Empty when it continues none that is known. */
    Optional<Comparison> comparison(RegisteredModel model) {
        return Optional.ofNullable(model.getContinuedFrom()).map(earlier -> {
            var texts = text.of(List.of(earlier, model));
            return Comparison.of(earlier, texts.get(0), texts.get(1));
        });
    }

    /**
     * The registration of the form's year that goes on with the same model and was not stopped.
     *
     * @param own what the form rewrites, which is not meant; null for a new one
     */
    Optional<RegisteredModel> begun(ModelForm form, Long own) {
        return !form.goesOn() || form.getYear() == null ? Optional.empty()
                : models.findByContinuedFromIdAndYearAndStatusNotOrderById(form.getContinuedFrom(), form.getYear(), ModelStatus.STOPPED).stream()
                        .filter(later -> !later.getId().equals(own) && !(later.getRequestKey() != null && later.getRequestKey().equals(form.getKey()))).findFirst();
    }

    /** A model has one registration in each year (DOMAIN 2.2); counted twice, its households and results would be too. */
    void refuseSecond(ModelForm form, Long own, Errors errors) {
        begun(form, own).ifPresent(later -> errors.rejectValue("continuedFrom", "model.continued-already",
                new Object[] {String.valueOf(later.getYear()), later.getCode(), later.getProposal().title()}, null));
    }
}
