package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.movement.Level;
import vn.danvankheo.web.Versioned;

/** The head of a decision as typed; the version is that of the stored one when it is corrected. */
@Getter
@Setter
class PaperForm implements Versioned {

    private UUID key = UUID.randomUUID();
    private int version;
    @NotNull
    private Level level = Level.DISTRICT;
    @NotBlank
    @Size(max = 50)
    private String number;
    @NotNull
    private LocalDate decidedOn;
    @NotBlank
    @Size(max = 200)
    private String organ;
    @NotBlank
    @Size(max = 200)
    private String signer;

    void copy(DecisionPaper paper) {
        level = paper.level();
        number = paper.number();
        decidedOn = paper.decidedOn();
        organ = paper.organ();
        signer = paper.signer();
    }

    DecisionPaper paper() {
        return new DecisionPaper(level, number, decidedOn, organ, signer);
    }
}
