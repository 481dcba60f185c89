package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** A conclusion as typed. Without wards it is for all of them. */
@Getter
@Setter
class ConclusionForm implements Versioned {

    private int version;
    @NotNull
    private UUID key;
    @NotBlank
    @Size(max = 1_000)
    private String text;
    @NotNull
    private LocalDate dueOn;
    private Set<Long> units = new HashSet<>();

    static ConclusionForm anew() {
        var form = new ConclusionForm();
        form.key = UUID.randomUUID();
        return form;
    }

    static ConclusionForm of(MeetingConclusion conclusion) {
        var form = new ConclusionForm();
        form.version = conclusion.getVersion();
        form.key = conclusion.getRequestKey();
        form.text = conclusion.getText();
        form.dueOn = conclusion.getDueOn();
        form.units = new HashSet<>(conclusion.getUnitIds());
        return form;
    }
}
