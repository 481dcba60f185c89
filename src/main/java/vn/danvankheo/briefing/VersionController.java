package vn.danvankheo.briefing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;

/** What a report said each time that it was handed in. */
@Controller
@RequiredArgsConstructor
class VersionController {

    private final Briefings briefings;

    @GetMapping("/giao-ban/{id}/ban-nop")
    String versions(@PathVariable long id, @RequestParam(name = "tu", required = false) Integer from, @RequestParam(name = "den", required = false) Integer to,
            @Me Viewer me, Model model) {
        model.addAttribute("pair", briefings.versions(id, from, to, me));
        return "briefing/versions";
    }
}
