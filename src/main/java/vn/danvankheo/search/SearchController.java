package vn.danvankheo.search;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;

/** One box for everything; who types a whole code is led to what bears it. */
@Controller
@RequiredArgsConstructor
class SearchController {

    private final Searching searching;

    @GetMapping("/tim")
    String find(@RequestParam(name = "tu", required = false) String typed, @Me Viewer me, Model page) {
        var sought = SoughtWords.of(typed);
        var groups = searching.find(sought, me);
        var coded = coded(groups);
        if (coded.isPresent()) {
            return "redirect:" + coded.get().getPath();
        }
        page.addAttribute("sought", sought);
        page.addAttribute("groups", groups);
        return "search/found";
    }

    /** The one thing that bears the code; none when several do. */
    private static Optional<Hit> coded(List<Group> groups) {
        var bearers = groups.stream().flatMap(group -> group.hits().stream()).filter(Hit::coded).toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }
}
