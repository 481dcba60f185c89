package vn.danvankheo.document;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.organization.Unit;

/** Finds a unit's letterhead for a day. */
@Component
@RequiredArgsConstructor
class Letterheads {

    private static final Pattern ADMINISTRATION = Pattern.compile("(?iu).*(ủy ban nhân dân|uỷ ban nhân dân|ubnd).*");
    private static final List<String> COLLECTIVE = List.of("Ban Thường vụ", "Ban Chấp hành", "Đảng ủy");

    private final LayoutProfiles profiles;

    Letterhead of(Unit unit, LocalDate day) {
        var body = IssuingBody.of(unit, day);
        return new Letterhead(profiles.of(body.line(), day), body, day);
    }

    /** Of an organ that decides, in the line that its name tells. @param place where it sits */
    Letterhead of(String organ, String signer, Unit place, LocalDate day) {
        var line = ADMINISTRATION.matcher(organ).matches() ? PaperLine.ADMINISTRATION : PaperLine.PARTY;
        var body = new IssuingBody(line, null, organ, null, place.shortNameOn(day), "Văn phòng", COLLECTIVE.stream().filter(organ::startsWith).findFirst().orElse(null), signer);
        return new Letterhead(profiles.of(line, day), body, day);
    }
}
