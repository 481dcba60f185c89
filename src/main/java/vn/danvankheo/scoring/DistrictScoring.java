package vn.danvankheo.scoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.danvankheo.target.Target;

/**
 * Kết quả năm của một quận đến một tháng.
 *
 * @param targets     every target of the year in its order, withdrawn ones too
 * @param official    accepted reports only
 * @param provisional with the reports submitted but not yet accepted; null when there are none
 */
public record DistrictScoring(YearMonth asOf, List<Target> targets, Scoring official, Scoring provisional) {

    public Scoreboard district() {
        return official.district(asOf);
    }

    public Scoreboard ward(String wardCode) {
        return official.ward(wardCode, asOf);
    }

    /** What the board would be if all that waits were accepted. */
    public Optional<Scoreboard> provisionalDistrict() {
        return Optional.ofNullable(provisional).map(scoring -> scoring.district(asOf));
    }

    public Optional<Scoreboard> provisionalWard(String wardCode) {
        return Optional.ofNullable(provisional).map(scoring -> scoring.ward(wardCode, asOf));
    }

    public Optional<Target> target(String code) {
        return targets.stream().filter(target -> target.getCode().equals(code)).findFirst();
    }
}
