package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;

/** Giving a report back: why, and what is remarked on single lines and sections, by their keys. */
@Getter
@Setter
class ReturnForm {

    private int version;
    @NotBlank
    @Size(max = 2_000)
    private String reason;
    @Valid
    private Map<String, RemarkForm> remarks = new LinkedHashMap<>();

    /** Those that say something. */
    Map<String, RemarkForm> said() {
        return remarks.entrySet().stream().filter(remark -> remark.getValue().isSaid()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
