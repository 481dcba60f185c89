package vn.danvankheo.target;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.StoredNumber;

/** Bộ chỉ tiêu của quận: its staff sets, changes and withdraws targets; a change of numbers says why. */
@Service
@Transactional
@RequiredArgsConstructor
class TargetEditing {

    private static final int ROWS = 50;

    private final TargetSetRepository sets;
    private final TargetGroupRepository groups;
    private final TargetRepository targets;
    private final AllocationRepository allocations;
    private final UnitRepository units;
    private final FiledFigures figures;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final EntityManager entities;

    @Transactional(readOnly = true)
    Page<Target> list(long district, int year, TargetFilter filter) {
        var page = PageRequest.of(ListPage.of(filter.getTrang()).getPageNumber(), ROWS);
        return sets.findByDistrictIdAndYear(district, year)
                .map(set -> targets.find(set.getId(), filter.getNhom(), filter.getHieuLuc(), VietnameseText.folded(filter.getQ()), page))
                .orElseGet(() -> Page.empty(page));
    }

    @Transactional(readOnly = true)
    Target target(long id, Viewer me) {
        return targets.findById(id).filter(target -> me.isAdmin() || me.districtIds().contains(target.getTargetSet().getDistrict().getId()))
                .orElseThrow(() -> new NotFoundException("target " + id));
    }

    /** What the wards are assigned of a target; a ward's cadre sees the own ward's part alone. */
    @Transactional(readOnly = true)
    List<Allocation> allocations(Target target, Viewer me) {
        return allocations.findByTargetIdOrderByWardCode(target.getId()).stream().filter(allocation -> me.scope().sees(allocation.getWard())).toList();
    }

    /** The district's wards that existed on some day of the target's year, in the order of their codes. */
    @Transactional(readOnly = true)
    List<Unit> wards(Target target) {
        var newYear = LocalDate.ofYearDay(target.getTargetSet().getYear(), 1);
        return units.reportingUnits(target.getTargetSet().getDistrict().getId()).stream().filter(unit -> unit.getParent() != null)
                .filter(ward -> ward.getValidity().validFrom().isBefore(newYear.plusYears(1)))
                .filter(ward -> ward.getValidity().validTo() == null || ward.getValidity().validTo().isAfter(newYear)).toList();
    }

    /** @return the new target's id, or null when it was refused; then the errors say why */
    Long add(District district, TargetForm form, Errors errors, Viewer me) {
        mustRun(district.getId(), me);
        new TargetCheck(errors).check(form);
        var set = form.getYear() == null ? null : sets.findByDistrictIdAndYear(district.getId(), form.getYear()).orElse(null);
        if (form.getYear() != null && (form.getYear() < 2000 || form.getYear() > 2100)) {
            errors.rejectValue("year", "target.year-unknown");
        }
        checkCode(set, form, errors);
        checkGroup(set, form, errors);
        if (errors.hasErrors()) {
            return null;
        }
        sets.ensure(district.getId(), form.getYear());
        var ofYear = sets.hold(district.getId(), form.getYear());
        checkCode(ofYear, form, errors);
        checkGroup(ofYear, form, errors);
        if (errors.hasErrors()) {
            return null;
        }
        var group = group(ofYear, form);
        var target = targets.save(new Target(group, form.getCode(), form.getName(), form.getField(), form.terms(), targets.lastPosition(group.getId()) + 1));
        audit.record("target.created", words(target), new TargetWords().goal(target.getTerms(), target.getTerms().assigned()));
        return target.getId();
    }

    void change(long id, TargetForm form, Errors errors, Viewer me) {
        var target = ofMine(id, me);
        var check = new TargetCheck(errors);
        Overtaken.isOvertaken(form, TargetForm.of(target), errors);
        check.check(form);
        if (figures.existFor(id)) {
            check.checkMeaningIsKept(form, target.getTerms());
        } else if (form.getScope() == TargetScope.DISTRICT && !allocations.findByTargetIdOrderByWardCode(id).isEmpty()) {
            errors.rejectValue("scope", "target.is-allocated");
        }
        var set = sets.hold(target.getTargetSet().getDistrict().getId(), target.getTargetSet().getYear());
        checkGroup(set, form, errors);
        if (errors.hasErrors()) {
            return;
        }
        var changes = new TargetChanges(messages);
        changes.terms(target.getTerms(), form.terms());
        if (!changes.isEmpty()) {
            check.checkReason(form.getReason());
        }
        if (errors.hasErrors()) {
            return;
        }
        var group = group(set, form);
        changes.describe(target, group, form);
        if (changes.isEmpty()) {
            return;
        }
        var stays = group.getId().equals(target.getTargetGroup().getId());
        target.describe(group, form.getName(), form.getField(), stays ? target.getPosition() : targets.lastPosition(group.getId()) + 1);
        target.agreeOn(form.terms());
        audit.record("target.changed", words(target), changes.because(form.getReason()));
    }

