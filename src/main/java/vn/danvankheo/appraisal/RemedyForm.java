package vn.danvankheo.appraisal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;
import vn.danvankheo.web.Versioned;
import vn.danvankheo.web.VietnameseDates;

/** A remedy's next move as typed: what was mended, or why it is sent back or withdrawn. */
@Getter
@Setter
class RemedyForm implements Versioned {

    private int version;
    @Size(max = 5_000)
    private String words;
    /** Until when it is to be mended after all; asked when it is sent back. */
    private LocalDate dueOn;

    /** The deadline is offered again as long as it lies ahead. */
    static RemedyForm of(Remedy remedy, LocalDate today) {
        var form = new RemedyForm();
        form.version = remedy.getVersion();
        form.dueOn = remedy.getDueOn().isBefore(today) ? null : remedy.getDueOn();
        return form;
    }

    @Override
    public Set<String> saidOnce() {
        return Set.of("words");
    }

    void check(RemedyMove move, LocalDate today, Errors errors) {
        if (move.isExplained() && words == null) {
            errors.rejectValue("words", "remedy.words-missing." + move);
        }
        if (move == RemedyMove.SEND_BACK && dueOn == null && !errors.hasFieldErrors("dueOn")) {
            errors.rejectValue("dueOn", "remedy.due-missing");
        } else if (move == RemedyMove.SEND_BACK && dueOn != null && dueOn.isBefore(today)) {
            errors.rejectValue("dueOn", "remedy.due-past", new Object[] {VietnameseDates.format(today)}, null);
        }
    }
}
