package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;

/** A decision as typed, with its models. */
@Getter
@Setter
class DecisionForm extends PaperForm {

    @Size(max = 2_000)
    private String note;
    /** By the model's id; when a decision is corrected there are none. */
    @Valid
    private Map<Long, ChoiceForm> models = new LinkedHashMap<>();

    static DecisionForm of(Decision decision) {
        var form = new DecisionForm();
        form.setVersion(decision.getVersion());
        form.copy(decision.getPaper());
        form.note = decision.getNote();
        return form;
    }

    void choose(Collection<Long> ids, Tier tier) {
        ids.forEach(id -> models.put(id, ChoiceForm.of(tier)));
    }

    /** The models that were not left out again. */
    Map<Long, ChoiceForm> chosen() {
        return models.entrySet().stream().filter(choice -> choice.getValue().getTier() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** The field that a model's choice stands in. */
    static String row(long id) {
        return "models[%d]".formatted(id);
    }
}
