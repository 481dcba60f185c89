package vn.danvankheo.document;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.organization.Unit;

/** Finds a unit's letterhead for a day. */
@Component
@RequiredArgsConstructor
class Letterheads {

    private final LayoutProfiles profiles;

    Letterhead of(Unit unit, LocalDate day) {
        var body = IssuingBody.of(unit, day);
        return new Letterhead(profiles.of(body.line(), day), body, day);
    }
}
