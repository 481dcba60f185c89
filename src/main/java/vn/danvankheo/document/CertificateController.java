package vn.danvankheo.document;

import jakarta.validation.Valid;
import java.util.Map;
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
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.document.Block.Align;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Certificates on printed stock: printing them, and moving their words until they meet it. */
@Controller
@RequiredArgsConstructor
class CertificateController {

    private static final String LAYOUT = "document/certificate-layout";

    private final Certificates certificates;
    private final CertificateLayouts layouts;
    private final ChosenDistrict districts;

    @GetMapping("/khen-thuong/{id}/giay-khen")
    String ask(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("form", new CertificateForm());
        return fill(id, me, page);
    }

    @GetMapping("/khen-thuong/{id}/giay-khen.pdf")
    Object print(@PathVariable long id, @Valid @ModelAttribute("form") CertificateForm form, BindingResult errors, @Me Viewer me, Model page) {
        if (errors.hasErrors()) {
            return fill(id, me, page);
        }
        var name = "Giấy khen " + certificates.sheet(id, me).number().replace('/', '-');
        return PaperPrinter.answer(name + ".pdf", PaperFormat.PDF.type(), certificates.pdf(id, form, me));
    }

    @GetMapping("/khen-thuong/mau-giay-khen")
    String layout(@RequestParam(name = "quan", required = false) String code, @RequestParam(name = "chuThe", defaultValue = "COLLECTIVE") SubjectType subject, @Me Viewer me,
            Model page) {
        var district = layouts.district(code, me);
        page.addAttribute("form", layouts.edit(district, subject));
        return fill(district, subject, layouts.places(district.getId(), subject), me, page);
    }

    /** @param preview whether the typed places are only to be looked at */
    @PostMapping("/khen-thuong/mau-giay-khen")
    String arrange(@RequestParam(name = "quan", required = false) String code, @RequestParam(name = "chuThe", defaultValue = "COLLECTIVE") SubjectType subject,
            @RequestParam(name = "xem", required = false) String preview, @ModelAttribute("form") CertificateLayoutForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        var district = layouts.district(code, me);
        if (preview == null) {
            Overtaken.guard(form, errors, () -> layouts.arrange(district, subject, form, errors), () -> layouts.edit(district, subject));
        }
        if (preview != null || errors.hasErrors()) {
            var typed = preview == null ? layouts.places(district.getId(), subject) : form.places(errors);
            return fill(district, subject, typed, me, page);
        }
        Notice.show(redirect, "certificate.arranged");
        redirect.addAttribute("quan", district.getCode());
        redirect.addAttribute("chuThe", subject);
        return "redirect:/khen-thuong/mau-giay-khen";
    }

    @GetMapping("/khen-thuong/mau-giay-khen.pdf")
    ResponseEntity<byte[]> trial(@RequestParam(name = "quan", required = false) String code, @RequestParam(name = "chuThe", defaultValue = "COLLECTIVE") SubjectType subject,
            @Me Viewer me) {
        return PaperPrinter.answer("In thử giấy khen.pdf", PaperFormat.PDF.type(), certificates.trial(layouts.district(code, me), subject));
    }

    private String fill(long id, Viewer me, Model page) {
        var sheet = certificates.sheet(id, me);
        page.addAttribute("id", id);
        page.addAttribute("sheet", sheet);
        page.addAttribute("mayRun", me.mayRun(sheet.place().owningDistrict().getId()));
        return "document/certificate";
    }

    private String fill(District district, SubjectType subject, Map<CertificateField, Place> places, Viewer me, Model page) {
        page.addAttribute("district", district);
        page.addAttribute("districts", districts.all(me));
        page.addAttribute("subject", subject);
        page.addAttribute("subjects", SubjectType.values());
        page.addAttribute("aligns", Align.values());
        page.addAttribute("lines", certificates.preview(places));
        return LAYOUT;
    }
}
