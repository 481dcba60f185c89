package vn.danvankheo.document;

import java.util.stream.Collectors;
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
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.Notice;

/** Word templates: to see which are a district's own, to download, change, upload and take back. */
@Controller
@RequestMapping("/mau-van-ban")
@RequiredArgsConstructor
class TemplateController {

    private static final String ONE = "redirect:/mau-van-ban/{kind}/{line}";

    private final WordTemplates templates;
    private final OriginalTemplates originals;
    private final CertificateLayouts run;
    private final ChosenDistrict districts;

    @GetMapping
    String list(@RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = run.district(code, me);
        page.addAttribute("district", district);
        page.addAttribute("districts", districts.all(me));
        page.addAttribute("kinds", PaperKind.values());
        page.addAttribute("own", templates.inUse(district).stream().collect(Collectors.toMap(one -> one.getKind() + "." + one.getLine(), one -> one)));
        return "document/templates";
    }

    @GetMapping("/{kind}/{line}")
    String one(@PathVariable String kind, @PathVariable String line, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        page.addAttribute("form", new TemplateForm());
        return fill(kind, line, code, me, page);
    }

    @GetMapping("/{kind}/{line}/mau-goc.docx")
    ResponseEntity<byte[]> original(@PathVariable String kind, @PathVariable String line) {
        var inLine = PaperKind.line(line);
        var asked = PaperKind.of(kind, inLine);
        return PaperPrinter.answer("Mẫu gốc %s.docx".formatted(kind), PaperFormat.DOCX.type(), originals.docx(asked, inLine));
    }

    @GetMapping("/{kind}/{line}/{number:[0-9]{1,9}}.docx")
    ResponseEntity<byte[]> version(@PathVariable String kind, @PathVariable String line, @PathVariable int number, @RequestParam(name = "quan", required = false) String code,
            @Me Viewer me) {
        var inLine = PaperKind.line(line);
        return templates.file(run.district(code, me), PaperKind.of(kind, inLine), inLine, number);
    }

    @PostMapping("/{kind}/{line}")
    String upload(@PathVariable String kind, @PathVariable String line, @RequestParam(name = "quan", required = false) String code, @ModelAttribute("form") TemplateForm form,
            BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var inLine = PaperKind.line(line);
        templates.upload(run.district(code, me), PaperKind.of(kind, inLine), inLine, form.getFile(), errors, me);
        if (errors.hasErrors()) {
            return fill(kind, line, code, me, page);
        }
        Notice.show(redirect, "template.uploaded");
        return back(code, redirect);
    }

    @PostMapping("/{kind}/{line}/thoi")
    String takeBack(@PathVariable String kind, @PathVariable String line, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, RedirectAttributes redirect) {
        var inLine = PaperKind.line(line);
        templates.takeBack(run.district(code, me), PaperKind.of(kind, inLine), inLine, me);
        Notice.show(redirect, "template.taken-back");
        return back(code, redirect);
    }

    private static String back(String code, RedirectAttributes redirect) {
        if (code != null) {
            redirect.addAttribute("quan", code);
        }
        return ONE;
    }

    private String fill(String kind, String line, String code, Viewer me, Model page) {
        var inLine = PaperKind.line(line);
        var asked = PaperKind.of(kind, inLine);
        var district = run.district(code, me);
        page.addAttribute("district", district);
        page.addAttribute("kind", asked);
        page.addAttribute("line", inLine);
        page.addAttribute("path", "/mau-van-ban/%s/%s".formatted(kind, line));
        page.addAttribute("versions", templates.versions(district, asked, inLine));
        page.addAttribute("known", originals.fields(asked));
        return "document/template";
    }
}
