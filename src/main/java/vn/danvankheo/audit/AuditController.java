package vn.danvankheo.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.XlsxDownload;

/** Reading the audit trail: who did what when. */
@Controller
@RequiredArgsConstructor
class AuditController {

    private final AuditEntryRepository entries;
    private final AuditSeals seals;
    private final AuditExport export;

    @GetMapping("/nhat-ky")
    String list(@ModelAttribute("form") AuditFilter filter, BindingResult errors, Model model) {
        check(filter, errors);
        model.addAttribute("page", errors.hasErrors() ? Page.empty() : find(filter));
        model.addAttribute("actions", entries.actions());
        model.addAttribute("units", entries.units());
        return "audit/list";
    }

    @GetMapping("/nhat-ky/bang-tinh.xlsx")
    Object export(@ModelAttribute("form") AuditFilter filter, BindingResult errors, Model model, HttpServletResponse response) throws IOException {
        check(filter, errors);
        if (errors.hasErrors()) {
            return list(filter, errors, model);
        }
        export.announce(filter);
        XlsxDownload.head(response, "nhat-ky.xlsx");
        export.write(filter, response.getOutputStream());
        return null;
    }

    @GetMapping("/nhat-ky/niem-phong")
    String seals(Model model) {
        model.addAttribute("check", seals.check());
        return "audit/seals";
    }

    private static void check(AuditFilter filter, BindingResult errors) {
        if (filter.endsBeforeItBegins()) {
            errors.rejectValue("den", "audit.ends-before-it-begins");
        }
    }

    private Page<AuditEntry> find(AuditFilter filter) {
        return entries.find(filter.actor(), filter.action(), filter.words(), filter.unit(), filter.from(), filter.until(), ListPage.of(filter.getTrang()));
    }
}
