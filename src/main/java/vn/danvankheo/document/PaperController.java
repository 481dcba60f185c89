package vn.danvankheo.document;

import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelFilter;
import vn.danvankheo.web.XlsxDownload;

/** Papers to download, each for whoever may see the page that it is printed from. */
@Controller
@RequiredArgsConstructor
class PaperController {

    private final ReportPaper report;
    private final ConsolidatedPaper consolidated;
    private final TargetsPaper targets;
    private final RegisterPaper register;
    private final RegistrationPaper registration;
    private final DecisionDraft decision;
    private final PaperPrinter printer;

    @GetMapping("/giao-ban/{id}/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> report(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return printer.answer(report.of(id, me), format);
    }

    @GetMapping("/giao-ban/tong-hop/{id}/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> consolidated(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return printer.answer(consolidated.of(id, me), format);
    }

    @GetMapping("/chi-tieu/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> targets(@PathVariable String format, @RequestParam(name = "thang", required = false) YearMonth month,
            @RequestParam(name = "quan", required = false) String district, @RequestParam(name = "phuong", required = false) String ward, @Me Viewer me) {
        return printer.answer(targets.of(month, district, ward, me), format);
    }

    @GetMapping("/chi-tieu/ket-qua.xlsx")
    ResponseEntity<byte[]> board(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String district,
            @RequestParam(name = "phuong", required = false) String ward, @Me Viewer me) {
        return PaperPrinter.answer("Bảng điều hành.xlsx", XlsxDownload.XLSX, targets.xlsx(month, district, ward, me));
    }

    @GetMapping("/mo-hinh/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> register(@PathVariable String format, @ModelAttribute ModelFilter filter, @Me Viewer me) {
        return printer.answer(register.of(filter, me), format);
    }

    @GetMapping("/mo-hinh/{id}/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> registration(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return printer.answer(registration.of(id, me), format);
    }

    @GetMapping("/cong-nhan/{id}/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> decision(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return printer.answer(decision.of(id, me), format);
    }
}
