package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.Level;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Choosing among the appraised models, and writing down what was decided on them. */
@Controller
@RequiredArgsConstructor
class DecidingController {

    private static final String NOTHING_CHOSEN = "redirect:/cong-nhan/moi";

    private final Decisions decisions;
    private final Deciding deciding;
    private final ChosenDistrict districts;
    private final Clock clock;

    @GetMapping("/cong-nhan/moi")
    String choose(@RequestParam(name = "nam", required = false) Integer asked, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model model) {
        var all = districts.all(me);
        var district = districts.of(all, me, code);
        var years = decisions.openYears(district, me);
        var year = asked != null ? asked : years.stream().findFirst().orElse(LocalDate.now(clock).getYear());
        model.addAttribute("district", district);
        model.addAttribute("districts", all);
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        var candidates = decisions.candidates(district, year, me).stream().collect(Collectors.partitioningBy(Candidate::isFirst));
        model.addAttribute("waiting", candidates.get(true));
        model.addAttribute("recognized", candidates.get(false));
        return "appraisal/choice";
    }

    /** @param level which one to begin with, as @param tier */
    @GetMapping("/cong-nhan/quyet-dinh")
    String begin(@RequestParam(name = "chon", defaultValue = "") Set<Long> chosen, @RequestParam(name = "cap", defaultValue = "DISTRICT") Level level,
            @RequestParam(name = "danhHieu", defaultValue = "RECOGNIZED") Tier tier, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (chosen.isEmpty()) {
            Notice.show(redirect, "decision.nothing-chosen");
            return NOTHING_CHOSEN;
        }
        var candidates = decisions.candidates(chosen, me);
        var form = decisions.begin(candidates);
        form.setLevel(level);
        form.choose(candidates.stream().map(one -> one.model().id()).toList(), tier);
        model.addAttribute("form", form);
        return fill(candidates, model);
    }

    @PostMapping("/cong-nhan/quyet-dinh")
    String record(@Valid @ModelAttribute("form") DecisionForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        var id = Overtaken.guard(errors, () -> deciding.record(form, errors, me));
        if (errors.hasErrors()) {
            return fill(decisions.candidates(form.getModels().keySet(), me), model);
        }
        Notice.show(redirect, "decision.recorded");
        return "redirect:/cong-nhan/" + id;
    }

    @GetMapping("/cong-nhan/khong-cong-nhan")
    String askToDecline(@RequestParam(name = "chon", defaultValue = "") List<Long> chosen, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (chosen.isEmpty()) {
            Notice.show(redirect, "decision.nothing-chosen");
            return NOTHING_CHOSEN;
        }
        var form = new DeclineForm();
        form.setChosen(chosen);
        model.addAttribute("form", form);
        return fillToDecline(chosen, me, model);
    }

    /** @param offered the models that the page showed, whether they were left in or not */
    @PostMapping("/cong-nhan/khong-cong-nhan")
    String decline(@Valid @ModelAttribute("form") DeclineForm form, BindingResult errors, @RequestParam(name = "offered", defaultValue = "") List<Long> offered,
            @Me Viewer me, Model model, RedirectAttributes redirect) {
        var declined = Overtaken.guard(errors, () -> deciding.decline(form, errors, me));
        if (errors.hasErrors()) {
            return fillToDecline(offered, me, model);
        }
        Notice.show(redirect, "decision.declined", declined);
        return "redirect:/cong-nhan/moi";
    }

    @GetMapping("/mo-hinh/{id}/huy-cong-nhan")
    String askToRevoke(@PathVariable long id, @Me Viewer me, Model model) {
        var form = new RevokeForm();
        model.addAttribute("form", form);
        var standing = fillToRevoke(id, me, model);
        standing.stream().findFirst().filter(only -> standing.size() == 1).ifPresent(only -> form.setRecognition(only.id()));
        return "appraisal/revoke";
    }

    @PostMapping("/mo-hinh/{id}/huy-cong-nhan")
    String revoke(@PathVariable long id, @Valid @ModelAttribute("form") RevokeForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        var left = Overtaken.guard(errors, () -> deciding.revoke(id, form, errors, me));
        if (errors.hasErrors()) {
            fillToRevoke(id, me, model);
            return "appraisal/revoke";
        }
        Notice.show(redirect, left == 0 ? "recognition.revoked" : "recognition.revoked-one");
        return "redirect:/mo-hinh/{id}";
    }

    private static String fill(List<Candidate> candidates, Model model) {
        var names = new LinkedHashMap<String, String>();
        candidates.forEach(one -> List.of(".tier", ".inSpiteOf").forEach(field -> names.put(DecisionForm.row(one.model().id()) + field, one.model().code())));
        model.addAttribute("candidates", candidates);
        model.addAttribute("fieldNames", names);
        model.addAttribute("allLevels", Level.values());
        model.addAttribute("allTiers", Tier.values());
        return "appraisal/decision-form";
    }

    private String fillToDecline(Collection<Long> offered, Viewer me, Model model) {
        model.addAttribute("candidates", decisions.candidates(new HashSet<>(offered), me));
        return "appraisal/decline";
    }

    private List<StandingRecognition> fillToRevoke(long id, Viewer me, Model model) {
        var standing = decisions.standing(id);
        model.addAttribute("model", deciding.revocable(id, me));
        model.addAttribute("standing", standing);
        return standing;
    }
}
