package vn.danvankheo.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.Field;

/**
 * Dòng để đếm: a ward or a body of it with one of the models that it registered, or with none.
 *
 * @param body             the id of whoever registered
 * @param wardItself       the ward registered in its own name
 * @param model            the model's id; null: there is none
 * @param reached          the days on which the model came to its stages
 * @param recognitionEnded when its recognition was revoked or lapsed; null: it was not
 * @param stopped          null: it was not
 */
record RegisterLine(String ward, Validity wardValidity, long body, boolean wardItself, Validity validity, Long model, Integer year, Field field,
        Map<Stage, LocalDate> reached, LocalDate recognitionEnded, LocalDate stopped) {

    /** As the database has it. A decision recognised a model that is recognised now, or whose recognition ended since. */
    RegisterLine(String ward, Validity wardValidity, long body, boolean wardItself, Validity validity, Long model, Integer year, Field field,
            Instant registeredAt, LocalDate surveyedOn, Instant selfScoredAt, Instant appraisedAt, LocalDate decidedOn, ModelStatus status, Instant recognitionEndedAt, Instant stoppedAt) {
        this(ward, wardValidity, body, wardItself, validity, model, year, field, new EnumMap<>(Stage.class), day(recognitionEndedAt), day(stoppedAt));
        reach(Stage.REGISTERED, day(registeredAt));
        reach(Stage.SURVEYED, surveyedOn);
        reach(Stage.SELF_SCORED, day(selfScoredAt));
        reach(Stage.APPRAISED, day(appraisedAt));
        reach(Stage.RECOGNIZED, status == ModelStatus.RECOGNIZED || recognitionEndedAt != null ? decidedOn : null);
    }

    /** The same, rewarded. @param since null: it was not */
    RegisterLine rewarded(LocalDate since) {
        var rewarded = new RegisterLine(ward, wardValidity, body, wardItself, validity, model, year, field, new EnumMap<>(reached), recognitionEnded, stopped);
        rewarded.reach(Stage.REWARDED, since);
        return rewarded;
    }

    boolean belongsTo(RegisterPart part) {
        return model != null && year == part.year()
                && (part.field() == null || field == part.field())
                && hasReached(Stage.REGISTERED, part.on()) && hasReached(part.stage(), part.on())
                && !(part.bodies() && wardItself)
                && (!part.standing() || stands(part));
    }

    /** Whether it is one of the bodies that may register on a day. */
    boolean isBodyOn(LocalDate day) {
        return !wardItself && validity.includes(day) && wardValidity.includes(day);
    }

    private boolean stands(RegisterPart part) {
        return wardValidity.includes(part.on()) && isAfter(stopped, part.on())
                && (part.stage() != Stage.RECOGNIZED || isAfter(recognitionEnded, part.on()))
                && (!part.bodies() || validity.includes(part.on()));
    }

    private boolean hasReached(Stage stage, LocalDate by) {
        return reached.containsKey(stage) && !reached.get(stage).isAfter(by);
    }

    private void reach(Stage stage, LocalDate on) {
        if (on != null) {
            reached.put(stage, on);
        }
    }

    /** @param event null: it never happened */
    private static boolean isAfter(LocalDate event, LocalDate day) {
        return event == null || event.isAfter(day);
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ClockConfiguration.HA_NOI);
    }
}
