package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.NotFoundException;

/** Several reports at once, each as the list showed it: {@code 51:3} is report 51 in its version 3. */
@Getter
@Setter
class ManyForm {

    /** Wanted for a return only. */
    interface Returning {
    }

    @NotEmpty
    @Size(max = 100)
    private List<String> chosen = new ArrayList<>();
    @NotBlank(groups = Returning.class)
    @Size(max = 2_000)
    private String reason;

    /** The versions that were looked at, by the reports' ids. */
    Map<Long, Integer> versions() {
        var versions = new LinkedHashMap<Long, Integer>();
        for (var choice : chosen) {
            var parts = choice.split(":", 2);
            try {
                versions.put(Long.valueOf(parts[0]), Integer.valueOf(parts[parts.length - 1]));
            } catch (NumberFormatException notAChoice) {
                throw new NotFoundException("report " + choice);
            }
        }
        return versions;
    }
}
