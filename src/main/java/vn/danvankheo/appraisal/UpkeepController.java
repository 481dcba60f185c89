package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.Exhibit;
import vn.danvankheo.attachment.Uploads;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.web.Notice;

/** After the recognition: looking whether a model still works, with photos, and letting the recognition lapse when it does not. */
@Controller
@RequestMapping("/mo-hinh/{id}")
@RequiredArgsConstructor
class UpkeepController {

    private static final String FORM = "appraisal/upkeep-form";
    private static final String LAPSE = "appraisal/lapse";

    private final UpkeepChecks checks;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Clock clock;

    @GetMapping("/kiem-tra")
    String begin(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("form", UpkeepForm.on(LocalDate.now(clock)));
        return fill(id, me, page);
    }

    @PostMapping("/kiem-tra")
    String record(@PathVariable long id, @Valid @ModelAttribute("form") UpkeepForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var check = checks.record(id, form, errors, me);
        if (check == null) {
            return fill(id, me, page);
        }
        Notice.show(redirect, form.getWorking() ? "upkeep.working" : "upkeep.not-working");
        return "redirect:/mo-hinh/{id}/kiem-tra/" + check;
    }

    @GetMapping("/kiem-tra/{check}")
    String check(@PathVariable long id, @PathVariable long check, @Me Viewer me, Model page) {
        var found = checks.find(id, check, me);
        page.addAttribute("check", found);
        page.addAttribute("model", found.getModel());
        page.addAttribute("exhibits", found.getFiles().stream().map(file -> new Exhibit(file, null, file.getStoredDay())).toList());
        page.addAttribute("mayAdd", me.mayLookAfter(found.getModel().getWard()));
        page.addAttribute("mayLapse", !found.isWorking() && ModelMove.LAPSE.isOpenTo(me, found.getModel()));
        return "appraisal/upkeep";
    }

    @PostMapping("/kiem-tra/{check}/tep")
    Object show(@PathVariable long id, @PathVariable long check, @RequestParam(required = false) List<MultipartFile> files, @Me Viewer me,
            NativeWebRequest request, RedirectAttributes redirect) {
        checks.own(id, check, me);
        return uploads.receive(Objects.requireNonNullElse(files, List.of()), file -> checks.show(id, check, file, me)).answer(request, redirect, "redirect:/mo-hinh/{id}/kiem-tra/{check}");
    }

    @GetMapping("/kiem-tra/{check}/tep/{proof}")
    ResponseEntity<byte[]> whole(@PathVariable long id, @PathVariable long check, @PathVariable UUID proof, @Me Viewer me) {
        checks.mayLook(id, check, proof, me);
        return attachments.whole(proof);
    }

    @GetMapping("/kiem-tra/{check}/tep/{proof}/nho")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id, @PathVariable long check, @PathVariable UUID proof, @Me Viewer me) {
        checks.mayLook(id, check, proof, me);
        return attachments.thumbnail(proof);
    }

    @PostMapping("/kiem-tra/{check}/tep/{proof}/go")
    String remove(@PathVariable long id, @PathVariable long check, @PathVariable UUID proof, @Me Viewer me, RedirectAttributes redirect) {
        checks.remove(id, check, proof, me);
        Notice.show(redirect, "upkeep.file-removed");
        return "redirect:/mo-hinh/{id}/kiem-tra/{check}";
    }

    @GetMapping("/het-hieu-luc")
    String askToLapse(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("form", new LapseForm());
        return fillToLapse(id, me, page);
    }

    @PostMapping("/het-hieu-luc")
    String lapse(@PathVariable long id, @Valid @ModelAttribute("form") LapseForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return fillToLapse(id, me, page);
        }
        checks.lapse(id, form, me);
        Notice.show(redirect, "upkeep.lapsed");
        return "redirect:/mo-hinh/{id}";
    }

    private String fill(long id, Viewer me, Model page) {
        var model = checks.checkable(id, me);
        page.addAttribute("model", model);
        page.addAttribute("earlier", checks.of(model));
        page.addAttribute("dueOn", checks.dueOn(model).orElse(null));
        return FORM;
    }

    private String fillToLapse(long id, Viewer me, Model page) {
        var model = checks.lapsable(id, me);
        page.addAttribute("model", model);
        page.addAttribute("earlier", checks.of(model));
        return LAPSE;
    }
}
