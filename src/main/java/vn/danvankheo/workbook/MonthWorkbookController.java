package vn.danvankheo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.XlsxDownload;

/** A month's report on Excel: download, send back, compare, save. */
@Controller
@RequestMapping("/giao-ban/{id}")
@RequiredArgsConstructor
class MonthWorkbookController {

    private final MonthWorkbooks workbooks;

    @GetMapping("/bieu-excel")
    ResponseEntity<byte[]> download(@PathVariable long id, @Me Viewer me) throws IOException {
        var sheet = workbooks.sheet(id, me);
        var report = sheet.report();
        var content = new ByteArrayOutputStream();
        new MonthWorkbook(new MonthForm(sheet)).write(content);
        var name = "giao-ban-%s-%s.xlsx".formatted(report.getUnit().getCode(), report.getMonth());
        return ResponseEntity.ok().contentType(XlsxDownload.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(content.toByteArray());
    }

    @GetMapping("/gui-excel")
    String choose(@PathVariable long id, @ModelAttribute("form") UploadForm form, @Me Viewer me, Model model) {
        model.addAttribute("sheet", workbooks.sheet(id, me));
        return "workbook/month-upload";
    }

    @PostMapping("/gui-excel")
    String receive(@PathVariable long id, @ModelAttribute("form") UploadForm form, BindingResult errors, @Me Viewer me, Model model) throws IOException {
        model.addAttribute("sheet", workbooks.sheet(id, me));
        try {
            if (form.isEmpty()) {
                throw new UnusableFileException("none");
            }
            return "redirect:/giao-ban/{id}/gui-excel/" + workbooks.receive(id, form.fileName(), workbooks.read(form.getFile().getBytes()), me);
        } catch (UnusableFileException unusable) {
            errors.rejectValue("file", "month-file." + unusable.getCode(), unusable.getArguments().toArray(), null);
        } catch (FaultyMonthException faulty) {
            errors.rejectValue("file", "month-file.faulty", new Object[] {form.fileName(), faulty.getFaults().size()}, null);
            model.addAttribute("faults", faulty.getFaults());
        }
        return "workbook/month-upload";
    }

    @GetMapping("/gui-excel/{upload}")
    String compare(@PathVariable long id, @PathVariable UUID upload, @ModelAttribute("form") SaveForm form, @Me Viewer me, Model model) {
        form.setVersion(fill(id, upload, me, model));
        return "workbook/month-comparison";
    }

    @PostMapping("/gui-excel/{upload}")
    String save(@PathVariable long id, @PathVariable UUID upload, @ModelAttribute("form") SaveForm form, BindingResult errors, @Me Viewer me, Model model,
            RedirectAttributes redirect) {
        workbooks.save(id, upload, form, errors, me);
        if (errors.hasErrors()) {
            fill(id, upload, me, model);
            return "workbook/month-comparison";
        }
        Notice.show(redirect, "month-file.saved");
        return "redirect:/giao-ban/{id}/sua";
    }

    private int fill(long id, UUID uploadId, Viewer me, Model model) {
        var upload = workbooks.upload(id, uploadId);
        var sheet = workbooks.sheet(id, me);
        model.addAttribute("upload", upload);
        model.addAttribute("uploadId", uploadId);
        model.addAttribute("sheet", sheet);
        model.addAttribute("comparison", workbooks.comparison(upload, sheet));
        return sheet.report().getVersion();
    }
}
