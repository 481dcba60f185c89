package vn.danvankheo.privacy;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.danvankheo.web.Notice;

/** What is kept of people, and what one of them may ask for. */
@Controller
@RequestMapping("/du-lieu-ca-nhan")
@RequiredArgsConstructor
class PersonalDataController {

    private static final String REGISTER = "redirect:/du-lieu-ca-nhan";
    private static final int FEWEST_LETTERS = 2;

    private final PersonSearch search;
    private final PersonExport export;
    private final Erasure erasure;
    private final PersonalRequests requests;

    @GetMapping
    String register(Model page) {
        page.addAttribute("form", new RequestForm());
        return filled(page);
    }

    @PostMapping("/yeu-cau")
    String ask(@Valid @ModelAttribute("form") RequestForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            requests.record(form, me, errors);
        }
        if (errors.hasErrors()) {
            return filled(page);
        }
        Notice.show(redirect, "privacy.asked");
        return REGISTER;
    }

    @PostMapping("/yeu-cau/{request}/xong")
    String answered(@PathVariable("request") long id, RedirectAttributes redirect) {
        requests.close(id);
        Notice.show(redirect, "privacy.answered");
        return REGISTER;
    }

    @GetMapping("/tim")
    String find(@RequestParam(name = "q", required = false) String typed, Model page) {
        var words = Objects.requireNonNullElse(typed, "");
        page.addAttribute("words", words);
        page.addAttribute("found", words.length() < FEWEST_LETTERS ? List.of() : search.find(words));
        page.addAttribute("most", PersonSearch.MOST);
        return "privacy/found";
    }

    @GetMapping("/tai-ve.zip")
    Object export(@RequestParam(name = "noi", defaultValue = "") List<String> ids, HttpServletResponse response, RedirectAttributes redirect) throws IOException {
        if (ids.isEmpty()) {
            return nothingChosen(redirect);
        }
        var chosen = export.announce(ids);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("du-lieu-ca-nhan.zip").build().toString());
        export.write(chosen, response.getOutputStream());
        return null;
    }

    @GetMapping("/xoa")
    String confirm(@ModelAttribute("form") ErasureForm form, Model page, RedirectAttributes redirect) {
        if (form.getNoi().isEmpty()) {
            return nothingChosen(redirect);
        }
        var chosen = search.chosen(form.getNoi());
        page.addAttribute("chosen", chosen);
        page.addAttribute("inTexts", chosen.stream().anyMatch(found -> found.place().isText()));
        return "privacy/erase";
    }

    @PostMapping("/xoa")
    String erase(@Valid @ModelAttribute("form") ErasureForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (!errors.hasErrors() && !form.getNoi().isEmpty()) {
            erasure.erase(form, me, errors);
        }
        if (errors.hasErrors() || form.getNoi().isEmpty()) {
            return confirm(form, page, redirect);
        }
        Notice.show(redirect, "privacy.erased");
        return REGISTER;
    }

    private static String nothingChosen(RedirectAttributes redirect) {
        Notice.show(redirect, "privacy.nothing-chosen");
        return "redirect:/du-lieu-ca-nhan/tim";
    }

    private String filled(Model page) {
        page.addAttribute("requests", requests.newest());
        page.addAttribute("kinds", RequestKind.values());
        page.addAttribute("register", PersonalData.REGISTER);
        return "privacy/register";
    }
}
