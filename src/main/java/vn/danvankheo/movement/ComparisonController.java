package vn.danvankheo.movement;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.NotFoundException;

/** This year's registration beside last year's. */
@Controller
@RequiredArgsConstructor
class ComparisonController {

    private final Models models;
    private final Continuations continuations;

    @GetMapping("/mo-hinh/{id}/so-sanh")
    String compare(@PathVariable long id, @Me Viewer me, Model page) {
        var model = models.model(id, me);
        page.addAttribute("model", model);
        page.addAttribute("comparison", continuations.comparison(model).orElseThrow(() -> new NotFoundException("model " + id + " continues none")));
        return "movement/comparison";
    }
}
