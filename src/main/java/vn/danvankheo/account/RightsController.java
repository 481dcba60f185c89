package vn.danvankheo.account;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may do what, read from the rules that the gate itself asks. */
@Controller
class RightsController {

    @GetMapping("/tai-khoan/quyen")
    String rights(Model page) {
        page.addAttribute("areas", AccessRules.ALL.stream().filter(AccessRule::isOfPeople).collect(Collectors.groupingBy(AccessRule::area, LinkedHashMap::new, Collectors.toList())));
        page.addAttribute("roles", Role.values());
        return "account/rights";
    }
}
