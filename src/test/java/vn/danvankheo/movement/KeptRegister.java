package vn.danvankheo.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.Field;

/** The register of quận Hoàn Kiếm's wards Hàng Bạc (HK-05) and Hàng Trống (HK-13) in the making, by what happened to its models when. */
public class KeptRegister {

    private static final Validity SINCE_1981 = Validity.from(LocalDate.of(1981, 1, 1));

    private final List<RegisterLine> lines = new ArrayList<>();
    private final Map<String, Long> bodies = new HashMap<>();
    private final Map<String, Validity> validities = new HashMap<>();

    /** One model by its dates; what did not happen stays null. */
    public static class Kept {

        private long id;
        private Field field = Field.CULTURE_SOCIETY;
        private int year = 2023;
        private Instant registered;
        private LocalDate surveyed;
        private LocalDate decided;
        private ModelStatus status = ModelStatus.REGISTERED;
        private Instant ended;
        private Instant stopped;

        public static Kept registered(String localTime) {
            var model = new Kept();
            model.registered = at(localTime);
            return model;
        }

        public Kept id(long id) {
            this.id = id;
            return this;
        }

        public Kept in(Field field) {
            this.field = field;
            return this;
        }

        public Kept of(int year) {
            this.year = year;
            return this;
        }

        public Kept surveyed(String day) {
            surveyed = LocalDate.parse(day);
            return this;
        }

        public Kept recognized(String day) {
            decided = LocalDate.parse(day);
            status = ModelStatus.RECOGNIZED;
            return this;
        }

        public Kept declined(String day) {
            decided = LocalDate.parse(day);
            status = ModelStatus.NOT_RECOGNIZED;
            return this;
        }

        public Kept revoked(String localTime) {
            ended = at(localTime);
            status = ModelStatus.NOT_RECOGNIZED;
            return this;
        }

        public Kept lapsed(String localTime) {
            ended = at(localTime);
            return stopped(localTime);
        }

        public Kept stopped(String localTime) {
            stopped = at(localTime);
            status = ModelStatus.STOPPED;
            return this;
        }

        private static Instant at(String localTime) {
            return LocalDateTime.parse(localTime).atZone(ClockConfiguration.HA_NOI).toInstant();
        }
    }

    /** A ward or body that ends; named before its models. */
    public KeptRegister ending(String unit, String firstDayWithout) {
        validities.put(unit, SINCE_1981.until(LocalDate.parse(firstDayWithout)));
        return this;
    }

    /** A body that registered nothing. */
    public KeptRegister body(String ward, String code) {
        lines.add(line(ward, code, null, new Kept()));
        return this;
    }

    /** @param code of the body, or of the ward itself */
    public KeptRegister model(String ward, String code, Kept model) {
        lines.add(line(ward, code, model.year, model));
        return this;
    }

    public RegisterCounts counts() {
        return new RegisterCounts(lines);
    }

    /** @param since of rewards, by the models' ids */
    public RegisterCounts counts(Map<Long, LocalDate> since) {
        return counts().rewarded(since);
    }

    private RegisterLine line(String ward, String code, Integer year, Kept model) {
        var body = bodies.computeIfAbsent(code, unknown -> (long) bodies.size());
        return new RegisterLine(ward, validities.getOrDefault(ward, SINCE_1981), body, ward.equals(code), validities.getOrDefault(code, SINCE_1981),
                year == null ? null : model.id, year, model.field, model.registered, model.surveyed, null, null, model.decided, year == null ? null : model.status, model.ended, model.stopped);
    }
}
