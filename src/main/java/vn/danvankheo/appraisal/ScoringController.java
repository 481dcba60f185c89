package vn.danvankheo.appraisal;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelStory;
import vn.danvankheo.movement.RegistrationText;
import vn.danvankheo.web.Notice;

/** Writing score sheets: the ward its own model's, the members of a panel those assigned to them. */
@Controller
@RequiredArgsConstructor
class ScoringController {

    private final SelfScoring self;
    private final Appraising appraising;
    private final RegistrationText text;
    private final ModelStory story;
    private final Attachments attachments;

    @GetMapping("/mo-hinh/{id}/tu-cham")
    String scoreOneself(@PathVariable long id, @Me Viewer me, Model page) {
        var sheet = self.page(id, me);
        if (!ModelMove.SELF_SCORE.isOpenTo(me, sheet.model())) {
            return "redirect:/mo-hinh/{id}/diem";
        }
        page.addAttribute("form", sheet.form());
        return fill(sheet, page, "appraisal/self-score");
    }

    @PostMapping("/mo-hinh/{id}/tu-cham")
    String writeOwn(@PathVariable long id, @ModelAttribute("form") SheetForm form, BindingResult errors, @RequestParam(name = "gui", required = false) String send,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        self.write(id, form, send != null, errors, me);
        if (errors.hasErrors()) {
            return fill(self.page(id, me), page, "appraisal/self-score");
        }
        Notice.show(redirect, send == null ? "sheet.saved" : "sheet.self-scored");
        return send == null ? "redirect:/mo-hinh/{id}/tu-cham" : "redirect:/mo-hinh/{id}/diem";
    }

    @GetMapping("/tham-dinh")
    String own(@RequestParam(name = "trang", defaultValue = "1") int page, @Me Viewer me, Model model) {
        model.addAttribute("page", appraising.own(page, me));
        return "appraisal/own-sheets";
    }

    @GetMapping("/tham-dinh/{id}")
    String appraise(@PathVariable long id, @Me Viewer me, Model page) {
        var appraisal = appraising.page(id, me);
        page.addAttribute("form", appraisal.sheet().form());
        return fill(appraisal, page);
    }

    @GetMapping("/tham-dinh/{id}/tep/{file}")
    ResponseEntity<byte[]> whole(@PathVariable long id, @PathVariable UUID file, @Me Viewer me) {
        appraising.checkFile(id, file, me);
        return attachments.whole(file);
    }

    @GetMapping("/tham-dinh/{id}/tep/{file}/nho")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id, @PathVariable UUID file, @Me Viewer me) {
        appraising.checkFile(id, file, me);
        return attachments.thumbnail(file);
    }

    @PostMapping("/tham-dinh/{id}")
    String writeAppraisal(@PathVariable long id, @ModelAttribute("form") SheetForm form, BindingResult errors, @RequestParam(name = "gui", required = false) String send,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        appraising.write(id, form, send != null, errors, me);
        if (errors.hasErrors()) {
            return fill(appraising.page(id, me), page);
        }
        Notice.show(redirect, send == null ? "sheet.saved" : "sheet.sent");
        return send == null ? "redirect:/tham-dinh/{id}" : "redirect:/tham-dinh";
    }

    private String fill(AppraisalPage appraisal, Model page) {
        page.addAttribute("lines", text.of(appraisal.opened().model()));
        page.addAttribute("told", story.of(appraisal.opened()));
        page.addAttribute("exhibits", appraisal.opened().exhibits());
        page.addAttribute("view", appraisal.view());
        return fill(appraisal.sheet(), page, "appraisal/appraisal");
    }

    private String fill(SheetPage sheet, Model page, String view) {
        page.addAttribute("sheet", sheet);
        page.addAttribute("words", new RubricWords());
        return view;
    }
}
