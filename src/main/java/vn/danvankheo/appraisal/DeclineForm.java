package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;

/** Not recognising models: which, and why. */
@Getter
@Setter
class DeclineForm {

    private List<Long> chosen = new ArrayList<>();
    @NotBlank
    @Size(max = 2_000)
    private String reason;

    /** A blank chooses nothing. */
    Set<Long> models() {
        return chosen.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
