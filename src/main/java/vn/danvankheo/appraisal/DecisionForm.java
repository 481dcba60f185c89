package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;

/** A decision as typed, with its models. */
@Getter
@Setter
class DecisionForm extends PaperForm {

    private UUID key = UUID.randomUUID();
    /** By the model's id. */
    @Valid
    private Map<Long, ChoiceForm> models = new LinkedHashMap<>();

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
