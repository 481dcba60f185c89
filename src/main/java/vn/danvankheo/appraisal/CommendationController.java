package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.Level;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Rewards: to find, read, write down, correct and revoke. */
@Controller
@RequiredArgsConstructor
class CommendationController {

    private static final String FORM = "appraisal/commendation-form";

    private final Commendations commendations;
    private final Models models;

    @GetMapping("/khen-thuong")
    String list(@ModelAttribute("filter") CommendationFilter filter, @Me Viewer me, Model model) {
        model.addAttribute("page", commendations.list(filter, me));
        model.addAttribute("years", models.years(me));
        model.addAttribute("wards", me.seesDistrict() || me.wardPosts().size() > 1 ? models.wards(me) : List.of());
        model.addAttribute("allKinds", CommendationKind.values());
        model.addAttribute("allLevels", Level.values());
        return "appraisal/commendations";
    }

    @GetMapping("/khen-thuong/{id}")
    String commendation(@PathVariable long id, @Me Viewer me, Model model) {
        var commendation = commendations.commendation(id, me);
        model.addAttribute("commendation", commendation);
        model.addAttribute("mayWrite", commendation.isValid() && Commendations.isFor(commendation, me));
        return "appraisal/commendation";
    }

    @GetMapping("/mo-hinh/{id}/khen-thuong")
    String begin(@PathVariable long id, @Me Viewer me, Model model) {
        var commendable = commendations.commendable(id, me);
        model.addAttribute("form", CommendationForm.begin(commendable, me));
        return fill(commendable, me, model);
    }

    @PostMapping("/mo-hinh/{id}/khen-thuong")
    String record(@PathVariable long id, @Valid @ModelAttribute("form") CommendationForm form, BindingResult errors, @Me Viewer me, Model model,
            RedirectAttributes redirect) {
        var commendation = commendations.record(id, form, errors, me);
        if (commendation == null) {
            return fill(commendations.commendable(id, me), me, model);
        }
        Notice.show(redirect, "commendation.recorded");
        return "redirect:/khen-thuong/" + commendation;
    }

    @GetMapping("/khen-thuong/{id}/sua")
    String askToCorrect(@PathVariable long id, @Me Viewer me, Model model) {
        var commendation = commendations.writable(id, me);
        model.addAttribute("form", CommendationForm.of(commendation));
        return fill(commendation, me, model);
    }

    @PostMapping("/khen-thuong/{id}/sua")
    String correct(@PathVariable long id, @Valid @ModelAttribute("form") CommendationForm form, BindingResult errors, @Me Viewer me, Model model,
            RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> commendations.correct(id, form, errors, me), () -> CommendationForm.of(commendations.commendation(id, me)));
        if (errors.hasErrors()) {
            return fill(commendations.commendation(id, me), me, model);
        }
        Notice.show(redirect, "commendation.corrected");
        return "redirect:/khen-thuong/{id}";
    }

    @GetMapping("/khen-thuong/{id}/huy")
    String askToRevoke(@PathVariable long id, @Me Viewer me, Model model) {
        model.addAttribute("commendation", commendations.writable(id, me));
        model.addAttribute("form", new RevokeForm());
        return "appraisal/commendation-revoke";
    }

    @PostMapping("/khen-thuong/{id}/huy")
    String revoke(@PathVariable long id, @Valid @ModelAttribute("form") RevokeForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("commendation", commendations.writable(id, me));
            return "appraisal/commendation-revoke";
        }
        commendations.revoke(id, form, me);
        Notice.show(redirect, "commendation.revoked");
        return "redirect:/khen-thuong/{id}";
    }

    private String fill(Commendation commendation, Viewer me, Model model) {
        model.addAttribute("commendation", commendation);
        return fillFields(commendation.getModel(), me, model);
    }

    private String fill(RegisteredModel commendable, Viewer me, Model model) {
        model.addAttribute("before", commendations.standing(commendable.getId()));
        return fillFields(commendable, me, model);
    }

    private static String fillFields(RegisteredModel rewarded, Viewer me, Model model) {
        model.addAttribute("model", rewarded);
        model.addAttribute("allKinds", CommendationKind.values());
        model.addAttribute("allLevels", me.mayReview(rewarded.getWard()) ? Level.values() : new Level[] {Level.WARD});
        model.addAttribute("allRecipients", SubjectType.values());
        return FORM;
    }
}
