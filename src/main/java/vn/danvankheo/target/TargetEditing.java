package vn.danvankheo.target;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

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
    private final EntityManager entities;

    @Transactional(readOnly = true)
    Page<Target> list(long district, int year, TargetFilter filter) {
        var page = ListPage.of(filter.getTrang(), ROWS);
        return sets.findByDistrictIdAndYear(district, year)
                .map(set -> targets.find(set.getId(), filter.getNhom(), filter.getHieuLuc(), Objects.requireNonNullElse(filter.getQ(), ""), page))
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

    /** The district's wards, in the order of their codes. */
    @Transactional(readOnly = true)
    List<Unit> wards(Target target) {
        return units.reportingUnits(target.getTargetSet().getDistrict().getId()).stream().filter(unit -> unit.getParent() != null).toList();
    }

    /** @return the new target's id, or null when it was refused; then the errors say why */
    Long add(District district, TargetForm form, Errors errors, Viewer me) {
        mustRun(district.getId(), me);
        new TargetCheck(errors).check(form);
        var set = form.getYear() == null ? null : sets.findByDistrictIdAndYear(district.getId(), form.getYear()).orElse(null);
        if (form.getYear() != null && (form.getYear() < 2000 || form.getYear() > 2100)) {
            errors.rejectValue("year", "target.year-unknown");
        }
        if (set != null && form.getCode() != null && targets.existsByTargetSetIdAndCode(set.getId(), form.getCode())) {
            errors.rejectValue("code", "target.code-taken");
        }
        checkGroup(set, form, errors);
        if (errors.hasErrors()) {
            return null;
        }
        var ofYear = set != null ? set : sets.save(new TargetSet(district, form.getYear()));
        var group = group(ofYear, form);
        var target = targets.save(new Target(group, form.getCode(), form.getName(), form.getField(), form.terms(), targets.lastPosition(group.getId()) + 1));
        audit.record("target.created", words(target), new TargetWords().goal(target.getTerms(), target.getTerms().assigned()));
        return target.getId();
    }

    void change(long id, TargetForm form, Errors errors, Viewer me) {
        var target = ofMine(id, me);
        var check = new TargetCheck(errors);
        Overtaken.isOvertaken(form, target.getVersion(), errors);
        check.check(form);
        checkGroup(target.getTargetSet(), form, errors);
        if (figures.existFor(id)) {
            check.checkMeaningIsKept(form, target.getTerms());
        }
        if (errors.hasErrors()) {
            return;
        }
        var change = TargetWords.change(target.getTerms(), form.terms());
        if (!change.isEmpty()) {
            check.checkReason(form.getReason());
        }
        if (errors.hasErrors()) {
            return;
        }
        target.describe(group(target.getTargetSet(), form), form.getName(), form.getField(), target.getPosition());
        target.agreeOn(form.terms());
        audit.record("target.changed", words(target), change.isEmpty() ? null : change + ". Lý do: " + form.getReason());
    }

    void allocate(long id, AllocationForm form, Errors errors, Viewer me) {
        var target = ofMine(id, me);
        if (target.getTerms().scope() != TargetScope.WARDS) {
            throw new NotFoundException("the district's own targets are not allocated");
        }
        Overtaken.isOvertaken(form, target.getVersion(), errors);
        var check = new TargetCheck(errors);
        form.getWards().forEach((ward, assigned) -> check.checkNumber("wards[%d]".formatted(ward), assigned, false));
        var before = allocations.findByTargetIdOrderByWardCode(id).stream().collect(Collectors.toMap(one -> one.getWard().getId(), Function.identity()));
        var changed = wards(target).stream().filter(ward -> isOther(before.get(ward.getId()), form.getWards().get(ward.getId()))).toList();
        if (!changed.isEmpty()) {
            check.checkReason(form.getReason());
        }
        if (errors.hasErrors() || changed.isEmpty()) {
            return;
        }
        entities.lock(target, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // one paper with its shares: whoever read the old ones was overtaken
        var words = new ArrayList<String>();
        for (var ward : changed) {
            var old = before.get(ward.getId());
            words.add(TargetWords.change(ward.getShortName(), old == null ? null : old.getAssigned(), form.getWards().get(ward.getId())));
            assign(target, (Ward) ward, old, form.getWards().get(ward.getId()));
        }
        audit.record("target.allocated", words(target), String.join("; ", words) + ". Lý do: " + form.getReason());
    }

    void withdraw(long id, WithdrawalForm form, Viewer me) {
        var target = ofMine(id, me);
        if (target.getVersion() != form.getVersion()) {
            throw new ConflictException("target " + id + " changed since it was read");
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

    /** A year may lack a group that the year before had. */
    private void checkGroup(TargetSet set, TargetForm form, Errors errors) {
        if (form.getGroup() != null && (set == null || groups.findByTargetSetIdAndCode(set.getId(), form.getGroup()).isEmpty())) {
            errors.rejectValue("group", "target.group-unknown");
        }
    }

    private TargetGroup group(TargetSet set, TargetForm form) {
        var code = form.getGroup() == null ? form.getNewGroupCode() : form.getGroup();
        return groups.findByTargetSetIdAndCode(set.getId(), code).orElseGet(() -> groups.save(
                new TargetGroup(set, code, form.getNewGroupName() == null ? code : form.getNewGroupName(), form.getField(), groups.lastPosition(set.getId()) + 1)));
    }

    private Target ofMine(long id, Viewer me) {
        var target = target(id, me);
        mustRun(target.getTargetSet().getDistrict().getId(), me);
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
