package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** A replication as typed. */
@Getter
@Setter
class ReplicationForm {

    private UUID key = UUID.randomUUID();
    @NotNull
    private Long adopter;
    @NotNull
    private LocalDate adoptedOn;
    private Long adoptingModel;
    @Size(max = 1_000)
    private String copied;
    @Size(max = 2_000)
    private String note;
}
