package vn.danvankheo.movement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.Notice;

/** The register of models: finding, reading, the district's two answers, and stopping. */
@Controller
@RequestMapping("/mo-hinh")
@RequiredArgsConstructor
class ModelController {

    private final Models models;
    private final ModelList list;
    private final Registrations registrations;
    private final ModelMoves moves;
    private final ModelStory story;
    private final RegistrationText text;
    private final Continuations continuations;
    private final LookAlikes lookAlikes;
    private final ModelUndo undo;

    @GetMapping
    String list(@ModelAttribute("filter") ModelFilter filter, @Me Viewer me, Model page) {
        page.addAttribute("form", new SavedFilterForm());
        return list.show(filter, me, page);
    }

    /** A wave: what was chosen in the list is registered at once. */
    @PostMapping("/ghi-nhan")
    String acceptAll(@RequestParam(name = "chon", defaultValue = "") List<Long> chosen, @Me Viewer me, RedirectAttributes redirect) {
        Notice.show(redirect, "model.registered-at-once", registrations.registerAll(chosen.stream().filter(Objects::nonNull).toList(), me));
        return "redirect:/mo-hinh?trangThai=SUBMITTED";
    }

    @GetMapping("/{id}")
    String detail(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("form", AnswerForm.of(fill(id, me, page)));
        return "movement/detail";
    }

    @PostMapping("/{id}/tra-lai")
    String giveBack(@PathVariable long id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            fill(id, me, page);
            return "movement/detail";
        }
        registrations.giveBack(id, form, me);
        Notice.show(redirect, undo.of(id, me), "model.returned");
        return "redirect:/mo-hinh/{id}";
    }

    @PostMapping("/{id}/ghi-nhan")
    String accept(@PathVariable long id, @RequestParam int version, @Me Viewer me, RedirectAttributes redirect) {
        moves.take(id, version, ModelMove.REGISTER, null, me);
        Notice.show(redirect, undo.of(id, me), "model.registered");
        return "redirect:/mo-hinh/{id}";
    }

    @GetMapping("/{id}/dung")
    String askToStop(@PathVariable long id, @Me Viewer me, Model page) {
        var model = models.model(id, me);
        var form = new StopForm();
        form.setVersion(model.getVersion());
        page.addAttribute("model", model);
        page.addAttribute("form", form);
        return "movement/stop";
    }

    @PostMapping("/{id}/dung")
    String stop(@PathVariable long id, @Valid @ModelAttribute("form") StopForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("model", models.model(id, me));
            return "movement/stop";
        }
        moves.take(id, form.getVersion(), ModelMove.STOP, form.getReason(), me);
        Notice.show(redirect, undo.of(id, me), "model.stopped");
        return "redirect:/mo-hinh/{id}";
    }

    /** The last move, by whoever made it. */
    @PostMapping("/{id}/hoan-tac")
    String takeBack(@PathVariable long id, @RequestParam int version, @Me Viewer me, RedirectAttributes redirect) {
        undo.takeBack(id, version, me);
        Notice.show(redirect, "model.taken-back");
        return "redirect:/mo-hinh/{id}";
    }

    private RegisteredModel fill(long id, Viewer me, Model page) {
        var model = models.model(id, me);
        var opened = story.open(model, me);
        var comparison = model.getStatus().isRegistered() ? Optional.<Comparison>empty() : continuations.comparison(model);
        page.addAttribute("model", model);
        page.addAttribute("lines", comparison.map(Comparison::text).orElseGet(() -> text.of(model)));
        page.addAttribute("told", story.of(opened));
        page.addAttribute("continuedBy", opened.continuedBy());
        page.addAttribute("results", opened.results());
        page.addAttribute("exhibits", opened.exhibits());
        page.addAttribute("released", opened.released().size());
        page.addAttribute("withdrawn", opened.told().of(Evidence.class).stream().filter(Evidence::isWithdrawn).toList());
        page.addAttribute("mayCarryOut", opened.isCarriedOutByMe());
        if (!model.getStatus().isRegistered()) {
            page.addAttribute("comparison", comparison.orElse(null));
            page.addAttribute("alike", lookAlikes.of(model, me));
        }
        page.addAttribute("frozen", opened.frozen());
        page.addAttribute("mayReview", !opened.frozen() && ModelMove.REGISTER.isOpenTo(me, model));
        return model;
    }
}
