package vn.danvankheo.appraisal;

import java.util.List;
import vn.danvankheo.organization.District;

/** Tờ trình để in: the appraised models that a year's proposal asks to have recognised. */
public record ProposalSheet(District district, int year, List<Line> lines) {

    /** @param person whom it is about, when its subject is an individual. @param points null in older registers, as {@code scoreClass} */
    public record Line(String title, String owner, String ward, String person, String points, String scoreClass, Tier tier) {
    }

    public long typical() {
        return lines.stream().filter(line -> line.tier() == Tier.TYPICAL).count();
    }
}
