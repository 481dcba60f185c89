package vn.danvankheo.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** Writing a person's request down. */
@Getter
@Setter
class RequestForm {

    private UUID key = UUID.randomUUID();
    @NotNull
    private RequestKind kind;
    @NotBlank
    @Size(max = 200)
    private String subject;
    @NotNull
    private LocalDate receivedOn;
}
