package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.List;
import vn.danvankheo.movement.RegisteredModel;

/** Biên bản khảo sát để in: what a team saw of a model, what it concludes, and what it asks to have mended. */
public record PrintedSurvey(RegisteredModel model, LocalDate on, List<String> team, String findings, Conclusion conclusion, List<Asked> asked) {

    /** @param owner who is to mend it */
    public record Asked(String owner, LocalDate dueOn, String task) {
    }
}
