package vn.danvankheo.appraisal;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.web.Notice;

/** A model's scores side by side, and closing its appraisal. */
@Controller
@RequestMapping("/mo-hinh/{id}")
@RequiredArgsConstructor
class ScorebookController {

    private final Scorebook book;

    @GetMapping("/diem")
    String scores(@PathVariable long id, @Me Viewer me, Model page) {
        var view = book.view(id, me);
        page.addAttribute("form", CloseForm.of(view));
        return fill(view, me, page);
    }

    @PostMapping("/ket-thuc-tham-dinh")
    String close(@PathVariable long id, @ModelAttribute("form") CloseForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        book.close(id, form, errors, me);
        if (errors.hasErrors()) {
            return fill(book.view(id, me), me, page);
        }
        Notice.show(redirect, "appraisal.closed");
        return "redirect:/mo-hinh/{id}/diem";
    }

    private static String fill(ScoreView view, Viewer me, Model page) {
        page.addAttribute("view", view);
        page.addAttribute("mayRun", ModelMove.APPRAISE.isOpenTo(me, view.model()));
        page.addAttribute("words", new RubricWords());
        return "appraisal/scores";
    }
}
