package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Uploads;
import vn.danvankheo.movement.Models;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** What wards are to mend: finding it, the ward's report, the district's answer. */
@Controller
@RequestMapping("/chan-chinh")
@RequiredArgsConstructor
class RemedyController {

    private final Remedies remedies;
    private final SurveyFolder folder;
    private final Uploads uploads;
    private final Models models;
    private final Clock clock;

    @GetMapping
    String list(@ModelAttribute("filter") RemedyFilter filter, @Me Viewer me, Model page) {
        page.addAttribute("page", remedies.list(filter, me));
        page.addAttribute("years", models.years(me));
        page.addAttribute("wards", me.seesDistrict() || me.wardPosts().size() > 1 ? models.wards(me) : List.of());
        page.addAttribute("allStatuses", RemedyStatus.values());
        return "appraisal/remedies";
    }

    @GetMapping("/{id}")
    String remedy(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("form", RemedyForm.of(remedies.remedy(id, me), LocalDate.now(clock)));
        return fill(id, me, page);
    }

    @PostMapping("/{id}/bao-cao")
    String report(@PathVariable long id, @Valid @ModelAttribute("form") RemedyForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        return take(id, RemedyMove.REPORT, form, errors, me, page, redirect);
    }

    @PostMapping("/{id}/chap-nhan")
    String accept(@PathVariable long id, @Valid @ModelAttribute("form") RemedyForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        return take(id, RemedyMove.ACCEPT, form, errors, me, page, redirect);
    }

    @PostMapping("/{id}/tra-lai")
    String sendBack(@PathVariable long id, @Valid @ModelAttribute("form") RemedyForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        return take(id, RemedyMove.SEND_BACK, form, errors, me, page, redirect);
    }

    @PostMapping("/{id}/thoi")
    String withdraw(@PathVariable long id, @Valid @ModelAttribute("form") RemedyForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        return take(id, RemedyMove.WITHDRAW, form, errors, me, page, redirect);
    }

    @PostMapping("/{id}/tep")
    Object add(@PathVariable long id, @RequestParam List<MultipartFile> files, @Me Viewer me, NativeWebRequest request, RedirectAttributes redirect) {
        remedies.movable(id, RemedyMove.REPORT, me);
        return uploads.receive(files, file -> folder.addToRemedy(id, file, me)).answer(request, redirect, "redirect:/chan-chinh/" + id + "#tep");
    }

    private String take(long id, RemedyMove move, RemedyForm form, BindingResult errors, Viewer me, Model page, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> remedies.take(id, move, form, errors, me), () -> RemedyForm.of(remedies.remedy(id, me), LocalDate.now(clock)));
        if (errors.hasErrors()) {
            return fill(id, me, page);
        }
        Notice.show(redirect, "remedy." + move.done());
        return "redirect:/chan-chinh/{id}";
    }

    private String fill(long id, Viewer me, Model page) {
        var remedy = remedies.remedy(id, me);
        page.addAttribute("remedy", remedy);
        page.addAttribute("survey", remedy.getSurvey());
        page.addAttribute("model", remedy.getSurvey().getModel());
        page.addAttribute("files", folder.of(remedy));
        page.addAttribute("mayReport", RemedyMove.REPORT.isOpenTo(me, remedy));
        page.addAttribute("mayAnswer", RemedyMove.ACCEPT.isOpenTo(me, remedy));
        page.addAttribute("mayWithdraw", RemedyMove.WITHDRAW.isOpenTo(me, remedy));
        return "appraisal/remedy";
    }
}
