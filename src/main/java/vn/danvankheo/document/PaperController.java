package vn.danvankheo.document;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelFilter;

/** Papers to download, each for whoever may see the page that it is printed from. */
@Controller
@RequiredArgsConstructor
class PaperController {

    private final ReportPaper report;
    private final TargetsPaper targets;
    private final RegisterPaper register;
    private final RegistrationPaper registration;
    private final DecisionDraft decision;
    private final List<PaperWriter> writers;

    @GetMapping("/giao-ban/{id}/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> report(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return answer(report.of(id, me), format);
    }

    @GetMapping("/chi-tieu/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> targets(@PathVariable String format, @RequestParam(name = "thang", required = false) YearMonth month,
            @RequestParam(name = "quan", required = false) String district, @RequestParam(name = "phuong", required = false) String ward, @Me Viewer me) {
        return answer(targets.of(month, district, ward, me), format);
    }

    @GetMapping("/mo-hinh/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> register(@PathVariable String format, @ModelAttribute ModelFilter filter, @Me Viewer me) {
        return answer(register.of(filter, me), format);
    }

    @GetMapping("/mo-hinh/{id}/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> registration(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return answer(registration.of(id, me), format);
    }

    @GetMapping("/cong-nhan/{id}/van-ban.{format:docx|pdf}")
    ResponseEntity<byte[]> decision(@PathVariable long id, @PathVariable String format, @Me Viewer me) {
        return answer(decision.of(id, me), format);
    }

    private ResponseEntity<byte[]> answer(Paper paper, String ending) {
        var writer = writers.stream().filter(one -> one.format() == PaperFormat.valueOf(ending.toUpperCase(Locale.ROOT))).findFirst().orElseThrow();
        var name = ContentDisposition.attachment().filename(paper.name() + "." + ending, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(writer.format().type()).header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(writer.write(paper));
    }
}
