package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.DistrictRepository;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.organization.WardRepository;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.VietnameseDates;

/** Phân công: who holds which post from when to when. Refusals stand in the errors, and then nothing was done. */
@Service
@Transactional
@RequiredArgsConstructor
class Assignments {

    private static final long NOBODY = 0;
    private static final long NOTHING = 0;

    private final AccountRepository accounts;
    private final AssignmentRepository assignments;
    private final UnitRepository units;
    private final DistrictRepository districts;
    private final WardRepository wards;
    private final PostWords words;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    List<Assignment> history(long account) {
        return assignments.findByAccountIdOrderByValidityValidFromDesc(account);
    }

    /** Each district with its wards, as they exist today. */
    @Transactional(readOnly = true)
    List<UnitGroup> choice() {
        var today = LocalDate.now(clock);
        var all = wards.findAllByOrderByCode();
        return districts.findAllByOrderByCode().stream().filter(district -> district.isValidOn(today))
                .map(district -> UnitGroup.of(district, all, today)).toList();
    }

    void assign(long id, PostForm form, Errors errors) {
        var account = asRead(id, form.getVersion());
        var unit = checked(form, errors);
        if (errors.hasErrors()) {
            return;
        }
        if (assignments.isHeld(id, form.getRole(), unit == null ? 0 : unit.getId(), form.getFrom())) {
            errors.rejectValue("role", "assignment.held-already");
            return;
        }
        if (assignments.holdsOtherKind(id, form.getRole() == Role.ADMIN, form.getFrom())) {
            errors.rejectValue("role", "assignment.admin-apart");
            return;
        }
        var assignment = assignments.save(new Assignment(account, form.getRole(), unit, Validity.from(form.getFrom())));
        audit.record("assignment.created", account.named(), words.of(assignment));
    }

    /** Ends it; one that has not begun before today and would end with its beginning is taken back. */
    void end(long id, long assignmentId, PostForm form, Errors errors) {
        accounts.holdAdministration();
        var account = asRead(id, form.getVersion());
        var assignment = assignments.findByIdAndAccountId(assignmentId, id).orElseThrow(() -> new NotFoundException("assignment " + assignmentId));
        var from = assignment.getValidity().validFrom();
        if (form.getEnd() == null) {
            rejectUnread(errors, "end", "assignment.end-missing");
        } else if (!form.getEnd().isAfter(from) && !mayBeTakenBack(from, form.getEnd())) {
            errors.rejectValue("end", "assignment.ends-before-it-begins", new Object[] {VietnameseDates.format(from)}, null);
        } else if (assignment.getRole() == Role.ADMIN && !assignments.hasAdminBesides(NOBODY, assignmentId, LocalDate.now(clock))) {
            errors.reject("assignment.last-admin");
        }
        if (errors.hasErrors()) {
            return;
        }
        if (form.getEnd().isAfter(from)) {
            assignment.end(form.getEnd());
        } else {
            assignments.delete(assignment);
        }
        audit.record("assignment.ended", account.named(), words.ended(assignment, form.getEnd()));
    }

    /** The unit of a form that makes sense; what does not stands in the errors. */
    @Transactional(readOnly = true)
    Unit checked(PostForm form, Errors errors) {
        if (form.getFrom() == null) {
            rejectUnread(errors, "from", "assignment.from-missing");
        }
        if (form.getRole() == null) {
            rejectUnread(errors, "role", "assignment.role-missing");
            return null;
        }
        if (form.getRole() == Role.UNIT_REPORTER) {
            return checkedBelowWard(form, errors);
        }
        var unit = form.getUnit() == null ? null : units.findById(form.getUnit()).orElse(null);
        if (!form.getRole().canBeHeldAt(unit == null ? null : unit.getKind())) {
            rejectUnread(errors, "unit", "assignment.unit-for." + form.getRole());
        } else if (unit != null && form.getFrom() != null && !unit.isValidOn(form.getFrom())) {
            errors.rejectValue("unit", "assignment.unit-not-there");
        }
        return unit;
    }

    private Unit checkedBelowWard(PostForm form, Errors errors) {
        var unit = form.getUnitCode() == null ? null : units.findByCode(form.getUnitCode()).orElse(null);
        if (unit == null || !Role.UNIT_REPORTER.canBeHeldAt(unit.getKind()) || unit.getParent().getKind() != UnitKind.WARD) {
            errors.rejectValue("unitCode", "assignment.unit-for.UNIT_REPORTER");
        } else if (form.getFrom() != null && !unit.isValidOn(form.getFrom())) {
            errors.rejectValue("unitCode", "assignment.unit-not-there");
        }
        return unit;
    }

    @Transactional(readOnly = true)
    boolean isLastAdmin(long account) {
        var today = LocalDate.now(clock);
        return assignments.isAdmin(account, today) && !assignments.hasAdminBesides(account, NOTHING, today);
    }

    private boolean mayBeTakenBack(LocalDate from, LocalDate end) {
        var today = LocalDate.now(clock);
        return !from.isBefore(today) && !end.isBefore(today);
    }

    private static void rejectUnread(Errors errors, String field, String code) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, code);
        }
    }

    private Account asRead(long id, int version) {
        var account = accounts.findToAssignById(id).orElseThrow(() -> new NotFoundException("account " + id));
        if (account.getVersion() != version) {
            throw new ConflictException("account " + id + " changed since it was read");
        }
        return account;
    }
}
