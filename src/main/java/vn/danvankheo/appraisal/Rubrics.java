package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseNumbers;

/** Các bộ tiêu chí của quận: everybody of the district reads what is in use; its staff drafts the next and puts it to use. */
@Service
@Transactional
@RequiredArgsConstructor
class Rubrics {

    private final RubricRepository rubrics;
    private final DefaultRubrics defaults;
    private final AuditTrail audit;
    private final BriefingCalendar calendar;

    @Transactional(readOnly = true)
    RubricShelf shelf(District district, int year, int page, Viewer me) {
        var current = rubrics.current(district.getId(), year).stream().filter(row -> row.status() != RubricStatus.DRAFT || me.mayRun(district.getId())).toList();
        return new RubricShelf(current, rubrics.ofTheYearBefore(district.getId(), year), rubrics.replaced(district.getId(), year, ListPage.of(page)));
    }

    /** The years that have rubrics of their own, this year and the next, the newest first. */
    @Transactional(readOnly = true)
    List<Integer> years(District district) {
        var thisYear = calendar.thisMonth().getYear();
        var years = new TreeSet<>(rubrics.years(district.getId()));
        years.addAll(List.of(thisYear, thisYear + 1));
        return List.copyOf(years.descendingSet());
    }

    /** One with its parts; a draft is its district's staff's alone. */
    @Transactional(readOnly = true)
    Rubric rubric(long id, Viewer me) {
        return rubrics.whole(id, me.districtIds()).filter(found -> !found.isDraft() || me.mayRun(found.getDistrict().getId()))
                .orElseThrow(() -> new NotFoundException("rubric " + id));
    }

    /** The one that is being written for a year, if any. */
    @Transactional(readOnly = true)
    Optional<Rubric> draft(District district, Integer year, SubjectType subject) {
        return year == null ? Optional.empty() : find(district, year, subject, RubricStatus.DRAFT);
    }

    /** What a new draft begins with. @param source the rubric to copy; null: the one that comes with the application */
    @Transactional(readOnly = true)
    Scale beginning(SubjectType subject, Long source, Viewer me) {
        return source == null ? defaults.of(subject) : rubric(source, me).scale();
    }

    /** By what sheets were scored, by the rubrics' ids. */
    @Transactional(readOnly = true)
    Map<Long, Scale> scales(Collection<ScoreSheet> sheets) {
        return rubrics.whole(sheets.stream().map(sheet -> sheet.getRubric().getId()).collect(Collectors.toSet())).stream().collect(Collectors.toMap(Rubric::getId, Rubric::scale));
    }

    /** By what one was scored. */
    @Transactional(readOnly = true)
    Scale scale(ScoreSheet sheet) {
        return scales(List.of(sheet)).get(sheet.getRubric().getId());
    }

    /** By what a model is scored that nobody has scored yet: its district's rubric of the year, or the one that comes with the application. */
    @Transactional(readOnly = true)
    Scale applied(RegisteredModel model) {
        return inUse(model).map(Rubric::scale).orElseGet(() -> defaults.of(model.getProposal().subjectType()));
    }

    /** The same as a stored rubric, which a score sheet can keep: the default becomes the year's own when it is first scored by. */
    Rubric adopt(RegisteredModel model) {
        return inUse(model).orElseGet(() -> {
            rubrics.hold();
            return inUse(model).orElseGet(() -> putToUse(rubrics.save(new Rubric(model.getDistrict(), model.getYear(), model.getProposal().subjectType(),
                    null, defaults.of(model.getProposal().subjectType())))));
        });
    }

    private Optional<Rubric> inUse(RegisteredModel model) {
        return find(model.getDistrict(), model.getYear(), model.getProposal().subjectType(), RubricStatus.IN_USE);
    }

    /**
     * Begins the one draft of a year and subject; refusals stand in the errors, and then nothing was written.
     *
     * @param use whether it is put to use at once
     * @return its id; null when it was refused
     */
    Long begin(District district, RubricForm form, boolean use, Errors errors, Viewer me) {
        mustRun(district, me);
        rubrics.hold();
        var made = rubrics.findByRequestKey(form.getKey());
        if (made.isPresent()) {
            rewrite(made.get().getId(), form, use, errors, me);
            return errors.hasErrors() ? null : made.get().getId();
        }
        new RubricCheck(errors).check(form, use);
        draft(district, form.getYear(), form.getSubjectType()).ifPresent(draft -> Overtaken.reject(form, RubricForm.of(draft), errors));
        if (errors.hasErrors()) {
            return null;
        }
        var draft = rubrics.save(new Rubric(district, form.getYear(), form.getSubjectType(), form.getKey(), form.scale()));
        if (use) {
            putToUse(draft);
        }
        return draft.getId();
    }

    /** Rewrites a draft; refusals stand in the errors, and then nothing was written. */
    void rewrite(long id, RubricForm form, boolean use, Errors errors, Viewer me) {
        rubrics.hold();
        var rubric = rubric(id, me);
        mustRun(rubric.getDistrict(), me);
        new RubricCheck(errors).check(form, use);
        if (!rubric.isDraft() && !errors.hasErrors() && rubric.scale().equals(form.scale())) {
            return;
        }
        if (rubric.isDraft()) {
            Overtaken.isOvertaken(form, RubricForm.of(rubric), errors);
        } else {
            freeze(form, rubric, errors);
        }
        if (errors.hasErrors()) {
            return;
        }
        rubric.rewrite(form.scale());
        if (use) {
            putToUse(rubric);
        }
    }

    private Rubric putToUse(Rubric draft) {
        find(draft.getDistrict(), draft.getYear(), draft.getSubjectType(), RubricStatus.IN_USE).ifPresent(Rubric::replace);
        rubrics.flush();
        draft.putToUse(rubrics.nextNumber(draft.getDistrict().getId(), draft.getYear(), draft.getSubjectType()), calendar.now());
        audit.record("rubric.put-to-use", "%s, năm %d, bản số %d".formatted(draft.getName(), draft.getYear(), draft.getNumber()),
                "tổng %s điểm, %d tiêu chí".formatted(VietnameseNumbers.format(draft.getTotal()), draft.getCriteria().size()));
        return draft;
    }

    /** Somebody put to use what is still being typed at: the text goes into the next draft, whether there is one by now or not. */
    private void freeze(RubricForm form, Rubric frozen, Errors errors) {
        var newest = find(frozen.getDistrict(), frozen.getYear(), frozen.getSubjectType(), RubricStatus.DRAFT).orElse(frozen);
        Overtaken.reject(form, RubricForm.of(newest), errors);
    }

    private Optional<Rubric> find(District district, int year, SubjectType subject, RubricStatus status) {
        return rubrics.whole(district.getId(), year, subject, status);
    }

    private static void mustRun(District district, Viewer me) {
        if (!me.mayRun(district.getId())) {
            throw new NotFoundException("district " + district.getId());
        }
    }
}
