package vn.danvankheo.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** Reopening a closed year: why. */
@Getter
@Setter
class ReopenForm implements Versioned {

    private int version;
    @NotBlank
    @Size(max = 2_000)
    private String reason;

    @Override
    public Set<String> saidOnce() {
        return Set.of("reason");
    }

    static ReopenForm of(Campaign campaign) {
        var form = new ReopenForm();
        form.version = campaign.getVersion();
        return form;
    }
}
