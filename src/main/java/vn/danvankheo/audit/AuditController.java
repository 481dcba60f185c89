package vn.danvankheo.audit;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.danvankheo.web.ListPage;

/** Reading the audit trail: who did what when. */
@Controller
@RequiredArgsConstructor
class AuditController {

    private final AuditEntryRepository entries;
    private final AuditSeals seals;

    @GetMapping("/nhat-ky")
    String list(@ModelAttribute("form") AuditFilter filter, BindingResult errors, Model model) {
        if (filter.endsBeforeItBegins()) {
            errors.rejectValue("den", "audit.ends-before-it-begins");
        }
        model.addAttribute("page", errors.hasErrors() ? Page.empty() : find(filter));
        model.addAttribute("actions", entries.actions());
        return "audit/list";
    }

    @GetMapping("/nhat-ky/niem-phong")
    String seals(Model model) {
        model.addAttribute("check", seals.check());
        return "audit/seals";
    }

    private Page<AuditEntry> find(AuditFilter filter) {
        return entries.find(filter.actor(), filter.action(), filter.words(), filter.from(), filter.until(), ListPage.of(filter.getTrang()));
    }
}
