package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.List;
import vn.danvankheo.organization.District;

/** Quyết định để in: a decision with the models that it names, as it is printed; what was revoked since is left out. */
public record DecisionSheet(District district, int year, String number, LocalDate decidedOn, String organ, String signer, List<Line> lines) {

    /** A model in the list. @param person whom it is about, when its subject is an individual and the viewer may know; otherwise null */
    public record Line(String title, String owner, String ward, String person, Tier tier) {
    }
}
