package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;

/** Giving a report back: why, and what is wrong with single figures, by the target's id. */
@Getter
@Setter
class ReturnForm {

    private int version;
    @NotBlank
    @Size(max = 2_000)
    private String reason;
    private Map<Long, String> comments = new LinkedHashMap<>();

    Map<Long, String> comments() {
        return comments.entrySet().stream().filter(comment -> Objects.nonNull(comment.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
