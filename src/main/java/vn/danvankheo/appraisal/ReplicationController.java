package vn.danvankheo.appraisal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Notice;

/** The recognised models of the district, to be looked at and copied, and who copies them. */
@Controller
@RequestMapping("/nhan-rong")
@RequiredArgsConstructor
class ReplicationController {

    private static final String FORM = "appraisal/replication-form";
    private static final String END = "appraisal/replication-end";

    private final Replications replications;
    private final Attachments attachments;
    private final Clock clock;

    @GetMapping
    String list(@ModelAttribute("filter") PublishedFilter filter, @Me Viewer me, Model page) {
        page.addAttribute("page", replications.list(filter, me));
        page.addAttribute("years", replications.years(me));
        page.addAttribute("wards", replications.wards(me));
        page.addAttribute("allFields", Field.values());
        return "appraisal/published-list";
    }

    @GetMapping("/{id}")
    String look(@PathVariable long id, @Me Viewer me, Model page) {
        var model = replications.published(id, me);
        page.addAttribute("model", model);
        page.addAttribute("rows", replications.of(model, me));
        page.addAttribute("mayAdopt", !replications.adoptingWards(model, me).isEmpty());
        return "appraisal/published";
    }

    @GetMapping("/{id}/tep/{picture}")
    ResponseEntity<byte[]> photo(@PathVariable long id, @PathVariable UUID picture, @Me Viewer me) {
        replications.mayLook(id, picture, me);
        return attachments.whole(picture);
    }

    @GetMapping("/{id}/tep/{picture}/nho")
    ResponseEntity<byte[]> thumbnail(@PathVariable long id, @PathVariable UUID picture, @Me Viewer me) {
        replications.mayLook(id, picture, me);
        return attachments.thumbnail(picture);
    }

    /** @param ward by its code; whoever writes for one ward alone need not choose */
    @GetMapping("/{id}/ghi")
    String begin(@PathVariable long id, @RequestParam(name = "phuong", required = false) String ward, @Me Viewer me, Model page) {
        var form = new ReplicationForm();
        form.setAdoptedOn(LocalDate.now(clock));
        page.addAttribute("form", form);
        return fill(id, ward, me, page);
    }

    @PostMapping("/{id}/ghi")
    String record(@PathVariable long id, @Valid @ModelAttribute("form") ReplicationForm form, BindingResult errors, @RequestParam(name = "phuong", required = false) String ward,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        replications.record(id, form, errors, me);
        if (errors.hasErrors()) {
            return fill(id, ward, me, page);
        }
        Notice.show(redirect, "replication.recorded");
        return "redirect:/nhan-rong/{id}";
    }

    @GetMapping("/{id}/thoi/{replication}")
    String askToEnd(@PathVariable long id, @PathVariable long replication, @Me Viewer me, Model page) {
        page.addAttribute("form", new EndForm());
        page.addAttribute("replication", replications.endable(id, replication, me));
        return END;
    }

    @PostMapping("/{id}/thoi/{replication}")
    String end(@PathVariable long id, @PathVariable long replication, @Valid @ModelAttribute("form") EndForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("replication", replications.endable(id, replication, me));
            return END;
        }
        replications.end(id, replication, form, me);
        Notice.show(redirect, "replication.ended");
        return "redirect:/nhan-rong";
    }

    private String fill(long id, String code, Viewer me, Model page) {
        var model = replications.published(id, me);
        var wards = replications.adoptingWards(model, me);
        var ward = wards.stream().filter(one -> wards.size() == 1 || one.getCode().equals(code)).findFirst();
        page.addAttribute("model", model);
        page.addAttribute("wards", wards);
        page.addAttribute("ward", ward.orElse(null));
        ward.ifPresent(one -> {
            page.addAttribute("adopters", replications.adopters(one, model));
            page.addAttribute("choices", replications.choices(one, model));
        });
        return FORM;
    }
}
