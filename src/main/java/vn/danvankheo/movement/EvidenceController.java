package vn.danvankheo.movement;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.Uploads;
import vn.danvankheo.web.Notice;

/** A model's photos and papers: sending, looking at, describing, releasing them and taking them back. */
@Controller
@RequestMapping("/mo-hinh/{id}/tep")
@RequiredArgsConstructor
class EvidenceController {

    private final EvidenceFolder folder;
    private final Attachments attachments;
    private final Uploads uploads;

    @PostMapping
    Object add(@PathVariable long id, @RequestParam List<MultipartFile> files, @RequestParam(required = false) UUID key, @Me Viewer me,
            NativeWebRequest request, RedirectAttributes redirect) {
        folder.checkOpen(id, me);
        return uploads.receive(files, file -> folder.add(id, key, file, me)).answer(request, redirect, "redirect:/mo-hinh/" + id + "#minh-chung");
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> whole(@PathVariable long id, @PathVariable UUID file, @Me Viewer me) {
        folder.check(id, file, me);
        return attachments.whole(file);
    }

    @GetMapping("/{file}/nho")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id, @PathVariable UUID file, @Me Viewer me) {
        folder.check(id, file, me);
        return attachments.thumbnail(file);
    }

    @GetMapping("/{file}/sua")
    String open(@PathVariable long id, @PathVariable UUID file, @Me Viewer me, Model page) {
        var form = new CaptionForm();
        form.setCaption(fill(id, file, me, page).getCaption());
        page.addAttribute("form", form);
        return "movement/evidence";
    }

    @PostMapping("/{file}/sua")
    String describe(@PathVariable long id, @PathVariable UUID file, @Valid @ModelAttribute("form") CaptionForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            fill(id, file, me, page);
            return "movement/evidence";
        }
        folder.describe(id, file, form.getCaption(), me);
        Notice.show(redirect, "evidence.described");
        return "redirect:/mo-hinh/{id}";
    }

    @PostMapping("/{file}/cong-bo")
    String release(@PathVariable long id, @PathVariable UUID file, @RequestParam boolean released, @RequestParam(required = false) ConsentWay consent, @Me Viewer me,
            RedirectAttributes redirect) {
        if (!released) {
            folder.holdBack(id, file, me);
        } else if (consent == null) {
            folder.own(id, file, me);
        } else {
            folder.release(id, file, consent, me);
        }
        Notice.show(redirect, !released ? "evidence.held-back" : consent == null ? "evidence.consent-missing" : "evidence.released");
        return "redirect:/mo-hinh/{id}/tep/{file}/sua";
    }

    @PostMapping("/{file}/go")
    String withdraw(@PathVariable long id, @PathVariable UUID file, @Me Viewer me, RedirectAttributes redirect) {
        folder.withdraw(id, file, me);
        Notice.show(redirect, "evidence.withdrawn");
        return "redirect:/mo-hinh/{id}";
    }

    private Evidence fill(long id, UUID file, Viewer me, Model page) {
        var evidence = folder.own(id, file, me);
        page.addAttribute("evidence", evidence);
        page.addAttribute("model", evidence.getModel());
        page.addAttribute("consents", ConsentWay.values());
        return evidence;
    }
}
