package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.Uploads;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Writing a survey down, correcting it, and its photos and papers. */
@Controller
@RequiredArgsConstructor
class SurveyingController {

    private static final String FORM = "appraisal/survey-form";

    private final Surveying surveying;
    private final SurveyFolder folder;
    private final Attachments attachments;
    private final Uploads uploads;

    @GetMapping("/mo-hinh/{id}/khao-sat")
    String begin(@PathVariable long id, @Me Viewer me, Model page) {
        var model = surveying.surveyable(id, me);
        page.addAttribute("form", surveying.begin(model));
        return fill(model, page);
    }

    @PostMapping("/mo-hinh/{id}/khao-sat")
    String write(@PathVariable long id, @Valid @ModelAttribute("form") SurveyForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var survey = Overtaken.guard(errors, () -> surveying.write(id, form, errors, me));
        if (errors.hasErrors()) {
            return fill(surveying.surveyable(id, me), page);
        }
        Notice.show(redirect, form.getConclusion() == Conclusion.WEAK ? "survey.written-weak" : "survey.written");
        return "redirect:/khao-sat/" + survey;
    }

    @GetMapping("/khao-sat/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model page) {
        var survey = surveying.correctable(id, me);
        page.addAttribute("form", surveying.edit(survey));
        return fill(survey, page);
    }

    @PostMapping("/khao-sat/{id}/sua")
    String correct(@PathVariable long id, @Valid @ModelAttribute("form") SurveyForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> surveying.correct(id, form, errors, me), () -> surveying.edit(surveying.correctable(id, me)));
        if (errors.hasErrors()) {
            return fill(surveying.correctable(id, me), page);
        }
        Notice.show(redirect, "survey.corrected");
        return "redirect:/khao-sat/{id}";
    }

    @PostMapping("/khao-sat/{id}/tep")
    Object add(@PathVariable long id, @RequestParam List<MultipartFile> files, @Me Viewer me, NativeWebRequest request, RedirectAttributes redirect) {
        surveying.correctable(id, me);
        return uploads.receive(files, file -> folder.add(id, file, me)).answer(request, redirect, "redirect:/khao-sat/" + id + "#tep");
    }

    @GetMapping("/khao-sat/{id}/tep/{exhibit}")
    ResponseEntity<byte[]> whole(@PathVariable long id, @PathVariable UUID exhibit, @Me Viewer me) {
        folder.check(id, exhibit, me);
        return attachments.whole(exhibit);
    }

    @GetMapping("/khao-sat/{id}/tep/{exhibit}/nho")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id, @PathVariable UUID exhibit, @Me Viewer me) {
        folder.check(id, exhibit, me);
        return attachments.thumbnail(exhibit);
    }

    /** @param remedy to whose page to go back; null: to the survey's */
    @PostMapping("/khao-sat/{id}/tep/{exhibit}/go")
    String remove(@PathVariable long id, @PathVariable UUID exhibit, @RequestParam(required = false) Long remedy, @Me Viewer me, RedirectAttributes redirect) {
        folder.remove(id, exhibit, me);
        Notice.show(redirect, "survey.file-removed");
        return remedy == null ? "redirect:/khao-sat/{id}" : "redirect:/chan-chinh/" + remedy;
    }

    private String fill(RegisteredModel model, Model page) {
        page.addAttribute("model", model);
        page.addAttribute("mayAsk", true);
        page.addAttribute("owners", surveying.owners(model));
        page.addAttribute("allConclusions", Conclusion.values());
        return FORM;
    }

    private String fill(FieldSurvey survey, Model page) {
        page.addAttribute("survey", survey);
        var view = fill(survey.getModel(), page);
        page.addAttribute("mayAsk", surveying.mayAsk(survey));
        return view;
    }
}
