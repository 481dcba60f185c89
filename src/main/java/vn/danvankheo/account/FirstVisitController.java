package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.web.Notice;

/** Puts the first steps away, and shows them again. */
@Controller
@RequestMapping("/huong-dan/buoc-dau")
@RequiredArgsConstructor
class FirstVisitController {

    private final FirstVisit visit;

    @PostMapping("/xong")
    String over(@Me Viewer me, RedirectAttributes redirect) {
        visit.over(me);
        Notice.show(redirect, "guide.seen");
        return "redirect:" + firstPage(me);
    }

    @PostMapping("/xem-lai")
    String again(@Me Viewer me) {
        visit.again(me);
        return "redirect:" + firstPage(me);
    }

    /** Without the detour over the address that leads on, on which the notice would be lost. */
    private static String firstPage(Viewer me) {
        if (me.hasBoard()) {
            return "/";
        } else if (me.isUnitReporter()) {
            return "/phan-cua-toi";
        }
        return me.isOnlyAppraiser() ? "/tham-dinh" : "/";
    }
}
