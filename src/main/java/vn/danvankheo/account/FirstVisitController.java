package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.web.Notice;

/** Puts the first steps away, and shows them again; straight to the first page, since a notice would be lost on an address that only leads on. */
@Controller
@RequestMapping("/huong-dan/buoc-dau")
@RequiredArgsConstructor
class FirstVisitController {

    private final FirstVisit visit;

    @PostMapping("/xong")
    String over(@Me Viewer me, RedirectAttributes redirect) {
        visit.over(me);
        Notice.show(redirect, "guide.seen");
        return "redirect:" + me.firstPage();
    }

    @PostMapping("/xem-lai")
    String again(@Me Viewer me) {
        visit.again(me);
        return "redirect:" + me.firstPage();
    }
}
