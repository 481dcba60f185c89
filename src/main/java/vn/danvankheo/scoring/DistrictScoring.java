package vn.danvankheo.scoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import vn.danvankheo.target.Target;

/** Kết quả năm của một quận đến một tháng. It is kept until something changes that it shows, and with it what others made of it. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public final class DistrictScoring {

    private final YearMonth asOf;
    /** Every target of the year in its order, withdrawn ones too. */
    private final List<Target> targets;
    /** Accepted reports only. */
    private final Scoring official;
    /** With the reports submitted but not yet accepted; null when there are none. */
    private final Scoring provisional;
    @Getter(AccessLevel.NONE)
    private final Map<Whose, Object> made = new ConcurrentHashMap<>();

    private record Whose(Class<?> what, String wardCode) {
    }

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

    /**
     * What somebody makes of this result, such as its pictures: made when it is first asked for.
     *
     * @param wardCode of which ward it tells; null: of the district
     */
    public <T> T once(Class<T> what, String wardCode, Supplier<T> maker) {
        return what.cast(made.computeIfAbsent(new Whose(what, wardCode), whose -> maker.get()));
    }
}
