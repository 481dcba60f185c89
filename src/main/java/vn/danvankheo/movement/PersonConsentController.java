package vn.danvankheo.movement;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.Notice;

/** Asking whether an individual may be named in public. */
@Controller
@RequestMapping("/mo-hinh/{id}/neu-ten")
@RequiredArgsConstructor
class PersonConsentController {

    private final PersonConsents consents;

    @GetMapping
    String ask(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("model", consents.ofIndividual(id, me));
        page.addAttribute("consents", ConsentWay.values());
        return "movement/person-consent";
    }

    /** @param answer {@code co}: agreed; anything else: not */
    @PostMapping
    String write(@PathVariable long id, @RequestParam int version, @RequestParam(name = "dong-y", defaultValue = "") String answer, @RequestParam(required = false) ConsentWay consent,
            @Me Viewer me, RedirectAttributes redirect) {
        var agreed = "co".equals(answer);
        if (agreed && consent == null) {
            consents.ofIndividual(id, me);
            Notice.show(redirect, "evidence.consent-missing");
            return "redirect:/mo-hinh/{id}/neu-ten";
        }
        consents.write(id, version, agreed ? consent : null, me);
        Notice.show(redirect, agreed ? "model.person-released" : "model.person-withheld");
        return "redirect:/mo-hinh/{id}";
    }
}
