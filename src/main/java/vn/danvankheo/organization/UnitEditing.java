package vn.danvankheo.organization;

import static vn.danvankheo.web.VietnameseDates.format;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Sổ đơn vị: adding, changing and closing units. Refusals stand in the errors, beside their fields; then nothing was done. */
@Service
@Transactional
@RequiredArgsConstructor
class UnitEditing {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final UnitRepository units;
    private final UnitLists lists;
    private final AuditTrail audit;
    private final Clock clock;

    /** @return the new unit's id; null when it was refused */
    Long add(NewUnitForm form, Errors errors) {
        ValidationUtils.rejectIfEmpty(errors, "kind", "unit.kind-missing");
        checkCode(form.getCode(), errors);
        checkNames(errors);
        checkDays(form, errors);
        var parent = parent(form, errors);
        if (errors.hasErrors()) {
            return null;
        }
        var unit = units.save(made(form, parent));
        audit.record("unit.created", words(unit), "%s; %s".formatted(parent == null ? "cấp trên cùng" : "thuộc " + words(parent), words(unit.getValidity())));
        return unit.getId();
    }

    void change(long id, UnitForm form, Errors errors) {
        var unit = unit(id);
        Overtaken.isOvertaken(form, UnitForm.of(unit), errors);
        checkNames(errors);
        checkDays(form, errors);
        checkRenaming(unit, form, errors);
        checkMapPlace(form, errors);
        var before = unit.getValidity();
        if (form.getValidFrom() != null && !form.getValidFrom().equals(before.validFrom())) {
            checkParentExists(unit.getParent(), form.getValidFrom(), errors);
            checkBodiesBegin(unit, form.getValidFrom(), errors);
        }
        if (form.getValidTo() != null && !form.getValidTo().equals(before.validTo()) && !errors.hasFieldErrors("validTo")) {
            checkBodiesEnd(unit, form.getValidTo(), "validTo", errors);
        }
        if (errors.hasErrors()) {
            return;
        }
        var validity = new Validity(form.getValidFrom(), form.getValidTo());
        var shortName = form.getShortName() == null ? form.getName() : form.getShortName();
        var changes = new StringJoiner("; ");
        note(changes, "Tên", unit.getName(), form.getName());
        note(changes, "Tên ngắn", unit.getShortName(), shortName);
        if (form.getRenamedOn() != null) {
            changes.add("Đổi tên từ ngày " + format(form.getRenamedOn()));
        }
        note(changes, "Hiệu lực", words(before), words(validity));
        var place = unit.getKind() == UnitKind.WARD ? form.mapPlace() : null;
        note(changes, "Vị trí trên bản đồ", words(unit.getMapPlace()), words(place));
        if (changes.length() > 0) {
            audit.record("unit.changed", words(unit), changes.toString());
            if (form.getRenamedOn() != null) {
                unit.rename(form.getName(), shortName, form.getRenamedOn());
            }
            unit.describe(form.getName(), shortName, validity);
            unit.put(place);
        }
    }

    void close(long id, CloseForm form, Errors errors) {
        var unit = unit(id);
        Overtaken.isOvertaken(form, CloseForm.of(unit, null), errors);
        ValidationUtils.rejectIfEmpty(errors, "day", "unit.close-day-missing");
        var day = form.getDay();
        var validity = unit.getValidity();
        if (day != null && !day.isAfter(validity.validFrom())) {
            errors.rejectValue("day", "unit.closed-before-it-begins", new Object[] {format(validity.validFrom())}, null);
        } else if (day != null && validity.validTo() != null && !validity.validTo().isAfter(day)) {
            errors.rejectValue("day", "unit.closed-already", new Object[] {format(validity.validTo())}, null);
        } else if (day != null) {
            checkBodiesEnd(unit, day, "day", errors);
        }
        if (!errors.hasErrors()) {
            unit.close(day);
            audit.record("unit.closed", words(unit), "từ ngày " + format(day));
        }
    }

    private Unit unit(long id) {
        return lists.findById(id).orElseThrow(() -> new NotFoundException("unit " + id));
    }

    private void checkCode(String code, Errors errors) {
        ValidationUtils.rejectIfEmpty(errors, "code", "unit.code-missing");
        if (code == null || errors.hasFieldErrors("code")) {
            return;
        }
        if (!CODE.matcher(code).matches()) {
            errors.rejectValue("code", "unit.code-shape");
        } else if (units.existsByCode(inCapitals(code))) {
            errors.rejectValue("code", "unit.code-taken", new Object[] {inCapitals(code)}, null);
        }
    }

