package vn.danvankheo.workbook;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.XlsxDownload;

/** Bringing a whole year in from one workbook, in three steps: send, look, confirm. */
@Controller
@RequestMapping("/nhap-du-lieu")
@RequiredArgsConstructor
class ImportController {

    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final Imports imports;
    private final TemplateWorkbook template;

    @GetMapping
    String upload(@ModelAttribute("form") UploadForm form, Model model) {
        model.addAttribute("batches", imports.newest());
        return "workbook/upload";
    }

    @PostMapping
    String receive(@ModelAttribute("form") UploadForm form, BindingResult errors, @Me Viewer me, Model model) throws IOException {
        try {
            if (form.isEmpty()) {
                throw new UnusableFileException("none");
            }
            BookReader.LARGEST.check(form.getFile().getSize());
            return "redirect:/nhap-du-lieu/" + imports.receive(form.fileName(), form.getFile().getBytes(), me.username());
        } catch (UnusableFileException unusable) {
            errors.rejectValue("file", "import.file." + unusable.getCode(), unusable.getArguments().toArray(), null);
        } catch (FaultyBookException faulty) {
            errors.rejectValue("file", "import.faulty", new Object[] {form.fileName(), faulty.getFindings().faultCount()}, null);
            model.addAttribute("findings", faulty.getFindings());
        }
        model.addAttribute("batches", imports.newest());
        return "workbook/upload";
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Model model) {
        var batch = imports.batch(id);
        model.addAttribute("batch", batch);
        return batch.state() == ImportState.READY ? "workbook/preview" : "redirect:/nhap-du-lieu/{id}/tien-do";
    }

    @PostMapping("/{id}/xac-nhan")
    String confirm(@PathVariable UUID id) {
        imports.confirm(id);
        return "redirect:/nhap-du-lieu/{id}/tien-do";
    }

    @GetMapping("/{id}/tien-do")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var batch = imports.batch(id);
        if (batch.state() == ImportState.READY) {
            return "redirect:/nhap-du-lieu/{id}";
        }
        model.addAttribute("batch", batch);
        if (batch.isRunning()) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        return "workbook/progress";
    }

    @GetMapping("/mau")
    void template(HttpServletResponse response) throws IOException {
        XlsxDownload.head(response, "mau-nhap-du-lieu.xlsx");
        template.write(response.getOutputStream());
    }
}