    void allocate(long id, AllocationForm form, Errors errors, Viewer me) {
        var target = ofMine(id, me);
        if (target.getTerms().scope() != TargetScope.WARDS) {
            throw new NotFoundException("the district's own targets are not allocated");
        }
        Overtaken.isOvertaken(form, target.getVersion(), () -> AllocationForm.of(target, allocations.findByTargetIdOrderByWardCode(id)), errors);
        var check = new TargetCheck(errors);
        form.getWards().forEach((ward, assigned) -> StoredNumber.check(errors, "wards[%d]".formatted(ward), assigned, false));
        var before = allocations.findByTargetIdOrderByWardCode(id).stream().collect(Collectors.toMap(one -> one.getWard().getId(), Function.identity()));
        var changed = wards(target).stream().filter(ward -> isOther(before.get(ward.getId()), form.getWards().get(ward.getId()))).toList();
        if (!changed.isEmpty()) {
            check.checkReason(form.getReason());
        }
        if (errors.hasErrors() || changed.isEmpty()) {
            return;
        }
        var changes = new TargetChanges(messages);
        for (var ward : changed) {
            var old = before.get(ward.getId());
            changes.number(ward.getShortName(), old == null ? null : old.getAssigned(), form.getWards().get(ward.getId()));
            assign(target, (Ward) ward, old, form.getWards().get(ward.getId()));
        }
        entities.lock(target, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        audit.record("target.allocated", words(target), changes.because(form.getReason()));
    }

    void withdraw(long id, WithdrawalForm form, Errors errors, Viewer me) {
        var target = ofMine(id, me);
        if (Overtaken.isOvertaken(form, WithdrawalForm.of(target), errors)) {
            return;
        }
        target.withdraw();
        audit.record("target.withdrawn", words(target), form.getReason());
    }

    private void assign(Target target, Ward ward, Allocation old, BigDecimal assigned) {
        if (old == null) {
            allocations.save(new Allocation(target, ward, assigned));
        } else if (assigned == null) {
            allocations.delete(old);
        } else {
            old.assign(assigned);
        }
    }

    private static boolean isOther(Allocation old, BigDecimal assigned) {
        return old == null ? assigned != null : assigned == null || old.getAssigned().compareTo(assigned) != 0;
    }

    private TargetGroup group(TargetSet set, TargetForm form) {
        var code = form.getGroup() == null ? form.getNewGroupCode() : form.getGroup();
        return groups.findByTargetSetIdAndCode(set.getId(), code).orElseGet(() -> groups.save(
                new TargetGroup(set, code, form.getNewGroupName(), form.getField(), groups.lastPosition(set.getId()) + 1)));
    }

    private void checkCode(TargetSet set, TargetForm form, Errors errors) {
        if (set != null && form.getCode() != null && !errors.hasFieldErrors("code") && targets.existsByTargetSetIdAndCode(set.getId(), form.getCode())) {
            errors.rejectValue("code", "target.code-taken");
        }
    }

    /** A chosen group is one of the set's; a new one bears a code of its own. @param set null: there is none yet */
    private void checkGroup(TargetSet set, TargetForm form, Errors errors) {
        var code = form.getGroup() == null ? form.getNewGroupCode() : form.getGroup();
        var known = set != null && code != null && groups.findByTargetSetIdAndCode(set.getId(), code).isPresent();
        if (form.getGroup() != null && !known) {
            errors.rejectValue("group", "target.group-missing");
        } else if (form.getGroup() == null && known && !errors.hasFieldErrors("newGroupCode")) {
            errors.rejectValue("newGroupCode", "target.group-code-taken");
        }
    }

    /** An active target of a district that the viewer runs, held against others until the transaction ends. */
    private Target ofMine(long id, Viewer me) {
        targets.hold(id);
        var target = target(id, me);
        mustRun(target.getTargetSet().getDistrict().getId(), me);
        if (!target.isActive()) {
            throw new ConflictException("target " + target.getCode() + " is withdrawn");
        }
        return target;
    }

    private static void mustRun(long district, Viewer me) {
        if (!me.mayRun(district)) {
            throw new NotFoundException("district " + district);
        }
    }

    private static String words(Target target) {
        return "%s %s, năm %d".formatted(target.getCode(), target.getName(), target.getTargetSet().getYear());
    }
}
