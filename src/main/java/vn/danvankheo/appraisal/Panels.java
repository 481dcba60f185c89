package vn.danvankheo.appraisal;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Account;
import vn.danvankheo.account.People;
import vn.danvankheo.account.Person;
import vn.danvankheo.account.Role;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.Words;

/** Tổ thẩm định: the district's staff names who appraises a self-scored model, one of them the chair, and nobody from the model's own ward. */
@Service
@Transactional
@RequiredArgsConstructor
class Panels {

    private final ScoreSheetRepository sheets;
    private final Rubrics rubrics;
    private final Models models;
    private final ModelMoves moves;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * The models that a panel is to be named for.
     *
     * @throws NotFoundException when one of them is not there, they are of several districts, or the viewer does not run the district
     */
    @Transactional(readOnly = true)
    List<RegisteredModel> models(Collection<Long> chosen, Viewer me) {
        var found = models.models(chosen, me);
        if (found.isEmpty() || found.size() != chosen.size() || found.stream().map(model -> model.getDistrict().getId()).distinct().count() > 1
                || !found.stream().allMatch(model -> ModelMove.APPRAISE.isForHandOf(me, model))) {
            throw new NotFoundException("models " + chosen);
        }
        return found;
    }

    /** Whoever may appraise all of these models, by name. */
    @Transactional(readOnly = true)
    List<Panelist> panelists(List<RegisteredModel> chosen) {
        return everybody(chosen).values().stream().filter(one -> chosen.stream().noneMatch(model -> one.worksAt(model.getWard().getId()))).toList();
    }

    /** The panel that the models have, when they have the same one. */
    @Transactional(readOnly = true)
    PanelForm form(List<RegisteredModel> chosen) {
        var form = new PanelForm();
        var panels = panels(chosen);
        form.setVersion(panels.hashCode());
        chosen.forEach(model -> form.getChon().add(model.getId()));
        if (panels.values().stream().distinct().count() == 1) {
            var panel = panels.values().iterator().next();
            form.getMembers().addAll(panel.keySet());
            panel.forEach((member, chair) -> form.setChair(chair ? member : form.getChair()));
        }
        return form;
    }

    /** Names the same panel for every chosen model; refusals stand in the errors, and then nothing was done. */
    void assign(PanelForm form, Errors errors, Viewer me) {
        form.getChon().stream().sorted().forEach(sheets::hold);
        var chosen = models(form.getChon(), me);
        chosen.forEach(this::refuseUnlessSelfScored);
        Overtaken.isOvertaken(form, form(chosen), errors);
        check(form, chosen, errors);
        if (errors.hasErrors()) {
            return;
        }
        var accounts = people.accounts(form.getMembers());
        chosen.forEach(model -> assign(model, accounts, form.getChair()));
    }

    private void assign(RegisteredModel model, List<Account> members, long chair) {
        var before = sheets.panels(List.of(model.getId())).stream().collect(Collectors.toMap(sheet -> sheet.getAppraiser().getId(), sheet -> sheet));
        var ids = members.stream().map(Account::getId).toList();
        before.values().stream().filter(sheet -> sheet.isOnPanel() && !ids.contains(sheet.getAppraiser().getId())).forEach(sheet -> sheet.leavePanel(clock.instant()));
        before.values().stream().filter(sheet -> sheet.getAppraiser().getId() != chair).forEach(sheet -> sheet.lead(false));
        sheets.flush();
        for (var member : members) {
            var sheet = before.containsKey(member.getId()) ? before.get(member.getId())
                    : sheets.save(ScoreSheet.ofAppraiser(model, rubric(model), member, clock.instant()));
            if (!sheet.isOnPanel()) {
                sheet.joinPanel(clock.instant());
            }
            sheet.lead(member.getId() == chair);
        }
        audit.record("panel.assigned", ModelMoves.words(model), words(members, chair));
    }

    /** The rubric by which the ward scored itself, so that the sheets can be compared; older registers tell of none. */
    private Rubric rubric(RegisteredModel model) {
        return sheets.self(model.getId()).map(ScoreSheet::getRubric).orElseGet(() -> rubrics.adopt(model));
    }

    private void check(PanelForm form, List<RegisteredModel> chosen, Errors errors) {
        var everybody = everybody(chosen);
        if (form.getMembers().isEmpty()) {
            errors.rejectValue("members", "panel.members-missing");
        } else if (form.getChair() == null || !form.getMembers().contains(form.getChair())) {
            errors.rejectValue("chair", "panel.chair-missing");
        }
        for (var member : form.getMembers()) {
            var panelist = everybody.get(member);
            if (panelist == null) {
                errors.rejectValue("members", "panel.member-unknown");
                continue;
            }
            chosen.stream().filter(model -> panelist.worksAt(model.getWard().getId())).forEach(model -> errors.rejectValue("members", "panel.own-ward",
                    new Object[] {panelist.fullName(), model.getWard().getName(), model.getCode()}, null));
        }
    }

    /** Whoever holds a post in the models' district that lets appraise, by the account's id. */
    private Map<Long, Panelist> everybody(List<RegisteredModel> chosen) {
        return people.ofDistrict(chosen.get(0).getDistrict().getId()).stream().filter(post -> post.role() != Role.ADMIN && post.role() != Role.UNIT_REPORTER)
                .collect(Collectors.groupingBy(Person::accountId, LinkedHashMap::new, Collectors.collectingAndThen(Collectors.toList(), Panelist::of)));
    }

    /** By the model's id: who is on its panel, and whether as its chair. */
    private Map<Long, Map<Long, Boolean>> panels(List<RegisteredModel> chosen) {
        var panels = new TreeMap<Long, Map<Long, Boolean>>();
        chosen.forEach(model -> panels.put(model.getId(), new TreeMap<>()));
        sheets.panels(panels.keySet()).stream().filter(ScoreSheet::isOnPanel)
                .forEach(sheet -> panels.get(sheet.getModel().getId()).put(sheet.getAppraiser().getId(), sheet.isChair()));
        return panels;
    }

    private void refuseUnlessSelfScored(RegisteredModel model) {
        if (!ModelMove.APPRAISE.startsFrom(model.getStatus())) {
            throw new ConflictException("a model that is " + model.getStatus() + " gets no panel", "conflict.panel", model.getCode(), Words.of("model-status", model.getStatus()));
        }
        moves.refuseWhenClosed(model);
    }

    private static String words(List<Account> members, long chair) {
        return members.stream().sorted(Comparator.comparing((Account member) -> member.getId() != chair).thenComparing(Account::getFullName))
                .map(member -> member.getFullName() + (member.getId() == chair ? " (tổ trưởng)" : "")).collect(Collectors.joining(", "));
    }
}