    private static void checkNames(Errors errors) {
        ValidationUtils.rejectIfEmpty(errors, "name", "unit.name-missing");
    }

    /** A day that could not be read has its own sentence already. */
    private static void checkDays(UnitForm form, Errors errors) {
        if (!errors.hasFieldErrors("validFrom")) {
            ValidationUtils.rejectIfEmpty(errors, "validFrom", "unit.valid-from-missing");
        }
        if (form.getValidFrom() != null && form.getValidTo() != null && !form.getValidTo().isAfter(form.getValidFrom())) {
            errors.rejectValue("validTo", "unit.ends-before-it-begins");
        }
    }

    private static void checkMapPlace(UnitForm form, Errors errors) {
        if (errors.hasFieldErrors("mapColumn") || errors.hasFieldErrors("mapRow")) {
            return;
        }
        if ((form.getMapColumn() == null) != (form.getMapRow() == null)) {
            errors.rejectValue(form.getMapRow() == null ? "mapRow" : "mapColumn", "unit.map-place-half");
        }
    }

    private void checkRenaming(Unit unit, UnitForm form, Errors errors) {
        var since = form.getRenamedOn();
        if (since == null) {
            return;
        }
        if (unit.getName().equals(form.getName())) {
            errors.rejectValue("renamedOn", "unit.renamed-as-before");
        } else if (!since.isAfter(unit.namedSince())) {
            errors.rejectValue("renamedOn", "unit.renamed-too-early", new Object[] {format(unit.namedSince())}, null);
        } else if (since.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("renamedOn", "unit.renamed-ahead");
        }
    }

    /** @return null for a district, and when it was refused */
    private Unit parent(NewUnitForm form, Errors errors) {
        if (form.getKind() == null) {
            return null;
        }
        if (form.getParent() == null) {
            if (!form.getKind().canStandUnder(null)) {
                errors.rejectValue("parent", "unit.parent-missing." + form.getKind());
            }
            return null;
        }
        var parent = units.findByCode(inCapitals(form.getParent())).orElse(null);
        if (parent == null) {
            errors.rejectValue("parent", "unit.parent-unknown");
        } else if (!form.getKind().canStandUnder(parent.getKind())) {
            errors.rejectValue("parent", "unit.parent-kind." + form.getKind());
        } else if (form.getValidFrom() != null) {
            checkParentExists(parent, form.getValidFrom(), errors);
        }
        return parent;
    }

    private static void checkParentExists(Unit parent, LocalDate day, Errors errors) {
        if (parent != null && !parent.isValidOn(day)) {
            errors.rejectValue("validFrom", "unit.parent-not-valid", new Object[] {parent.getName(), words(parent.getValidity())}, null);
        }
    }

    private void checkBodiesBegin(Unit unit, LocalDate day, Errors errors) {
        var earlier = lists.countBegunBefore(unit.getId(), day);
        if (earlier > 0) {
            errors.rejectValue("validFrom", "unit.bodies-earlier", new Object[] {earlier, format(day)}, null);
        }
    }

    private void checkBodiesEnd(Unit unit, LocalDate day, String field, Errors errors) {
        var open = lists.countOpenAfter(unit.getId(), day);
        if (open > 0) {
            errors.rejectValue(field, "unit.bodies-open", new Object[] {open, format(day)}, null);
        }
    }

    private static Unit made(NewUnitForm form, Unit parent) {
        var code = inCapitals(form.getCode());
        var validity = new Validity(form.getValidFrom(), form.getValidTo());
        return switch (form.getKind()) {
            case DISTRICT -> new District(code, form.getName(), form.getShortName(), validity);
            case WARD -> new Ward(code, form.getName(), form.getShortName(), (District) parent, validity);
            case PARTY_CELL -> new PartyCell(code, form.getName(), form.getShortName(), parent, validity);
            case RESIDENTIAL_GROUP -> new ResidentialGroup(code, form.getName(), form.getShortName(), (Ward) parent, validity);
            case MASS_ORGANIZATION -> new MassOrganization(code, form.getName(), form.getShortName(), parent, validity);
        };
    }

    private static void note(StringJoiner changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add("%s: %s → %s".formatted(what, before, after));
        }
    }

    private static String inCapitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static String words(Unit unit) {
        return "%s (%s)".formatted(unit.getName(), unit.getCode());
    }

    private static String words(MapPlace place) {
        return place == null ? "không ghi" : "cột %d, hàng %d".formatted(place.column(), place.row());
    }

    private static String words(Validity validity) {
        return "từ %s%s".formatted(format(validity.validFrom()), validity.validTo() == null ? "" : " đến trước " + format(validity.validTo()));
    }
}
