package vn.danvankheo.workbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelFilter;
import vn.danvankheo.web.XlsxDownload;

/** Lists as workbooks: sent while they are written, or prepared for whoever goes on working. */
@Controller
@RequiredArgsConstructor
class ExportController {

    private static final String PREPARED = "redirect:/bang-tinh";
    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final Exports exports;

    @GetMapping("/mo-hinh/bang-tinh.xlsx")
    void models(@ModelAttribute ModelFilter filter, @Me Viewer me, HttpServletResponse response) throws IOException {
        send(exports.models(filter, me), response);
    }

    @PostMapping("/mo-hinh/bang-tinh")
    String prepareModels(@RequestParam UUID key, @ModelAttribute ModelFilter filter, @Me Viewer me) {
        exports.prepare(key, exports.models(filter, me), me);
        return PREPARED;
    }

    @GetMapping("/don-vi/bang-tinh.xlsx")
    void units(HttpServletResponse response) throws IOException {
        send(exports.units(), response);
    }

    @GetMapping("/chi-tieu/bang-tinh.xlsx")
    void targets(@RequestParam(name = "quan", required = false) String district, @RequestParam(name = "nam", required = false) Integer year, @Me Viewer me,
            HttpServletResponse response) throws IOException {
        send(exports.targets(district, year, me), response);
    }

    @GetMapping("/giao-ban/bang-tinh.xlsx")
    void figures(@RequestParam(name = "quan", required = false) String district, @RequestParam(name = "nam", required = false) Integer year, @Me Viewer me,
            HttpServletResponse response) throws IOException {
        send(exports.figures(district, year, me), response);
    }

    @GetMapping("/bang-tinh")
    String prepared(@Me Viewer me, Model model, HttpServletResponse response) {
        var prepared = exports.prepared(me);
        model.addAttribute("exports", prepared);
        if (prepared.stream().anyMatch(PreparedExport::isRunning)) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        return "workbook/exports";
    }

    @GetMapping("/bang-tinh/{export}")
    void download(@PathVariable("export") UUID id, @Me Viewer me, HttpServletResponse response) throws IOException {
        var export = exports.ready(id, me);
        head(export.fileName(), response);
        response.getOutputStream().write(exports.content(export));
    }

    private void send(Export export, HttpServletResponse response) throws IOException {
        head(export.fileName() + ".xlsx", response);
        exports.write(export, response.getOutputStream(), Export.RowCount.UNSEEN);
    }

    private static void head(String fileName, HttpServletResponse response) {
        response.setContentType(XlsxDownload.XLSX.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString());
    }
}
