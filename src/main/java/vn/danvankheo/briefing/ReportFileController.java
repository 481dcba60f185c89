package vn.danvankheo.briefing;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

/** A report's photos and lists: sending, looking at and taking them back. */
@Controller
@RequestMapping("/giao-ban/{id}/tep")
@RequiredArgsConstructor
class ReportFileController {

    private final ReportFolder folder;
    private final Briefings briefings;
    private final Attachments attachments;
    private final Uploads uploads;

    @PostMapping
    Object add(@PathVariable long id, @RequestParam List<MultipartFile> files, @Me Viewer me, NativeWebRequest request, RedirectAttributes redirect) {
        briefings.writable(id, me);
        return uploads.receive(files, file -> folder.add(id, file, me)).answer(request, redirect, "redirect:/giao-ban/" + id + "/sua#muc-attachments");
    }

    @GetMapping("/{paper}")
    ResponseEntity<byte[]> whole(@PathVariable long id, @PathVariable UUID paper, @Me Viewer me) {
        folder.check(id, paper, me);
        return attachments.whole(paper);
    }

    @GetMapping("/{paper}/nho")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id, @PathVariable UUID paper, @Me Viewer me) {
        folder.check(id, paper, me);
        return attachments.thumbnail(paper);
    }

    @PostMapping("/{paper}/go")
    String remove(@PathVariable long id, @PathVariable UUID paper, @Me Viewer me, RedirectAttributes redirect) {
        folder.remove(id, paper, me);
        Notice.show(redirect, "report.file-removed");
        return "redirect:/giao-ban/{id}/sua#muc-attachments";
    }
}
