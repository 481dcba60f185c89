package vn.danvankheo.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** Number and day of a consolidated report as typed. */
@Getter
@Setter
class IssueForm implements Versioned {

    private int version;
    @NotBlank
    @Size(max = 60)
    private String number;
    @NotNull
    private LocalDate issuedOn;

    static IssueForm of(ConsolidatedReport report) {
        var form = new IssueForm();
        form.version = report.getVersion();
        return form;
    }

    @Override
    public Set<String> saidOnce() {
        return Set.of("number", "issuedOn");
    }
}
